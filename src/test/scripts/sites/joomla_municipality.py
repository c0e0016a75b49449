"""เทศบาลตำบลท่าปลาเสือ on a Joomla: one article per item in a category with pages, print twins, attachments without a type."""

import joomla_integrity as ji
import joomla_pages as jp
import joomla_plans as dp
from lib import Site, document, png, twin_e

T, SHORT = dp.T, "ทต.ท่าปลาเสือ"
S = Site("joomla-municipality", {"name": T, "type": "municipality", "province": "สมุทรนที"})
Q = "/index.php?option="


def art(n):
    return f"{Q}com_content&view=article&id={n}&Itemid=140"


def cat(n, start=0):
    return f"{Q}com_content&view=category&id={n}&Itemid=140" + (f"&limitstart={start}" if start else "")


def e(url):
    return url.replace("&", "&amp;")


def link(url, text):
    return f'<a href="{e(url)}">{text}</a>'


def att(n):
    return f"/component/attachments/download/{n}"


MENU = [
    ("หน้าแรก", "/index.php", []),
    ("รู้จักเทศบาล", "#", [("ความเป็นมา", art(501)), ("วิสัยทัศน์", art(502)), ("โครงสร้าง", art(101)), ("ผู้บริหาร", art(102)), ("สมาชิกสภาเทศบาล", art(503)), ("หน้าที่และอำนาจ", art(103))]),
    ("ข่าว", "#", [("ข่าวประชาสัมพันธ์", cat(20)), ("ประกาศจัดซื้อจัดจ้าง", cat(21)), ("ท่องเที่ยวและของดี", cat(22))]),
    ("บริการประชาชน", "#", [("ยื่นคำร้องออนไลน์", Q + "com_chronoforms&chronoform=request"), ("กระดานสนทนา", Q + "com_kunena&view=home"), ("แจ้งเบาะแสทุจริต", Q + "com_chronoforms&chronoform=whistle"), ("แจ้งไฟเสีย/เหตุเดือดร้อน", Q + "com_chronoforms&chronoform=repair"), ("ปฏิทินกิจกรรม", Q + "com_jevents&task=month.calendar&year=2023&month=03")]),
    ("ITA", "#", [("ITA 2566", cat(31)), ("ITA 2565", art(590)), ("LPA", art(591))]),
    ("ติดต่อ", art(105), []),
]


def shell(title, body):
    menu = "".join(f'<li class="item"><a href="{e(u)}"><span>{t}</span></a>' + (f"<ul>{''.join(f'<li>{link(v, s)}</li>' for s, v in sub)}</ul>" if sub else "") + "</li>" for t, u, sub in MENU)
    return f"""<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="th-th" lang="th-th" dir="ltr"><head><base href="/index.php" /><meta charset="utf-8" /><meta name="generator" content="Joomla! - Open Source Content Management" /><title>{title} - {T}</title></head>
<body class="site com_content"><div id="header"><img src="/images/banner.png" alt="เทศบาลตำบลท่าปลาเสือ" /></div><ul class="nav menu mod-list">{menu}</ul>
<div class="row-fluid"><main id="content"><div id="system-message-container"></div>{body}</main>
<div id="aside"><h3>สถิติเว็บไซต์</h3><p>วันนี้ 41 เมื่อวาน 96 ทั้งหมด 318820</p><h3>ปฏิทิน</h3><p>{link(Q + 'com_jevents&task=month.calendar&year=2023&month=04', 'เดือนถัดไป')}</p><h3>สายตรง</h3><p>{link('https://www.facebook.com/thaplasuea.municipality', 'เพจเฟซบุ๊กเทศบาลตำบลท่าปลาเสือ')} {link('https://www.youtube.com/@thaplasuea', 'YouTube เทศบาล')}</p></div></div>
<footer class="footer"><p>สำนักงาน{T} 18/2 ถนนเลียบคลองลัด อำเภอบางกระจาด จังหวัดสมุทรนที {link(art(110), 'นโยบายคุ้มครองข้อมูลส่วนบุคคล')}</p></footer></body></html>"""


files = 0


def put(url, html):
    global files
    files += 1
    S.page(f"/j/{files:03}.html", html)
    S.route(url, f"j/{files:03}.html")


def article(n, title, body, date="", printed=False):
    meta = f'<dl class="article-info"><dt>รายละเอียด</dt><dd>เขียนโดย ผู้ดูแลระบบ</dd><dd>เผยแพร่เมื่อ: {date}</dd><dd>ฮิต: {n * 7 % 900}</dd></dl>' if date else ""
    twin = art(n) + "&print=1&tmpl=component"
    icon = f'<div class="icons"><a href="{e(twin)}" rel="nofollow" title="พิมพ์">พิมพ์</a></div>' if printed else ""
    inner = f'<div class="item-page"><h2 itemprop="headline">{title}</h2>'
    put(art(n), shell(title, f'{inner}{icon}{meta}<div itemprop="articleBody">{body}</div></div>'))
    if printed:
        put(twin, f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title></head><body class="contentpane">{inner}<a href="#" onclick="window.print()">พิมพ์หน้านี้</a>{meta}{body}</div></body></html>')


DOCS = [  # number, kind, html, engine, font, attachment's own name
    (301, "pdf", dp.dev_plan(), "chromium", "Garuda", "plan66-70", False), (302, "docx", dp.ops_plan(), "writer", "Norasi", "opsplan", True),
    (303, "xlsx", dp.ops_quarter(), "calc", "Loma", "q1", False), (304, "pdf", dp.annual65(), "writer", "Norasi", "annual", True),
    (305, "pdf", dp.staff_manual(), "chromium", "Laksaman", "wi", False), (306, "docx", dp.service_manual(), "writer", "Garuda", "sv", False),
    (307, "xlsx", dp.service_stats(), "calc", "Loma", "stat", False), (308, "pdf", dp.satisfaction(), "chromium", "Waree", "sat", False),
    (309, "xlsx", dp.buy_plan(), "calc", "Loma", "buy", False), (310, "pdf", dp.tender(), "writer", "Garuda", "tor", True), (311, "pdf", dp.winner(), "chromium", "Norasi", "win", False),
    (312, "pdf", dp.skr(0), "chromium", "Loma", "skr1", False), (313, "xlsx", dp.skr(3), "calc", "Loma", "skr2", False), (314, "pdf", dp.buy_annual(), "writer", "Kinnari", "buy65", False),
    (315, "pdf", dp.hr_policy(), "chromium", "Noto Serif Thai", "hrp", True), (316, "xlsx", dp.hr_progress(), "calc", "Loma", "hr6", False), (317, "pdf", dp.hr_criteria(), "chromium", "Umpush", "hrc", False),
    (318, "docx", dp.hr_annual(), "writer", "Norasi", "hra", True), (319, "pdf", ji.complaint_guide(), "writer", "Garuda", "cg", False), (320, "pdf", ji.nogift(), "chromium", "Kinnari", "ng", True),
    (321, "docx", ji.risk(), "writer", "Garuda", "risk", False), (322, "pdf", ji.plan(), "chromium", "Noto Sans Thai", "ac", False), (323, "pdf", ji.plan_progress(), "writer", "Laksaman", "ac6", False),
    (324, "pdf", ji.plan_annual(), "chromium", "Garuda", "aca", True), (325, "pdf", ji.ethics(), "chromium", "Norasi", "eth", True), (326, "docx", ji.measures(), "writer", "Norasi", "me", False),
    (327, "pdf", ji.measures_result(), "chromium", "Waree", "mer", False), (328, "pdf", ji.nogift65(), "chromium", "Garuda", "ng65", True), (329, "pdf", dp.old_progress(), "chromium", "Garuda", "p65", False),
]
for n, kind, body, engine, font, name, digits in DOCS:
    S.doc(f"/att/{n}-{name}.{kind}", document(f"attachment {n}", body, font, 15, digits), engine)
    S.route(att(n), f"att/{n}-{name}.{kind}", content_type=None)


def files_of(*numbers):
    rows = "".join(f'<li><a class="at_url" href="{att(n)}">{t}</a> <span class="at_size">[ ] {n * 3 % 700} kB</span></li>' for n, t in numbers)
    return f'<div class="attachmentsContainer"><b>เอกสารแนบ:</b><ul>{rows}</ul></div>'


for i, size in enumerate(((900, 120), (110, 140), (110, 140), (110, 140), (110, 140), (220, 150), (220, 150), (220, 150))):
    S.raw("/images/" + ("banner", "p1", "p2", "p3", "p4", "a1", "a2", "a3")[i] + ".png", png(size[0] // 2, size[1] // 2, 90 + i))

BOX = '<td style="border:2px solid navy;padding:8px">{}</td>'
CHART = "".join(f'<h2 align="center">{side}</h2><table align="center"><tr>{"".join(BOX.format(b) for b in row)}</tr></table>' for side, row in (("ฝ่ายการเมือง", ("นายกเทศมนตรี", "รองนายกเทศมนตรี 2 คน", "สภาเทศบาล")), ("ฝ่ายประจำ", ("ปลัดเทศบาล", "รองปลัดเทศบาล")), ("ส่วนราชการ", ("สำนักปลัดเทศบาล", "กองคลัง", "กองช่าง", "กองสาธารณสุขและสิ่งแวดล้อม", "กองการศึกษา"))))
S.doc("/images/structure.png", document("chart", f"<h1>แผนผังโครงสร้าง{T}</h1>" + CHART, "Noto Sans Thai", 17), "picture")
ITEMS = jp.items(files_of, link, art, cat, Q)
for n, (title, body) in enumerate(ITEMS, 1):
    article(100 + n, title, twin_e(body) if n in (3, 28) else body, f"{(n * 5) % 27 + 1} เมษายน 2566", printed=True)
for start in range(0, 43, 12):
    rows = "".join(f'<tr class="cat-list-row{k % 2}"><td class="list-title">{link(art(101 + k), ITEMS[k][0])}</td><td>{k * 7 % 90}</td></tr>' for k in range(start, min(start + 12, 43)))
    pages = " ".join(link(cat(31, s), str(s // 12 + 1)) for s in range(0, 43, 12))
    put(cat(31, start), shell("ITA 2566", f'<h2>ITA 2566</h2><p>รวมรายการเปิดเผยข้อมูลสาธารณะของเทศบาล</p><table class="category"><tr><th>ชื่อเรื่อง</th><th>ฮิต</th></tr>{rows}</table><div class="pagination">{pages} <span>หน้า {start // 12 + 1} จาก 4</span></div>'))

for n, title, body, date in jp.NEWS + jp.OTHER:
    article(n, title, body.replace("{F310}", files_of((310, "ประกาศและเอกสารประกวดราคา"))).replace("{F311}", files_of((311, "ประกาศผล"))).replace("{OLD}", files_of((329, "รายงานรอบ 6 เดือน ปี 2565"), (328, "No Gift Policy ปี 2565"))), date)
for c, title, numbers in ((20, "ข่าวประชาสัมพันธ์", range(401, 411)), (21, "ประกาศจัดซื้อจัดจ้าง", range(421, 424)), (22, "ท่องเที่ยวและของดี", range(431, 435))):
    rows = [(n, t, d) for n, t, _, d in jp.NEWS if n in numbers]
    for start in range(0, len(rows), 6):
        more = link(cat(c, start + 6), "ถัดไป") if start + 6 < len(rows) else ""
        put(cat(c, start), shell(title, f"<h2>{title}</h2>" + "".join(f'<div class="blog-item"><h3>{link(art(n), t)}</h3><p>{d}</p><p class="readmore">{link(art(n), "อ่านเพิ่มเติม ...")}</p></div>' for n, t, d in rows[start : start + 6]) + more))
for name, (title, body) in jp.APPS.items():
    put(Q + name, shell(title, body))

MONTHS = [(2022 + (9 + k) // 12, (9 + k) % 12 + 1) for k in range(14)]


def month(k):
    y, m = MONTHS[k % len(MONTHS)]
    return f"{Q}com_jevents&task=month.calendar&year={y}&month={m:02}"


for k, (y, m) in enumerate(MONTHS):
    days = "".join(f"<td>{d}</td>" + ("</tr><tr>" if d % 7 == 0 else "") for d in range(1, 31))
    put(month(k), shell(f"ปฏิทิน {m}/{y + 543}", f"<h2>ปฏิทินกิจกรรม {m}/{y + 543}</h2><table><tr>{days}</tr></table>{link(month(k + len(MONTHS) - 1), '&laquo; เดือนก่อน')} {link(month(k + 1), 'เดือนถัดไป &raquo;')}"))

slides = "".join(f'<div class="item"><h3>{link(art(n), t)}</h3><small>{d}</small></div>' for n, t, _, d in jp.NEWS[:5])
S.page("/home.html", shell("หน้าแรก", f'<h1>ยินดีต้อนรับสู่{T}</h1><img src="/images/a1.png" alt="" />{slides}<p>{link(cat(31), "การเปิดเผยข้อมูลสาธารณะ ITA 2566")}</p>'))
S.route("/index.php", "home.html")
S.route("/", None, 301, location="/index.php")
jp.label(S, art, cat, att, Q)
S.finish()
