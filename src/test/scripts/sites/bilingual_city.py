"""เทศบาลนครปากน้ำเขียว: two languages, a mega menu, divisions with their own papers, flipbooks, frames, pictures and open data."""

import city_pages as cg
import city_papers as cp
from lib import Site, fiscal_months, p, png, table, ul

C, EN = cp.C, cg.EN
S = Site("bilingual-city", {"name": C, "type": "municipality", "province": "ชลธีบุรี"})
SITE = '<link rel="stylesheet" href="/assets/app.css"><script src="/assets/app.js" defer></script>'
MEGA = [("เมืองของเรา", [("ประวัติเมือง", "about/history"), ("โครงสร้างองค์กร", "about/structure"), ("หน้าที่และอำนาจ", "about/duties"), ("ตราเทศบาล", "about/emblem"), ("เที่ยวเมือง", "tourism")]), ("ผู้บริหาร", [("ฝ่ายการเมือง", "executive/political"), ("ฝ่ายประจำ", "executive/permanent"), ("สภาเทศบาล", "executive/council")]), ("หน่วยงาน", [("สำนักปลัดเทศบาล", "dept/clerk"), ("งานนิติการ", "dept/clerk/legal"), ("กองคลัง", "dept/finance"), ("สำนักช่าง", "dept/engineering"), ("กองยุทธศาสตร์และงบประมาณ", "dept/strategy"), ("กองการเจ้าหน้าที่", "dept/hr"), ("กองสาธารณสุขฯ", "dept/health"), ("สำนักการศึกษา", "dept/education"), ("หน่วยตรวจสอบภายใน", "dept/audit")]), ("บริการ", [("City One e-Service", "eservice"), ("แจ้งเหตุ/ร้องทุกข์", "complaint"), ("แจ้งเรื่องทุจริต", "anticorruption"), ("คุยกับเทศบาล", "ask"), ("ข้อมูลเปิด Open Data", "opendata")]), ("ข่าวสาร", [("ข่าวเทศบาล", "news"), ("ปฏิทินเมือง", "calendar/2023-03"), ("กฎหมาย เทศบัญญัติ", "law"), ("ITA 2566", "ita")])]
SHORT_EN = [("Home", "home"), ("Organisation", "about/structure"), ("Executives", "executive"), ("No Gift", "nogift"), ("Contact", "contact")]


def put(address, html):
    file = "render/" + address.strip("/").replace("/", "__").replace("?", "_").replace("=", "-") + ".html"
    S.page("/" + file, html)
    S.route(address, file)


def shell(lang, path, title, body):
    other = f"/en/{path}" if lang == "th" and path in cg.ENGLISH else f"/th/{path}" if lang == "en" and (path in cg.PAGES or path == "home") else f"/{'en' if lang == 'th' else 'th'}/home"
    if lang == "th":
        menu = "".join(f'<div class="mega-col"><button>{t}<i class="material-icons">expand_more</i></button><div class="mega">{"".join(f"<a href=/th/{u}>{s}</a>" for s, u in sub)}</div></div>' for t, sub in MEGA) + '<a href="/th/contact">ติดต่อ</a>'
    else:
        menu = "".join(f'<a href="/en/{u}">{t}</a>' for t, u in SHORT_EN)
    foot = f'<footer>{C if lang == "th" else EN} | <a href="/th/privacy">{"นโยบายคุ้มครองข้อมูลส่วนบุคคล" if lang == "th" else "Privacy Policy (Thai)"}</a> <a aria-label="Facebook เทศบาลนครปากน้ำเขียว" href="https://www.facebook.com/PaknamKhiaoCity"><i class="fa-facebook"></i></a> <a aria-label="Instagram" href="https://www.instagram.com/paknamkhiao.city"><i class="fa-instagram"></i></a><div class="cookie">เว็บไซต์นี้ใช้คุกกี้ <button>ยอมรับ</button></div></footer>'
    return f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{title} – {C if lang == "th" else EN}</title><link rel="alternate" hreflang="{"en" if lang == "th" else "th"}" href="{other}">{SITE}</head><body><div class="top"><span class="fs">ก- ก ก+</span><a class="lang" href="{other}">{"EN" if lang == "th" else "ไทย"}</a></div><header><a href="/{lang}/home"><img src="/media/img/logo.png" alt="logo"></a><nav>{menu}</nav></header><main><nav class="crumb">{"หน้าแรก" if lang == "th" else "Home"} <i class="material-icons">chevron_right</i> {title}</nav><h1>{title}</h1>{body}</main>{foot}</body></html>'


def th(path, title, body):
    put("/th/" + path, shell("th", path, title, body))


S.raw("/assets/app.css", b".mega{display:none}.card{float:left;width:220px}")
S.raw("/assets/app.js", b"document.querySelectorAll('.mega-col').forEach(function(c){c.onclick=function(){c.classList.toggle('open')}});")
for k, name in enumerate(("logo", "eit", "hero")):
    S.raw(f"/media/img/{name}.png", png(80, 60, 140 + k))
for k in (*range(1, 7), *range(11, 14), *range(15, 19)):
    S.raw(f"/media/face/{k}.png", png(50, 60, 150 + k))
DOCS = [  # path, engine, html
    ("/media/books/devplan6670.pdf", "chromium", cp.dev_plan()), ("/media/books/annual2565.pdf", "chromium", cp.annual65()), ("/media/books/integrity2565.pdf", "chromium", cp.ac_year65()), ("/media/books/ethics.pdf", "chromium", cp.ethics()), ("/media/books/ita-analysis66.pdf", "chromium", cp.measures()),
    ("/media/strategy/action66.pdf", "chromium", cp.action_plan()), ("/media/strategy/follow-6m.xlsx", "calc", cp.progress()), ("/media/strategy/measure-result.pdf", "writer", cp.measures_done()),
    ("/media/finance/wi-revenue.pdf", "chromium", cp.manual()), ("/media/finance/plan-egp66.xlsx", "calc", cp.buy_plan()), *[(f"/media/finance/skr1-{k + 1:02}.xlsx", "calc", cp.skr(k)) for k in range(6)],
    ("/media/clerk/citizen-guide.pdf", "chromium", cp.leaflet()), ("/media/hr/hr-6m.xlsx", "calc", cp.hr_progress()), ("/media/hr/hr-annual-2565.docx", "writer", cp.hr_year64()), ("/media/hr/eval-2566.pdf", "writer", cp.ethics_rule()),
    ("/media/legal/complaint-manual.pdf", "chromium", cp.complaint_guide()), ("/media/legal/fra2566.pdf", "writer", cp.risk()), ("/media/legal/acplan.pdf", "chromium", cp.ac_plan()), ("/media/legal/ac-6m-2566.pdf", "writer", cp.ac_half65()), ("/media/law/act2496.pdf", "writer", cp.whole_act()),
    ("/media/scan/nogift66-signed.png", "picture", cp.poster((f"ประกาศ{C}", "เรื่อง เจตนารมณ์ No Gift Policy พ.ศ. ๒๕๖๖", cp.MAYOR[0]))), ("/media/scan/hr-policy-66.png", "picture", cp.poster((f"ประกาศ{C}", "เรื่อง นโยบายการบริหารทรัพยากรบุคคล ๒๕๖๖", cp.MAYOR[0]))), ("/media/img/dodont.png", "picture", cp.poster(("Dos &amp; Don'ts", "ยิ้ม ไหว้ ตอบชัด"), 44)),
]
for path, engine, html in DOCS:
    S.doc(path, html, engine)
for name, data in (("service-2566", cp.service_csv()), ("corruption-complaints-2566", cp.complaint_csv()), ("waste-2566", cp.waste_csv())):
    S.raw(f"/opendata/{name}.csv", data)
    S.route(f"/opendata/{name}.csv", f"opendata/{name}.csv", content_type="text/csv")

for path, (title, body) in {**cg.PAGES, **cg.SUB}.items():
    th(path, title, body.replace("การ", "การ\u200b") if path.startswith("dept/") else body)  # the editor marks where lines may break
for path, (title, body) in cg.ENGLISH.items():
    put("/en/" + path, shell("en", path, title, body))


def flip(n):
    return f"/flip/view?book={n}"


def flipbook(n, title, how):
    put(flip(n), f'<!doctype html><html lang="th"><head><meta charset="utf-8"><title>{title}</title><link rel="stylesheet" href="/assets/app.css"></head><body><h4>{title}</h4>{how}</body></html>')


flipbook(4, "แผนพัฒนาท้องถิ่น 2566-2570", '<div class="_df_book" id="df4" source="/media/books/devplan6670.pdf" webgl="true"></div>')
flipbook(13, "รายงานผลการดำเนินงานประจำปี 2565", '<div class="_df_book" source="/media/books/annual2565.pdf"></div><a href="/media/books/annual2565.pdf" download>บันทึก PDF</a>')
flipbook(38, "Integrity Report 2565", '<iframe src="/media/books/integrity2565.pdf#toolbar=0" width="100%" height="700"></iframe>')
flipbook(39, "Code of Ethics / ประมวลจริยธรรม", '<div id="flip39">กำลังโหลดหนังสือ...</div><script>jQuery(function($){$("#flip39").flipBook("/media/books/ethics.pdf",{webgl:true});});</script>')


def read(n, title, src, tag="iframe"):
    frame = {"iframe": f'<iframe src="{src}" width="100%" height="900"></iframe>', "object": f'<object data="{src}" type="application/pdf" width="100%" height="900"><p>เบราว์เซอร์ไม่รองรับ</p></object>', "embed": f'<embed src="{src}" type="application/pdf" width="100%" height="900">'}[tag]
    th(f"read/{n}", title, frame)
    return f"/th/read/{n}"


R = {11: read(2011, "แผนการดำเนินงาน 2566", "/media/strategy/action66.pdf"), 27: read(2027, "คู่มือจัดการเรื่องร้องเรียนทุจริต", "/media/legal/complaint-manual.pdf"), 34: read(2034, "ประเมินความเสี่ยงทุจริต 2566", "/media/legal/fra2566.pdf", "object"), 42: read(2042, "วิเคราะห์ ITA 2565 สู่มาตรการ 2566", "/media/books/ita-analysis66.pdf", "embed"), 43: read(2043, "ความคืบหน้ามาตรการ ITA", "/media/strategy/measure-result.pdf", "object")}


def papers(*rows):
    return '<div class="doc-grid">' + "".join(f'<div class="doc"><i class="material-icons">description</i><a href="{u}">{t}</a><small>{d}</small></div>' for t, d, u in rows) + "</div>"


SKR = [f"/media/finance/skr1-{k + 1:02}.xlsx" for k in range(6)]
DEPTS = {
    "clerk": ("สำนักปลัดเทศบาล", papers(("คู่มือประชาชน", "ม.ค. 66", "/media/clerk/citizen-guide.pdf"), ("แบบสำรวจความพึงพอใจผู้รับบริการ", "ตอบออนไลน์", "https://docs.google.com/forms/d/e/1FAIpQLSpnk-satisfy/viewform"), ("สถิติการให้บริการ 2566", "CSV", "/opendata/service-2566.csv"), ("No Gift Policy", "3 ม.ค. 66", "/th/dept/clerk/nogift"))),
    "clerk/legal": ("งานนิติการ สำนักปลัดเทศบาล", papers(("คู่มือร้องเรียนทุจริต", "2565", R[27]), ("ช่องทางแจ้งทุจริต", "", "/th/anticorruption"), ("จำนวนเรื่องร้องเรียนทุจริต", "CSV", "/opendata/corruption-complaints-2566.csv"), ("No Gift Policy: ประกาศ", "ม.ค. 66", "/th/dept/clerk/nogift"), ("No Gift Policy: กิจกรรม", "ปฏิทิน", "/th/calendar/2023-02"), ("No Gift Policy: ครึ่งปีแรก", "เม.ย. 66", "/th/dept/clerk/nogift-report"), ("ความเสี่ยงทุจริต 2566", "ก.พ. 66", R[34]), ("การจัดการความเสี่ยงทุจริต", "", "/th/dept/clerk/risk-action"), ("แผนป้องกันทุจริต", "66-70", "/media/legal/acplan.pdf"), ("ติดตามแผนป้องกันทุจริต 6 เดือน ปี 2566", "", "/media/legal/ac-6m-2566.pdf"), ("Integrity Report 2565", "e-book", flip(38)))),
    "finance": ("กองคลัง", "<h3>จัดซื้อจัดจ้าง</h3>" + papers(("แผนจัดซื้อจัดจ้าง 2566", "XLSX", "/media/finance/plan-egp66.xlsx"), ("ประกาศทุกประเภท", "e-GP", "/th/dept/finance/egp"), ("รายงานผลจัดซื้อจัดจ้าง ปี 2565", "PDF", "#")) + "<h3>สขร.1</h3>" + ul([f'<a href="{u}">{m}</a>' for u, m in zip(SKR, fiscal_months(2566, False))]) + "<h3>คู่มือ</h3>" + papers(("คู่มือปฏิบัติงานรับชำระ", "PDF", "/media/finance/wi-revenue.pdf"))),
    "engineering": ("สำนักช่าง", ul(["ยุทธศาสตร์ด้านโครงสร้างพื้นฐาน (อยู่ในแผนพัฒนา)", "แบบบ้านเพื่อประชาชน", "ผังท่อระบายน้ำย่านเมืองเก่า"])),
    "strategy": ("กองยุทธศาสตร์และงบประมาณ", papers(("แผนพัฒนาท้องถิ่น", "e-book", flip(4)), ("แผนการดำเนินงาน 2566", "อ่าน", R[11]), ("ติดตามแผนครึ่งปี", "XLSX", "/media/strategy/follow-6m.xlsx"), ("รายงานผลประจำปี 2565", "e-book", flip(13)), ("วิเคราะห์ ITA", "อ่าน", R[42]), ("ผลมาตรการ ITA", "อ่าน", R[43]))),
    "hr": ("กองการเจ้าหน้าที่", papers(("นโยบายบริหารคน 2566", "", "/th/dept/hr/policy"), ("ผลการขับเคลื่อนนโยบาย 6 เดือน", "XLSX", "/media/hr/hr-6m.xlsx"), ("กติกางานบุคคล", "", "/th/dept/hr/rules"), ("รายงานผลการบริหารทรัพยากรบุคคล ปี 2565", "DOCX", "/media/hr/hr-annual-2565.docx"), ("ประมวลจริยธรรม", "e-book", flip(39)), ("จริยธรรมชาวปากน้ำเขียว", "", "/th/dept/hr/ethics"), ("ประเมินจริยธรรม", "PDF", "/media/hr/eval-2566.pdf"))),
    "health": ("กองสาธารณสุขและสิ่งแวดล้อม", papers(("คู่มือร้องเรียนเหตุรำคาญ", "", "/th/dept/health/nuisance"), ("ปริมาณขยะ", "CSV", "/opendata/waste-2566.csv"))),
    "education": ("สำนักการศึกษา", papers(("โรงเรียนในสังกัด", "", "/th/dept/education/schools"), ("ปฏิทินเปิดเทอม", "", "#"))),
    "audit": ("หน่วยตรวจสอบภายใน", p("ยังไม่มีเนื้อหา")),
}
for name, (title, body) in DEPTS.items():
    th(f"dept/{name}", title, f'<ul class="tabs"><li>เอกสารเผยแพร่</li><li><a href="#">บุคลากร</a></li><li><a href="#">ผลงาน</a></li></ul>{body}')
th("opendata", "ข้อมูลเปิด", table(("ชุดข้อมูล", "รูปแบบ"), [("ผู้รับบริการรายเดือน 2566", '<a href="/opendata/service-2566.csv">CSV</a>'), ("เรื่องร้องเรียนทุจริต 2566", '<a href="/opendata/corruption-complaints-2566.csv">CSV</a>'), ("ปริมาณขยะ 2566", '<a href="/opendata/waste-2566.csv">CSV</a>'), ("จุดติดตั้งกล้อง", "API (เร็ว ๆ นี้)")]))

MONTH = [(2022 + (9 + k) // 12, (9 + k) % 12 + 1) for k in range(12)]
for k, (y, m) in enumerate(MONTH):
    days = "".join(f'<td>{d}{"".join(f"<br><a href=/th/event/{e}>{t}</a>" for e, (t, _) in cg.EVENTS.items() if e == f"{y}-{m:02}-{d:02}")}</td>' + ("</tr><tr>" if d % 7 == 0 else "") for d in range(1, 31))
    near = [f'<a href="/th/calendar/{MONTH[i % 12][0]}-{MONTH[i % 12][1]:02}">{t}</a>' for i, t in ((k - 1, "‹"), (k + 1, "›"))]
    th(f"calendar/{y}-{m:02}", f"ปฏิทินเมือง {m}/{y + 543}", f"{near[0]} {near[1]}<table><tr>{days}</tr></table>")
for e, (title, body) in cg.EVENTS.items():
    th(f"event/{e}", title, body)
for n, date, title, body in cg.NEWS:
    th(f"news/{n}", title, f"<time>{date}</time>{body}")
th("news", "ข่าวเทศบาล", "".join(f'<article><a href="/th/news/{n}">{t}</a> <time>{d}</time></article>' for n, d, t, _ in cg.NEWS))
th("home", "หน้าแรก", '<div class="hero"><img src="/media/img/hero.png" alt="ท่าเรือปากน้ำเขียว"></div>' + "".join(f'<article><a href="/th/news/{n}">{t}</a></article>' for n, _, t, _ in cg.NEWS[:4]) + '<a class="tile" href="/th/eservice">City One</a><a class="tile" href="/th/ask">คุยกับเทศบาล</a><a class="tile" href="/th/ita">ITA</a>' + cg.EIT)
S.page("/splash.html", f'<!doctype html><html><head><meta charset="utf-8"><title>{C} {EN}</title></head><body><h1>{C}<br>{EN}</h1><a href="/th/home">ภาษาไทย</a> <a href="/en/home">English</a></body></html>')
S.route("/", "splash.html")

ODD = {
    3: ("missing", ["/th/about/duties"], "E1;E2", "The page shows the whole Act and no words of its own."), 12: ("partial", ["/media/strategy/follow-6m.xlsx"], "E2", "Progress in per cent, no money spent per project."), 15: ("partial", ["/media/clerk/citizen-guide.pdf"], "E2", "A leaflet with counters and telephones, no steps."),
    17: ("missing", ["/th/dept/clerk"], "E1;E2", "Only an online questionnaire."), 20: ("unverifiable", ["/th/dept/finance/egp"], "", "Nothing but a frame of the central e-GP system on another host."), 22: ("missing", ["/th/dept/finance"], "E1;E2;E3", "The label does nothing."), 24: ("partial", ["/media/hr/hr-6m.xlsx"], "E2", "Progress without money."),
    26: ("outdated", ["/media/hr/hr-annual-2565.docx"], "E3", "Titled 2565, the report is of 2564."), 28: ("missing", ["/th/anticorruption"], "E1;E2;E3", "Only other agencies' channels."), 29: ("partial", ["/opendata/corruption-complaints-2566.csv"], "E2", "October to January only."), 35: ("missing", ["/th/dept/clerk/risk-action"], "E1;E2;E3", "Coming soon."),
    37: ("outdated", ["/media/legal/ac-6m-2566.pdf"], "E3", "Titled 2566, it is the first half of 2565."), 40: ("partial", ["/th/dept/hr/ethics"], "E1", "No team or working group."), 41: ("partial", ["/media/hr/eval-2566.pdf"], "E1", "The rule is there, a report that it was used is not."),
}
GOOD = {1: ["/th/about/structure"], 2: ["/th/executive/political", "/th/executive/permanent"], 4: [flip(4), "/media/books/devplan6670.pdf"], 5: ["/th/contact", "/en/contact"], 6: ["/th/law"], 7: ["/th/news"], 8: ["/th/ask"], 9: ["/th/home"], 10: ["/th/privacy"], 11: [R[11], "/media/strategy/action66.pdf"], 13: [flip(13), "/media/books/annual2565.pdf"], 14: ["/media/finance/wi-revenue.pdf"], 16: ["/opendata/service-2566.csv"], 18: ["/th/eservice"], 19: ["/media/finance/plan-egp66.xlsx"], 21: ["/th/dept/finance", *SKR], 23: ["/th/dept/hr/policy"], 25: ["/th/dept/hr/rules"], 27: [R[27], "/media/legal/complaint-manual.pdf"], 30: ["/th/event/2023-03-04"], 31: ["/th/dept/clerk/nogift"], 32: ["/th/event/2023-02-15"], 33: ["/th/dept/clerk/nogift-report"], 34: [R[34], "/media/legal/fra2566.pdf"], 36: ["/media/legal/acplan.pdf"], 38: [flip(38), "/media/books/integrity2565.pdf"], 39: [flip(39), "/media/books/ethics.pdf"], 42: [R[42], "/media/books/ita-analysis66.pdf"], 43: [R[43], "/media/strategy/measure-result.pdf", "/th/home"]}
WHY = {2: "Two pages: the political side and the permanent side with its vacancy marked.", 4: "In a flipbook that names its PDF in an attribute.", 9: "Icons in the footer.", 16: "Open data, one row for each month and service.", 21: "One sheet for each of the six months.", 30: "Only behind a day of the calendar.", 31: "The words stand in the page beside the picture.", 32: "Only behind a day of the calendar.", 39: "A flipbook whose PDF is named only in a script.", 43: "Results in an object; the EIT code is on the home page."}
for i in range(1, 44):
    v, where, unmet, why = ODD.get(i) or ("found", GOOD.get(i), "", WHY.get(i, "Every element is shown."))
    S.label(i, v, ";".join(where), unmet, why)
S.finish()
