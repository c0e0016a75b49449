"""กรมการชั่งและสอบเทียบ: a department with node numbers, a repository of numbered files, and divisions with sites of their own."""

import re

import department_integrity as di
import department_pages as pages
import department_plans as dp
from lib import Site, document, p, png, table, ul

G = dp.G
S = Site("drupal-department", {"name": G, "type": "central", "province": "กรุงเทพมหานคร"})
REPO = {  # number: name, engine, font, Thai digits, html
    48211: ("แผนปฏิบัติราชการ5ปี.pdf", "chromium", "Laksaman", True, dp.five_years()), 48099: ("strategy60-64.pdf", "chromium", "Garuda", False, dp.old_strategy()), 48214: ("actionplan66.pdf", "writer", "Norasi", False, dp.year_plan()),
    48301: ("q1-66.pdf", "writer", "Laksaman", True, dp.quarter(1)), 48302: ("q2-66.pdf", "writer", "Laksaman", True, dp.quarter(2)), 48226: ("AR2565.pdf", "chromium", "Noto Sans Thai", False, dp.annual65()),
    48230: ("SOP-CAL-03.pdf", "chromium", "Noto Looped Thai", False, dp.sop()), 48231: ("survey65.docx", "writer", "Norasi", False, dp.survey65()), 48233: ("stat_service.xlsx", "calc", "Loma", False, dp.stats65()), 48240: ("buyplan66.xlsx", "calc", "Loma", False, dp.buy_plan()),
    48250: ("skr1-2565-10.pdf", "chromium", "Loma", False, dp.skr(0)), 48251: ("skr1-2565-11.pdf", "chromium", "Loma", False, dp.skr(1)), 48252: ("skr1-2565-12.pdf", "chromium", "Loma", False, dp.skr(2)), 48253: ("skr1-2566-01.pdf", "chromium", "Loma", False, dp.skr(3)), 48255: ("skr1-2566-03.pdf", "chromium", "Loma", False, dp.skr(5)),
    48260: ("sumbuy2565.pdf", "writer", "Laksaman", True, dp.buy65()), 48270: ("hrplan66-70.pdf", "chromium", "Garuda", True, dp.hr_plan()), 48271: ("hr65.docx", "writer", "Garuda", False, dp.hr_year()), 48280: ("eb-weight.pdf", "writer", "Norasi", True, dp.notice("invite")), 48281: ("win-weight.pdf", "writer", "Norasi", True, dp.notice("win")),
    48320: ("คู่มือร้องเรียนทุจริต.pdf", "chromium", "Noto Serif Thai", False, di.complaint_guide()), 48321: ("nogift66.pdf", "chromium", "Norasi", True, di.no_gift()), 48322: ("20230405_113012.pdf", "scan", "Laksaman", True, di.gift_report()), 48323: ("FRA66.pdf", "chromium", "Garuda", False, di.risk()),
    48324: ("risk_activity.pdf", "writer", "Laksaman", True, di.risk_done()), 48325: ("acplan66-70.pdf", "chromium", "Norasi", False, di.ac_plan()), 48326: ("ac6m66.pdf", "writer", "Laksaman", True, di.ac_half()), 48327: ("ac_result_65.pdf", "chromium", "Garuda", False, di.ac_year64()), 48330: ("ethics.pdf", "chromium", "Noto Serif Thai", True, di.ethics()), 48331: ("order41-66.pdf", "writer", "Norasi", True, di.team()),
    48340: ("ita65_analyse.docx", "writer", "Garuda", False, di.measures()), 48341: ("ita66_result.pdf", "writer", "Laksaman", True, di.measures_done()),
}
KIND = {"pdf": "application/pdf", "xlsx": "application/octet-stream", "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document"}


def repo(n):
    return f"/repository/download/{n}"


def a(url, text, extra=""):
    return f'<a href="{url}"{extra}>{text}</a>'


def attached(n):
    return f'<div class="field--name-field-attachment"><span class="file">{a(repo(n), "ดาวน์โหลดไฟล์แนบ", " type=application/pdf")}</span></div>'


def node(n):
    return f"/th/node/{n}"


MENU = [
    ("รู้จักกรม", [("ประวัติ", node(101)), ("วิสัยทัศน์", node(110)), ("โครงสร้าง", node(102)), ("ผู้บริหาร", node(103)), ("ภารกิจและหน้าที่", node(104)), ("ส่วนภูมิภาค", node(111)), ("ตราสัญลักษณ์", "#"), ("ทำเนียบอดีตอธิบดี", "#"), ("วีดิทัศน์แนะนำกรม", "#")]),
    ("กฎหมาย", [("พ.ร.บ. กฎกระทรวง ระเบียบ", node(106)), ("ร่างกฎหมายที่เปิดรับฟัง", node(5510)), ("ตารางเปรียบเทียบ", "#")]),
    ("บริการ", [("e-Service", "/eservice/"), ("คู่มือประชาชน", "/eservice/guide"), ("ค่าธรรมเนียม", "#"), ("แบบฟอร์ม", "#"), ("คำถามที่พบบ่อย", node(107)), ("ร้องเรียนเครื่องชั่งโกง", node(108))]),
    ("ข่าว", [("ข่าวกรม", "/th/taxonomy/term/12"), ("จัดซื้อจัดจ้าง", "/fin/announce"), ("รับสมัครงาน", "/hrd/jobs"), ("วารสารตราชู", "#")]),
    ("หน่วยงาน", [("กองการเจ้าหน้าที่", "/hrd/"), ("กองบริหารการคลัง", "/fin/"), ("กองยุทธศาสตร์และแผนงาน", "/plan/"), ("ศปท.", "/acoc/"), ("กองสอบเทียบเครื่องชั่ง", "#"), ("กองกำกับและออกใบอนุญาต", "#"), ("กลุ่มตรวจสอบภายใน", "#")]),
    ("คลังความรู้", [("มาตรวิทยา", node(112)), ("KM", "#"), ("งานวิจัย", "#")]),
    ("ธรรมาภิบาล", [("ITA 2566", "/th/ita/2566"), ("ITA 2565", "/th/ita/2565"), ("ศูนย์ข้อมูลข่าวสาร", "#")]),
    ("ติดต่อ", [("ที่อยู่ แผนที่", node(105))]),
]
FOOT = f'<footer class="region-footer">{G} 88 ถนนคลองตรง กรุงเทพฯ | {a(node(109), "ประกาศความเป็นส่วนตัว")} | {a("https://www.facebook.com/dwcthai.example", "<i class=icon-fb></i> Facebook กรมการชั่งฯ")} {a("https://www.youtube.com/@dwcthai", "YouTube DWC Channel")} | {a("https://www.facebook.com/sharer/sharer.php?u=x", "แชร์")}</footer>'


def shell(title, body):
    menu = "".join(f'<li class="menu-item menu-item--expanded"><span>{t}</span><ul>{"".join(f"<li>{a(u, s)}</li>" for s, u in sub)}</ul></li>' for t, sub in MENU)
    return f'<!DOCTYPE html><html lang="th" dir="ltr"><head><meta charset="utf-8" /><meta name="Generator" content="Drupal 9 (https://www.drupal.org)" /><title>{title} | {G}</title><link rel="stylesheet" href="/sites/default/files/css/all.css" /></head><body class="path-node"><a href="#main-content" class="visually-hidden">ข้ามไปยังเนื้อหาหลัก</a><header><img src="/sites/default/files/logo.png" alt="ตรากรม" /> {a("/th", G)}</header><nav class="block-superfish"><ul>{menu}</ul></nav><main id="main-content"><h1 class="page-title">{title}</h1><article class="node">{body}</article></main>{FOOT}</body></html>'


def division(name, base, links, colour):
    """A division's own small site: another head, another menu, a link home."""
    def inner(title, body):
        bar = " • ".join(a(base + u, t) for u, t in links)
        return f'<!doctype html><html><head><meta charset="utf-8"><title>{name} : {title}</title></head><body><table width="100%" bgcolor="{colour}"><tr><td><font size="5" color="white">{name}</font><br>{bar} • {a("/th", "กลับเว็บกรม")}</td></tr></table><h2>{title}</h2>{body}<hr><center>ดูแลโดย {name} {G}</center></body></html>'
    return inner


def put(address, html):
    file = "pages/" + (address.strip("/").replace("/", "-").replace("?", "-") or "root") + ".html"
    if address.startswith("/fin"):  # the finance division still keeps its old pages in the old character set
        S.raw("/" + file, html.replace('charset="utf-8"', 'charset="windows-874"').encode("cp874"))
    else:
        S.page("/" + file, html)
    S.route(address, file)


for n, (name, engine, font, digits, html) in REPO.items():
    S.doc(f"/store/{n}-{name}", document(name, html, font, 15, digits, landscape=name.startswith("skr")), engine)
    S.route(repo(n), f"store/{n}-{name}", content_type=KIND[name.rsplit(".", 1)[1]])
S.route("/", None, 302, location="/th")
S.raw("/sites/default/files/css/all.css", b".visually-hidden{position:absolute;left:-9999px}.lv2 span,.lv3 div{display:inline-block;border:1px solid;padding:5px}")
for i in range(1, 5):
    S.raw(f"/sites/default/files/styles/p{i}.png", png(60, 76, 30 + i))
for i, name in enumerate(("logo", "hear66", "eit-qr66")):
    S.raw(f"/sites/default/files/{name}.png", png(90, 60, 44 + i))
S.doc("/sites/default/files/dodont66.png", document("dd", "<h1>Do &amp; Don't คนชั่ง</h1><p>ชั่งตรง พูดตรง ใจตรง</p>", "Purisa", 30), "picture")

for n, (title, body) in pages.NODES.items():
    put(node(n), shell(title, body))
for n, date, title, body in pages.NEWS:
    for k in REPO:
        body = body.replace("{%d}" % k, attached(k))
    put(node(n), shell(title, f'<span class="date">{date}</span><div class="field--name-body">{body}</div>{a("/th/taxonomy/term/12", "ข่าวกรม")}'))
for k in range(3):
    rows = "".join(f'<div class="views-row"><h3>{a(node(n), t)}</h3><time>{d}</time></div>' for n, d, t, _ in pages.NEWS[k * 6 : k * 6 + 6])
    pager = "".join(a(f"/th/taxonomy/term/12?page={i}" if i else "/th/taxonomy/term/12", f"หน้า {i + 1} ") for i in range(3))
    put(f"/th/taxonomy/term/12?page={k}" if k else "/th/taxonomy/term/12", shell("ข่าวกรม", rows + f'<nav class="pager">{pager}</nav>'))
put("/th", shell("หน้าแรก", f'<div class="slick">{a(node(5531), "สายตรวจตาชั่ง")} {a("/eservice/", "ยื่นคำขอออนไลน์ 24 ชม.")} {a("/acoc/report", "แจ้งเบาะแสเจ้าหน้าที่ทุจริต")}</div>' + "".join(f'<div class="teaser">{a(node(n), t)} <small>{d}</small></div>' for n, d, t, _ in pages.NEWS[:5]) + pages.EIT))

hrd = division("กองการเจ้าหน้าที่", "/hrd/", [("", "หน้าแรก กกจ."), ("criteria", "หลักเกณฑ์งานบุคคล"), ("jobs", "สมัครงาน"), ("welfare", "สวัสดิการ")], "#225588")
put("/hrd/", hrd("ยินดีต้อนรับ", ul([a(repo(48270), "แผนกลยุทธ์ HR 66-70"), a(repo(48271), "ผลงานด้านคน ปี 65"), a(repo(48331), "คำสั่ง 41/2566"), a(repo(48330), "ประมวลจริยธรรม")])))
for name, (title, body) in pages.HRD.items():
    put("/hrd/" + name, hrd(title, body))
fin = division("กองบริหารการคลัง", "/fin/", [("", "หน้าแรก กค."), ("announce", "ประกาศพัสดุ"), ("skr", "สขร.1")], "#884422")
put("/fin/", fin("ข่าวกองคลัง", ul([a(repo(48240), "แผนจัดซื้อฯ 66"), a(repo(48260), "สรุปผลจัดซื้อจัดจ้าง ปี 65"), a("/fin/announce", "ประกาศทั้งหมด")])))
put("/fin/announce", fin("ประกาศพัสดุ", table(("วันที่", "เรื่อง", "ประเภท"), [("16/01/2566", a(repo(48281), "ผู้ชนะ ซื้อชุดตุ้มน้ำหนัก 20 ตัน"), "ผลการพิจารณา"), ("24/11/2565", a(repo(48280), "ประกวดราคาซื้อชุดตุ้มน้ำหนัก 20 ตัน e-bidding"), "เชิญชวน"), ("02/03/2564", "ขายทอดตลาดเครื่องชั่งชำรุด", "อื่น ๆ")])))
put("/fin/skr", fin("แบบ สขร.1 ปีงบประมาณ 2566", table(("เดือน", "ไฟล์"), [(m, a(repo(48250 + k), "เปิด")) for k, m in enumerate(dp.M66[:6])])))
plan = division("กองยุทธศาสตร์และแผนงาน", "/plan/", [("", "หน้าแรก กยผ."), ("docs", "เอกสารแผน")], "#336633")
put("/plan/", plan("กยผ.", ul([a(node(5527), "เบิกจ่าย Q2/66"), a(node(5499), "เบิกจ่าย Q1/66")])))
put("/plan/docs", plan("เอกสารแผน", ul([a(repo(48211), "แผน 5 ปี"), a(repo(48214), "แผนปี 66"), a(repo(48099), "แผนยุทธศาสตร์ 60-64 (เก่า)"), a(repo(48226), "รายงานประจำปี 2565")])))
acoc = division("ศูนย์ปฏิบัติการต่อต้านการทุจริต", "/acoc/", [("", "หน้าแรก ศปท."), ("report", "แจ้งเบาะแส"), ("law", "รู้ทันกฎหมาย")], "#660033")
put("/acoc/", acoc("ศปท.", ul([a(repo(48320), "คู่มือเรื่องร้องเรียน"), a(repo(48323), "ความเสี่ยงทุจริต 66"), a(repo(48326), "ติดตามแผนรอบ 6 เดือน"), a(node(5518), "ตัวเลขเรื่องร้องเรียน"), a(node(5503), "ข่าวจากหน่วยงานอื่น")])))
put("/acoc/report", acoc("แจ้งเบาะแสการทุจริต", p("ระบบนี้รับเฉพาะเรื่องเจ้าหน้าที่กรมทุจริตหรือประพฤติมิชอบ ส่งตรงถึงหัวหน้า ศปท. แยกจากเรื่องตาชั่งโกง ไม่ต้องบอกชื่อก็ได้") + '<form method="post" action="/acoc/report"><label>ใคร ทำอะไร ที่ไหน<textarea name="what"></textarea></label><label>หลักฐาน<input type="file" name="f"></label><label>ช่องทางติดต่อกลับ (ถ้ามี)<input name="c"></label><button>ส่งเบาะแส</button></form>'))
put("/acoc/law", acoc("รู้ทันกฎหมาย", p("มาตรา 128 รับของได้ไม่เกินสามพันบาทตามธรรมจรรยา")))
serve = division("ระบบบริการอิเล็กทรอนิกส์", "/eservice/", [("", "หน้าแรก"), ("guide", "คู่มือ"), ("status", "ตามเรื่อง")], "#004466")
for name, (title, body) in pages.WORK.items():
    put("/eservice/" + name, serve(title, body))

LIST = [  # number, words of the office, links; PDF alone where the first link is None
    ("โครงสร้าง", [(node(102), "โครงสร้าง")]), ("ข้อมูลผู้บริหาร", [(node(103), "ผู้บริหารกรม")]), ("อำนาจหน้าที่", [(node(104), "ภารกิจและหน้าที่")]), ("แผนยุทธศาสตร์/แผนพัฒนาหน่วยงาน", [(repo(48211), "แผนปฏิบัติราชการ 5 ปี")]), ("ข้อมูลการติดต่อ", [(node(105), "ติดต่อกรม")]), ("กฏหมายที่เกี่ยวข้อง", [(node(106), "กฎหมาย")]), ("ข่าวประชาสัมพันธ์", [("/th/taxonomy/term/12", "ข่าวกรม")]), ("Q&amp;A", [(node(107), "FAQ")]), ("Social Network", [("https://www.facebook.com/dwcthai.example", "Facebook")]), ("PDPA", [(node(109), "ประกาศความเป็นส่วนตัว")]),
    ("แผนดำเนินงานประจำปี", [(repo(48214), "แผนรายปี 2566")]), ("กำกับติดตาม 6 เดือน", [(node(5499), "ไตรมาส 1"), (node(5527), "ไตรมาส 2")]), ("รายงานผลการดำเนินงานประจำปี 2565", [(repo(48226), "AR 2565")]), ("คู่มือการปฎิบัติงาน", [(None, repo(48230))]), ("คู่มือการให้บริการ", [("/eservice/guide", "คู่มือประชาชน")]), ("สถิติการให้บริการ ปี 2566", [(repo(48233), "stat_service.xlsx")]), ("ความพึงพอใจ", [(repo(48231), "Survey 65")]), ("E-Service", [("/eservice/", "e-Service")]),
    ("แผนจัดซื้อจัดจ้าง", [(repo(48240), "แผน 66")]), ("ประกาศจัดซื้อจัดจ้าง", [("/fin/announce", "ประกาศพัสดุ")]), ("สขร.1", [("/fin/skr", "รายเดือน")]), ("รายงานจัดซื้อจัดจ้างประจำปี 2565", [(repo(48260), "สรุปผล ปี 65")]), ("นโยบาย/แผนบริหารทรัพยากรบุคคล", [(repo(48270), "แผนกลยุทธ์ HR")]), ("การดำเนินการตามนโยบายบริหารทรัพยากรบุคคล", [(repo(48270), "การดำเนินการ")]), ("หลักเกณฑ์ HR", [("/hrd/criteria", "หลักเกณฑ์")]), ("รายงานผล HR ประจำปี", [(repo(48271), "ผลงานด้านคน")]),
    ("แนวปฏิบัติเรื่องร้องเรียนทุจริต", [(repo(48320), "คู่มือ")]), ("ช่องทางแจ้งทุจริต", [("/acoc/report", "แจ้งเบาะแส")]), ("สถิติร้องเรียนทุจริต", [(node(5518), "ตัวเลข 6 เดือนแรก")]), ("การมีส่วนร่วม", [(node(5510), "เวทีฟังเสียง")]),
    ("No Gift Policy", [(repo(48321), "ประกาศ")]), ("วัฒนธรรม No Gift", []), ("รายงาน No Gift", [(repo(48322), "เอกสาร")]), ("ประเมินความเสี่ยงทุจริต", [(repo(48323), "FRAs 66")]), ("จัดการความเสี่ยงทุจริต", [(repo(48324), "กิจกรรมจัดการความเสี่ยงทุจริต")]), ("แผนป้องกันทุจริต", [(None, repo(48325))]), ("ติดตามแผนป้องกันทุจริต 6 เดือน", [(repo(48326), "ติดตามแผน")]), ("รายงานผลป้องกันทุจริต 2565", [(repo(48327), "รายงานผล 65")]),
    ("ประมวลจริยธรรม", [(repo(48330), "ประมวล + ข้อกำหนด")]), ("ขับเคลื่อนจริยธรรม", [(repo(48331), "Ethics Team"), (node(113), "Do & Don't"), (node(5522), "อบรม")]), ("ประเมินจริยธรรม", []), ("มาตรการภายใน", [(repo(48340), "วิเคราะห์ ITA 65")]), ("ผลตามมาตรการภายใน", [(repo(48341), "ผลการดำเนินการ")]),
]


def cell(links, pdf):
    if not links:
        return "-"
    return "<br>".join(("ดูในไฟล์ PDF ด้านบน" if not pdf else a(t, "เปิดเอกสาร")) if u is None else a(u, t) for u, t in links)


def rows(pdf):
    return [(f"O{i}", t, cell(links, pdf)) for i, (t, links) in enumerate(LIST, 1)]


S.doc("/store/49001-OIT66-list.pdf", document("OIT 2566", dp.head("บัญชีรายการเปิดเผยข้อมูล OIT ปี 2566", G) + table(("ข้อ", "ข้อมูล", "ลิงก์"), rows(True)), "Garuda"))
S.route(repo(49001), "store/49001-OIT66-list.pdf", content_type="application/pdf")
put("/th/ita/2566", shell("การเปิดเผยข้อมูลสาธารณะ (OIT) 2566", p(a(repo(49001), "บัญชีรายการ OIT ฉบับ PDF (กดลิงก์ในไฟล์ได้)")) + table(("ข้อ", "ข้อมูล", "URL"), rows(False)) + pages.EIT))
put("/th/ita/2565", shell("OIT 2565", table(("ข้อ", "ข้อมูล", "URL"), [("O34", "No Gift Policy", "-"), ("O16", "สถิติการให้บริการ", a(repo(48233), "xlsx")), ("O41", "ผลป้องกันทุจริต 2564", a(repo(48327), "pdf"))])))

ODD = {
    2: ("partial", [node(103)], "E2", "Photos and names, but only the director-general has a telephone or e-mail."), 8: ("missing", [node(107)], "E1;E2", "Ready-made questions only; the link to ask does nothing."), 13: ("partial", [repo(48226)], "E2", "No problems and no suggestions."),
    16: ("outdated", [repo(48233)], "E2", "The sheet under the title 2566 counts October 2564 to March 2565."), 21: ("partial", ["/fin/skr", repo(48250), repo(48255)], "E3", "The file of February is a dead link."), 22: ("partial", [repo(48260)], "E3", "Written in April 2565, it covers only the first six months."),
    24: ("missing", [repo(48270)], "E1;E2;E3", "The link opens the plan again; nothing on what was done."), 33: ("unverifiable", [repo(48322)], "", "A picture-only scan."), 35: ("partial", [repo(48324)], "E2", "The activities answer other risks than those assessed."), 37: ("partial", [repo(48326)], "E2", "Progress without money per project."),
    38: ("outdated", [repo(48327)], "E3", "Titled 2565, the report is of 2564."), 41: ("missing", [], "E1;E2;E3", "A dash in both lists."),
}
GOOD = {12: [repo(48301), repo(48302)], 14: [repo(48230)], 20: ["/fin/announce", repo(48280), repo(48281)], 32: [node(5514)], 36: [repo(48325)], 9: ["/th", "/th/ita/2566"], 40: [repo(48331), node(113), node(5522)], 43: [repo(48341), "/th/ita/2566"], 31: [repo(48321)]}
WHY = {12: "Two quarterly letters, attached to news, cover October to March together.", 14: "Linked only inside the PDF list.", 32: "Only a news item; the lists show a dash.", 36: "Linked only inside the PDF list.", 40: "Team, dos and don'ts and training stand in three places.", 29: "News with a table of zeros and a plain sentence that there were none."}
for i, (_, links) in enumerate(LIST, 1):
    S.label(i, *((v := ODD[i])[0], ";".join(v[1]), v[2], v[3]) if i in ODD else ("found", ";".join(GOOD.get(i) or [u for u, _ in links]), "", WHY.get(i, "Every element is shown.")))
S.finish()

listing = S.www / "store/49001-OIT66-list.pdf"
# The office's own paths as a viewer resolves them; blanks after them keep the offsets of the file's table.
listing.write_bytes(re.sub(rb"\(file://(/[^)]*)\)", lambda m: b"(" + m[1] + b")" + b" " * 7, listing.read_bytes()))
