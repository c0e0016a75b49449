"""โรงพยาบาลหนองกระเรียน: addresses by number, the ministry's MOIT list beside an OIT list that sends some items there."""

import hospital_docs as d
from hospital_pages import CATS, H, PAGES, POSTS, UP
from lib import Site, document, png, split_am, table, twin_e, ul

S = Site("hospital", {"name": H, "type": "hospital", "province": "ศรีนครธารา"})
NAV = [(22, "ประวัติ"), (11, "โครงสร้าง"), (12, "ผู้บริหาร"), (13, "บทบาทหน้าที่"), (23, "ตารางแพทย์"), (18, "มารับบริการ"), (17, "นัดหมอออนไลน์"), (16, "กระดานสนทนา"), (20, "ร้องเรียน"), (21, "สายตรง ผอ."), (15, "ติดต่อ"), (201, "MOIT 2566"), (202, "MOIT 2565"), (203, "EBIT 2564"), (210, "ITA-OIT")]


def shell(title, body):
    nav = "".join(f'<li id="menu-item-{n}"><a href="/?page_id={n}">{t}</a></li>' for n, t in NAV)
    recent = "".join(f'<li><a href="/?p={n}">{t}</a></li>' for n, (_, t, _, _) in list(POSTS.items())[:4])
    return f"""<!DOCTYPE html>
<html lang="th"><head><meta charset="UTF-8" /><title>{title} - {H}</title><link rel='stylesheet' href='/wp-content/themes/medic/style.css' /></head>
<body class="wp-custom-logo"><div id="page"><header><a href="/" rel="home"><img src="{UP}2022/10/logo-nkh.png" alt="{H}" /></a><ul class="menu">{nav}</ul></header>
<main id="primary"><h1 class="page-title">{title}</h1>{body}</main>
<aside id="secondary"><h3>เรื่องล่าสุด</h3><ul>{recent}</ul><h3>ค้นหา</h3><form role="search" action="/"><input name="s" /></form></aside>
<footer class="site-footer">© {H} | <a href="https://www.facebook.com/nongkrarianhospital">เพจเฟซบุ๊ก รพ.หนองกระเรียน</a></footer></div><div id="cookie-notice">เว็บไซต์นี้ใช้คุกกี้เพื่อจดจำการใช้งานของท่าน <button>ยอมรับ</button></div></body></html>"""


def put(query, title, body):
    file = "pages/" + query.replace("=", "-") + ".html"
    S.page(file, shell(title, body))
    S.route("/?" + query, file)


S.raw("/wp-content/themes/medic/style.css", b"body{font-family:Prompt}")
S.raw(UP + "2022/10/logo-nkh.png", png(64, 64, 5))
for i in (1, 2, 3):
    S.raw(f"{UP}2022/10/dr{i}.png", png(90, 110, 70 + i))
DOCS = {  # path under uploads: body, engine, font
    "2021/10/strategy65-69.pdf": (d.strategy(), "chromium", "Garuda"), "2022/10/actionplan_66.pdf": (d.action_plan(), "writer", "Laksaman"), "2023/04/สรุปแผนQ1-Q2.pdf": (d.half_report(), "chromium", "Noto Sans Thai"),
    "2023/11/annual-report.pdf": (d.year_book(), "chromium", "Loma"), "2021/06/WI-ER-004.docx": (d.triage_work(), "writer", "Garuda"), "2022/11/csi65.pdf": (d.satisfaction_scan(), "scan", "Norasi"),
    "2022/10/MOIT4-แผนจัดซื้อ66.xlsx": (d.drug_plan(), "calc", "Garuda"), "2022/11/MOIT3-1.pdf": (d.buying_65(), "writer", "Norasi"), "2022/10/hr-policy66.pdf": (d.hr_policy(), "chromium", "Norasi"),
    "2023/03/moit6-progress.pdf": (d.hr_progress(), "chromium", "Garuda"), "2022/01/hr-rules.pdf": (d.hr_rules(), "writer", "Loma"), "2022/12/MOIT10.pdf": (d.complaint_manual(), "chromium", "Sawasdee"),
    "2023/04/MOIT11.docx": (d.complaint_count(), "writer", "Garuda"), "2022/12/fraud-risk66.pdf": (d.risk(), "chromium", "Norasi"), "2023/03/fraud-risk-done.pdf": (d.risk_done(), "writer", "Garuda"),
    "2022/10/MOIT15.pdf": (d.anti_plan_65(), "chromium", "Garuda"), "2023/04/MOIT16-1.pdf": (d.anti_half(), "chromium", "Laksaman"), "2022/10/MOIT16-2-65.pdf": (d.anti_year(), "writer", "Garuda"),
    "2022/11/ethics-code-and-rules.pdf": (d.ethics(), "chromium", "Norasi"), "2023/01/order-7-2566.pdf": (d.ethics_team(), "chromium", "Kinnari"), "2023/01/measure66.docx": (d.measures(), "writer", "Garuda"),
    "2023/03/measure66-result.pdf": (d.measures_done(), "chromium", "Noto Looped Thai"), "2022/06/pdpa_nkh.pdf": (d.pdpa(), "chromium", "Garuda"),
    "2023/03/form-nogift.pdf": (d.publish_form("รายงานผลตามนโยบาย No Gift Policy รอบ 6 เดือน ปีงบประมาณ พ.ศ. 2566"), "writer", "Garuda"),
    "2023/03/form-moit1.pdf": (d.publish_form("มาตรการการเผยแพร่ข้อมูลต่อสาธารณะ"), "writer", "Garuda"),
}
for path, (body, engine, font) in DOCS.items():
    S.doc(UP + path, document(path.split("/")[-1], split_am(body) if font == "Laksaman" else body, font, thai_digits=font == "Norasi", landscape="skr" in path), engine)
MONTHS = "ต.ค. พ.ย. ธ.ค. ม.ค. ก.พ. มี.ค.".split()
for k in (0, 1, 2, 4, 5):
    S.doc(f"{UP}2023/04/MOIT5-{k + 1}.pdf", document("สขร.1", d.skr_month(k), "Garuda", landscape=True), "writer" if k % 2 else "chromium")
skr_links = [f'<a href="{UP}2023/04/MOIT5-{3 if k == 3 else k + 1}.pdf">สขร.1 {m}</a>' for k, m in enumerate(MONTHS)]

for n, (title, body) in PAGES.items():
    put(f"page_id={n}", title, body)
for n, (date, title, body, cat) in POSTS.items():
    put(f"p={n}", title, (twin_e if n % 5 == 2 else str)(f'<span class="posted-on">{date}</span> <span class="cat-links"><a href="/?cat={cat}">{CATS[cat]}</a></span>{body}'))
for cat, name in CATS.items():
    put(f"cat={cat}", name, "".join(f'<article><h2><a href="/?p={n}">{t}</a></h2><time>{date}</time></article>' for n, (date, t, _, c) in POSTS.items() if c == cat))


def a(path, text):
    return f'<a href="{path if path.startswith(("/?", "#", "http")) else UP + path}">{text}</a>'


MOIT = [
    ("MOIT 1", "หน่วยงานมีการวางระบบ โดยการกำหนดมาตรการการเผยแพร่ข้อมูลต่อสาธารณะผ่านเว็บไซต์", [a("2023/03/form-moit1.pdf", "แบบฟอร์มการเผยแพร่")]),
    ("MOIT 2", "หน่วยงานมีการเปิดเผยข้อมูลข่าวสารที่เป็นปัจจุบัน", [a("/?page_id=22", "ประวัติ"), a("/?page_id=12", "ผู้บริหาร"), a("/?page_id=14", "กฏหมายที่เกี่ยวข้อง"), a("/?page_id=24", "จริยธรรม"), a("2022/10/actionplan_66.pdf", "แผนปฏิบัติการ"), a("2021/06/WI-ER-004.docx", "WI คัดแยกผู้ป่วย")]),
    ("MOIT 3", "หน่วยงานมีรายงานการวิเคราะห์ผลการจัดซื้อจัดจ้าง ปีงบประมาณ พ.ศ. 2565", [a("2022/11/MOIT3-1.pdf", "รายงานวิเคราะห์")]),
    ("MOIT 4", "มีการวางระบบการจัดซื้อจัดจ้างและการจัดหาพัสดุ ปี 2566", [a("2022/10/MOIT4-%E0%B9%81%E0%B8%9C%E0%B8%99%E0%B8%88%E0%B8%B1%E0%B8%94%E0%B8%8B%E0%B8%B7%E0%B9%89%E0%B8%AD66.xlsx", "แผนจัดซื้อ66")]),
    ("MOIT 5", "สรุปผลการจัดซื้อจัดจ้างรายเดือน แบบ สขร.1", skr_links),
    ("MOIT 6", "ผู้บริหารแสดงนโยบายการบริหารทรัพยากรบุคคล", [a("2022/10/hr-policy66.pdf", "นโยบาย"), a("2023/03/moit6-progress.pdf", "ความก้าวหน้า 6 เดือน")]),
    ("MOIT 10", "คู่มือจัดการเรื่องร้องเรียน", [a("2022/12/MOIT10.pdf", "คู่มือ"), a("/?page_id=21", "ช่องทางทุจริต"), a("/?page_id=20", "ช่องทางทั่วไป")]),
    ("MOIT 11", "สรุปผลเรื่องร้องเรียน รอบ 6 เดือน", [a("2023/04/MOIT11.docx", "สรุปเรื่องร้องเรียน")]),
    ("MOIT 12", "เปิดโอกาสให้ผู้มีส่วนได้ส่วนเสียมีส่วนร่วม", [a("/?p=304", "ประชุมกรรมการพัฒนา รพ.")]),
    ("MOIT 15", "แผนปฏิบัติการป้องกัน ปราบปรามการทุจริต", [a("2022/10/MOIT15.pdf", "แผนปฏิบัติการ")]),
    ("MOIT 16", "รายงานผลกำกับติดตามแผนฯ", [a("2023/04/MOIT16-1.pdf", "รอบ 6 เดือน"), a("2022/10/MOIT16-2-65.pdf", "ผลปีที่แล้ว")]),
    ("MOIT 17", "ประเมินความเสี่ยงการทุจริต", [a("2022/12/fraud-risk66.pdf", "ประเมิน"), a("2023/03/fraud-risk-done.pdf", "ผลจัดการความเสี่ยง")]),
    ("MOIT 22", "อบรมให้ความรู้ผลประโยชน์ทับซ้อน", ["-"]),
]
put("page_id=201", "MOIT 2566", "<h2>การประเมินคุณธรรมและความโปร่งใส MOPH ITA 2566</h2>" + table(("EBIT/MOIT", "รายละเอียด", "หลักฐาน"), [(c, t, "<br>".join(x)) for c, t, x in MOIT]))
put("page_id=202", "MOIT 2565", "<h2>MOPH ITA 2022</h2>" + table(("MOIT", "รายละเอียด", "หลักฐาน"), [("MOIT 13", "แผนปฏิบัติการป้องกันฯ 2565", a("2022/10/MOIT15.pdf", "เปิด")), ("MOIT 1", "ผลจัดซื้อจัดจ้าง 2564", "ไฟล์ถูกย้ายตามระบบใหม่")]))
EB = ["EB1 แต่งตั้งคณะกรรมการ", "EB2 แผนจัดซื้อจัดจ้าง 2564", "EB4 สขร.1 ไตรมาส 1-2", "EB8 แนวปฏิบัติร้องเรียน", "EB12 ประกาศเจตจำนงสุจริต", "EB17 แผนปฏิบัติการป้องกันทุจริต 2564", "EB22 คู่มือผลประโยชน์ทับซ้อน", "EB24 ประมวลจริยธรรม"]
put("page_id=203", "EBIT 2564", "<p>เอกสารปี 2564 ย้ายไปเก็บที่งานธุรการ ขอดูได้ในเวลาราชการ</p>" + ul([f'<a href="#">{x}</a>' for x in EB]))

OIT = [
    "9.1 ข้อมูลพื้นฐาน", ("1", "โครงสร้างหน่วยงาน", a("/?page_id=11", "ดู")), ("2", "ผู้บริหาร", a("/?page_id=12", "ดู")), ("3", "อำนาจหน้าที่", a("/?page_id=13", "ดู")), ("4", "แผนยุทธศาสตร์ฯ", a("2021/10/strategy65-69.pdf", "PDF")), ("5", "ที่อยู่ติดต่อ", a("/?page_id=15", "ดู")), ("6", "กฏหมาย", a("/?page_id=14", "ดู")), ("7", "ข่าว ปชส.", a("/?cat=7", "ดู")), ("8", "Q&amp;A", a("/?page_id=16", "ดู")), ("9", "Social", a("https://www.facebook.com/nongkrarianhospital", "Facebook")), ("10", "PDPA", a("/?page_id=25", "ดู")),
    "9.2 การบริหารงาน", ("11", "แผนดำเนินงานปี 66", a("2022/10/actionplan_66.pdf", "PDF")), ("12", "กำกับติดตาม 6 เดือน", a("#", "PDF")), ("13", "รายงานประจำปี", a("2023/11/annual-report.pdf", "PDF")), ("14", "คู่มือเจ้าหน้าที่", a("2021/06/WI-ER-004.docx", "WORD")), ("15", "คู่มือผู้รับบริการ", a("/?page_id=18", "ดู")), ("16", "สถิติให้บริการ", a("/?page_id=19", "ดู")), ("17", "ความพึงพอใจ ปี 2565", a("2022/11/csi65.pdf", "PDF")), ("18", "E-Service", a("/?page_id=17", "ดู")),
    "9.3 จัดซื้อจัดจ้าง", ("19", "แผนจัดซื้อ", a("/?page_id=201", "ดู MOIT 4")), ("20", "ประกาศ", a("/?cat=9", "ดู")), ("21", "สขร.1", a("/?page_id=201", "ดู MOIT 5")), ("22", "สรุปทั้งปี 65", a("2022/11/MOIT3-1.pdf", "PDF")),
    "9.4 บุคลากร", ("23", "นโยบาย HR", a("2022/10/hr-policy66.pdf", "PDF")), ("24", "ผลดำเนินการ", a("2023/03/moit6-progress.pdf", "PDF")), ("25", "หลักเกณฑ์", a("2022/01/hr-rules.pdf", "PDF")), ("26", "รายงาน HR 65", a("2022/12/hr-annual65.pdf", "PDF")),
    "9.5 ความโปร่งใส", ("27", "แนวปฏิบัติเรื่องร้องเรียนทุจริต", a("2022/12/MOIT10.pdf", "PDF")), ("28", "ช่องทาง", a("/?page_id=21", "ดู")), ("29", "สถิติร้องเรียน", a("2023/04/MOIT11.docx", "WORD")), ("30", "การมีส่วนร่วม", a("/?p=304", "ดู")),
    "10.1 ป้องกันทุจริต", ("31", "เจตนารมย์ No Gift", a("/?p=305", "ดู") + " " + a("/?p=306", "ดู 2")), ("32", "วัฒนธรรม No Gift", a("/?p=302", "ดู")), ("33", "รายงานผล No Gift", a("2023/03/form-nogift.pdf", "PDF")), ("34", "ความเสี่ยงทุจริต", a("2022/12/fraud-risk66.pdf", "PDF")), ("35", "จัดการความเสี่ยง", a("2023/03/fraud-risk-done.pdf", "PDF")), ("36", "แผนปฏิบัติการป้องกันทุจริต", a("2022/10/MOIT15.pdf", "PDF")), ("37", "ติดตาม 6 เดือน", a("2023/04/MOIT16-1.pdf", "PDF")), ("38", "รายงานผลประจำปี", a("2022/10/MOIT16-2-65.pdf", "PDF")),
    "10.2 คุณธรรม", ("39", "ประมวลจริยธรรม", a("/?page_id=24", "ดู")), ("40", "ขับเคลื่อนจริยธรรม", a("/?page_id=24", "ดู")), ("41", "ประเมินจริยธรรม", "รอกลุ่มงานบริหาร"), ("42", "มาตรการโปร่งใส", a("2023/01/measure66.docx", "WORD")), ("43", "ผลตามมาตรการ", a("2023/03/measure66-result.pdf", "PDF")),
]
put("page_id=210", "ITA-OIT 2566", "".join(f"<h3>{r}</h3>" if isinstance(r, str) else f"<p>OIT {r[0]} :: {r[1]} &raquo; {r[2]}</p>" for r in OIT))
S.page("/index.html", shell("หน้าแรก", "".join(f'<article><h2><a href="/?p={n}">{POSTS[n][1]}</a></h2></article>' for n in (303, 308, 321)) + ul([a("/?cat=7", "ข่าวทั้งหมด"), a("/?cat=8", "ประกาศ"), a("/?cat=9", "จัดซื้อจัดจ้าง")]) + '<p>ผู้รับบริการช่วยประเมิน รพ. (EIT) <a href="https://itas.nacc.go.th/go/eit/nk60h1">คลิกทำแบบวัด EIT</a></p>'))

OK, L = "found", S.label
L(1, OK, "/?page_id=11", "", "Chart with director, deputies and twelve groups.")
L(2, "partial", "/?page_id=12", "E2", "One deputy has no way to reach her.")
L(3, OK, "/?page_id=13", "", "Own duties summed up.")
L(4, OK, UP + "2021/10/strategy65-69.pdf", "", "Plan 2565-2569 with strategies, aims, indicators.")
L(5, OK, "/?page_id=15", "", "Address, telephone, fax, e-mail and map.")
L(6, OK, "/?page_id=14", "", "List of laws of the hospital's work.")
L(7, OK, "/?cat=7;/?p=301", "", "Own dated news of fiscal year 2566.")
L(8, "missing", "/?page_id=16", "E1;E2", "The board is closed; the other forms are for complaints and bookings.")
L(9, OK, "/;/?page_id=210", "", "Own Facebook page in the footer.")
L(10, "partial", "/?page_id=25;" + UP + "2022/06/pdpa_nkh.pdf", "E2", "Own policy in force, but the main page does not show it.")
L(11, OK, UP + "2022/10/actionplan_66.pdf", "", "Plan 2566 with projects, budget and time.")
L(12, OK, UP + "2023/04/%E0%B8%AA%E0%B8%A3%E0%B8%B8%E0%B8%9B%E0%B9%81%E0%B8%9C%E0%B8%99Q1-Q2.pdf;/?p=310", "", "The index link does nothing, but a news post carries the report of both quarters.")
L(13, "outdated", UP + "2023/11/annual-report.pdf", "E3", "The annual report is of 2566, not of 2565.")
L(14, OK, UP + "2021/06/WI-ER-004.docx", "", "Work instruction: task, posts and steps.")
L(15, OK, "/?page_id=18", "", "Steps of the out-patient service.")
L(16, OK, "/?page_id=19", "", "Monthly numbers October to March.")
L(17, "unverifiable", UP + "2022/11/csi65.pdf", "", "A picture-only scan.")
L(18, OK, "/?page_id=17", "", "Own booking form.")
L(19, OK, UP + "2022/10/MOIT4-%E0%B9%81%E0%B8%9C%E0%B8%99%E0%B8%88%E0%B8%B1%E0%B8%94%E0%B8%8B%E0%B8%B7%E0%B9%89%E0%B8%AD66.xlsx", "", "The plan of 2566 stands in the MOIT list.")
L(20, OK, "/?cat=9;/?p=321;/?p=322;/?p=323", "", "Invitation and winners of fiscal year 2566.")
L(21, "partial", "/?page_id=201;" + ";".join(f"{UP}2023/04/MOIT5-{k}.pdf" for k in (1, 2, 3, 5, 6)), "E3", "The January link opens December again.")
L(22, OK, UP + "2022/11/MOIT3-1.pdf", "", "Whole year 2565 with problems and suggestions.")
L(23, OK, UP + "2022/10/hr-policy66.pdf", "", "Director's policy of 2566.")
L(24, "partial", UP + "2023/03/moit6-progress.pdf", "E2", "No budget for the activities.")
L(25, OK, UP + "2022/01/hr-rules.pdf", "", "Five chapters, in force since 2565.")
L(26, "missing", "", "E1;E2;E3", "The link is dead.")
L(27, OK, UP + "2022/12/MOIT10.pdf", "", "Ways, steps, unit and time limits.")
L(28, OK, "/?page_id=21", "", "Own form for corruption only.")
L(29, OK, UP + "2023/04/MOIT11.docx", "", "Zeros October to March and a statement that there were none.")
L(30, OK, "/?p=303", "", "The index shows a meeting of 2565; a news post has one of January 2566.")
L(31, OK, "/?p=306", "", "Declaration for 2566 by the director; the other link is the ministry's news.")
L(32, OK, "/?p=302", "", "Policy given to all heads on 26 December 2565.")
L(33, "missing", UP + "2023/03/form-nogift.pdf", "E1;E2", "A form asking for publication, without the report.")
L(34, OK, UP + "2022/12/fraud-risk66.pdf", "", "Risks with levels and measures.")
L(35, OK, UP + "2023/03/fraud-risk-done.pdf", "", "All three measures done in 2566.")
L(36, "outdated", UP + "2022/10/MOIT15.pdf", "E3", "The plan is of 2565.")
L(37, OK, UP + "2023/04/MOIT16-1.pdf", "", "Progress and money of both quarters.")
L(38, OK, UP + "2022/10/MOIT16-2-65.pdf", "", "Full report of 2565.")
L(39, OK, UP + "2022/11/ethics-code-and-rules.pdf", "", "Civil servants' code and the ministry's rules.")
L(40, "partial", "/?page_id=24;" + UP + "2023/01/order-7-2566.pdf", "E1", "Only the team; no Dos and Don'ts and no activity.")
L(41, "missing", "", "E1;E2;E3", "Nothing but a note.")
L(42, OK, UP + "2023/01/measure66.docx", "", "Analysis of 2565, weak points and measures with persons and time.")
L(43, OK, UP + "2023/03/measure66-result.pdf;/", "", "Concrete results; the EIT link stands on the main page.")
S.finish()
