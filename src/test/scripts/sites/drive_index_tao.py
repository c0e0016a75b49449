"""อบต.เขาตะเคียนล้ม: one table for everything, half of its links on a drive, the rest files of every kind."""

import drive_docs as d
from drive_docs import A, SHORT
from drive_index import D, DR, drive, here, index
from lib import Site, archive, document, fiscal_months, ol, p, png, table, ul

S = Site("drive-index-tao", {"name": A, "type": "tao", "province": "ปราจีนธานี"})
NAV = [("/Default.aspx", "หน้าแรก"), ("/aboutus.aspx?t=general", "สภาพทั่วไป"), ("/aboutus.aspx?t=boss", "คณะผู้บริหาร"), ("/aboutus.aspx?t=council", "สภา อบต."), ("/aboutus.aspx?t=heads", "หัวหน้าส่วน"), ("/aboutus.aspx?t=duty", "อำนาจหน้าที่"), ("/aboutus.aspx?t=law", "กฎหมาย"), ("/news.aspx", "ข่าว"), ("/bid.aspx", "จัดซื้อจัดจ้าง"), ("/download.aspx", "ดาวน์โหลด"), ("/eservice.aspx", "E-Service"), ("/complain.aspx", "ร้องทุกข์"), ("/corrupt.aspx", "แจ้งทุจริต"), ("/gallery.aspx", "ภาพกิจกรรม"), ("/oit.aspx?y=2566", "OIT 2566"), ("/oit.aspx?y=2565", "OIT 2565"), ("/contact.aspx", "ติดต่อ")]


def shell(title, body):
    cells = "".join(f"<td><a href='{u}'>{t}</a></td>" for u, t in NAV)
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head id="Head1"><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{SHORT} : {title}</title><link href="/App_Themes/Green/main.css" rel="stylesheet" /></head>
<body><form name="aspnetForm" method="post" action="#" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTQ1NjM5" />
<table width="980" align="center"><tr><td colspan="16"><img src="/images/banner.png" alt="{A}" /></td></tr><tr class="menu">{cells}</tr></table></form>
<table width="980" align="center"><tr><td><span id="ctl00_lblTitle" class="head">{title}</span><div id="ctl00_content">{body}</div></td></tr>
<tr><td class="foot">{A} จ.ปราจีนธานี | <a href="https://www.facebook.com/khaotakhianlom">Facebook : {SHORT}</a> | <a href="{D}O10.pdf">นโยบายคุ้มครองข้อมูลส่วนบุคคล</a> | จำนวนผู้เข้าชม 0042187</td></tr></table></body></html>"""


def put(address, title, body):
    file = "aspx/" + address.strip("/").replace(".aspx", "").replace("?", "-").replace("&", "-").replace("=", "") + ".html"
    S.page(file, shell(title, body))
    S.route(address, file)


def man(i, name, post):
    return f'<td align="center"><img src="/images/p{i}.png" width="90" alt="{name}" /><br />{name}<br />{post}</td>'


S.raw("/App_Themes/Green/main.css", b".head{font-size:18px;color:green}")
S.raw("/images/banner.png", png(300, 60, 21))
for i in range(1, 6):
    S.raw(f"/images/p{i}.png", png(70, 90, 140 + i))
for i in range(1, 4):
    S.raw(f"/images/g{i}.png", png(160, 110, 150 + i))

put("/aboutus.aspx?t=general", "สภาพทั่วไปและข้อมูลพื้นฐาน", p("ตำบลเขาตะเคียนล้ม มี 7 หมู่บ้าน พื้นที่ 61 ตร.กม. อาชีพหลักทำไร่มันสำปะหลัง") + table(("หมู่", "ชื่อบ้าน", "ประชากร"), [(i, f"บ้าน{x}", 300 + i * 41) for i, x in enumerate(["ตะเคียน", "ไร่แก้ว", "คลองลึก", "เขาล้ม", "หินโง่น", "วังปลา", "โป่งช้าง"], 1)]))
put("/aboutus.aspx?t=boss", "คณะผู้บริหาร", "<table><tr>" + man(1, d.CHIEF, "นายก อบต.") + man(2, "นายอุทัย ไร่แก้ว", "รองนายก อบต.") + man(3, "นางสำเภา หินงาม", "รองนายก อบต.") + man(4, "นายเกษม วังปลา", "เลขานุการนายก อบต.") + "</tr><tr>" + man(5, d.CLERK, "ปลัด อบต.") + "</tr></table>")
put("/aboutus.aspx?t=council", "สภา อบต.", ul(["นายสมบัติ คลองลึก ประธานสภา", "นายแดง โป่งช้าง รองประธานสภา"]))
put("/aboutus.aspx?t=heads", "หัวหน้าส่วนราชการ", ul(["นางสาวมณี ใจซื่อ หัวหน้าสำนักปลัด", "นางอรุณ ตะเคียนทอง ผู้อำนวยการกองคลัง", "นายช่างเอก หินงาม ผู้อำนวยการกองช่าง", "- ว่าง - ผู้อำนวยการกองการศึกษาฯ"]))
put("/aboutus.aspx?t=duty", "อำนาจหน้าที่", p(f"{A} มีอำนาจหน้าที่ในการพัฒนาตำบลทั้งในด้านเศรษฐกิจ สังคม และวัฒนธรรม ตาม พ.ร.บ.สภาตำบลและ อบต. พ.ศ. 2537 มาตรา 66-68 สรุปได้ว่า") + ol(["จัดให้มีและบำรุงทางน้ำ ทางบก", "รักษาความสะอาดถนนและกำจัดขยะ", "ป้องกันโรค บรรเทาสาธารณภัย", "ส่งเสริมการศึกษา ศาสนา เด็ก สตรี คนชรา คนพิการ", "ดูแลทรัพยากรธรรมชาติและจารีตประเพณี"]))
put("/aboutus.aspx?t=law", "กฎหมายที่เกี่ยวข้อง", ul(["พ.ร.บ.สภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. 2537", "พ.ร.ฎ.ว่าด้วยหลักเกณฑ์และวิธีการบริหารกิจการบ้านเมืองที่ดี พ.ศ. 2546", "พ.ร.บ.วิธีการงบประมาณ 2561", "ระเบียบ มท. ว่าด้วยวิธีการงบประมาณของ อปท. พ.ศ. 2563", "ข้อบัญญัติ อบต.เขาตะเคียนล้ม เรื่อง การควบคุมการเลี้ยงสุนัข 2562"]))
put("/contact.aspx", "ติดต่อ", p(f"ที่ทำการ {A} หมู่ 4 ต.เขาตะเคียนล้ม อ.เขาล้ม จ.ปราจีนธานี 25999", "โทรศัพท์ :", "โทรสาร : 0 3700 1188", "E-mail : khaotakhian_sao@mail.example") + '<iframe src="https://www.google.com/maps/embed?pb=!khaotakhian" title="แผนที่"></iframe>')
put("/eservice.aspx", "E-Service", p("ดาวน์โหลดแบบคำร้อง พิมพ์ กรอก แล้วนำมายื่นที่ อบต. ในวันและเวลาราชการ") + ul([here("/filedownload.ashx?f=55", "คำร้องทั่วไป"), "คำร้องขอน้ำ (อยู่ระหว่างจัดทำ)"]))
put("/complain.aspx", "ร้องทุกข์", p("ร้องทุกข์เรื่องไฟดับ น้ำไม่ไหล ถนนพัง") + '<form method="post" action="/complain.aspx"><input name="name" /><textarea name="detail"></textarea><input type="submit" value="ส่งเรื่อง" /></form>')
put("/corrupt.aspx", "แจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", p("แบบฟอร์มออนไลน์นี้ใช้แจ้งการทุจริตของเจ้าหน้าที่ อบต. เท่านั้น ข้อมูลผู้แจ้งเก็บเป็นความลับ เปิดดูได้เฉพาะนิติกร เรื่องอื่น ๆ ใช้เมนูร้องทุกข์") + '<form method="post" action="/corrupt.aspx">ผู้แจ้ง <input name="w" /> ผู้ถูกกล่าวหา <input name="a" /> พฤติการณ์ <textarea name="t"></textarea><input type="submit" value="ส่งข้อมูล" /></form>')
put("/download.aspx", "ดาวน์โหลด", ul([here(D + "citizen.pdf", "คู่มือสำหรับประชาชน ภาษีป้าย"), here("/filedownload.ashx?f=55", "แบบคำร้องทั่วไป")]))
put("/gallery.aspx", "ภาพกิจกรรม", "".join(f'<img src="/images/g{i}.png" alt="DSC_00{i}" />' for i in (1, 2, 3)))

NEWS = [
    (121, "11 เมษายน 2566", "ปิดถนนเล่นน้ำสงกรานต์ หมู่ 4", p("ห้ามขายเครื่องดื่มแอลกอฮอล์")),
    (120, "16 มีนาคม 2566", "แจกพันธุ์ปลา ประมงหมู่บ้าน", p("ปล่อยปลา 20,000 ตัว ที่คลองตะเคียน")),
    (119, "2 กุมภาพันธ์ 2566", "เชิญร่วมเวทีประชาคมตำบล", p("31 มกราคม 2566 ชาวบ้าน 7 หมู่บ้าน 122 คน ร่วมเวทีประชาคม เสนอปัญหาและยกมือเลือกโครงการลงแผนพัฒนาท้องถิ่นเพิ่มเติมฉบับที่ 1 และตั้งตัวแทน 3 คนร่วมตรวจรับงานจ้าง")),
    (118, "10 มกราคม 2566", "นายกฯ กำชับ งดรับของขวัญ ปีใหม่นี้ไม่ต้องเอาอะไรมา", p(f"9 ม.ค. 66 {d.CHIEF} นายก อบต. ประชุมพนักงานและลูกจ้าง 42 คน มอบนโยบาย No Gift Policy และให้ความรู้ว่าของอะไรรับได้ ของอะไรรับไม่ได้")),
    (117, "19 ธันวาคม 2565", "ออกหน่วยทำหมันหมาแมว", p("ฟรี 85 ตัว")),
    (116, "7 พฤศจิกายน 2565", "รับลงทะเบียนผู้สูงอายุรายใหม่", p("ตั้งแต่บัดนี้ถึง 30 พ.ย. 65 ที่สำนักปลัด")),
    (98, "4 สิงหาคม 2565", "ป.ป.ช.จังหวัดปราจีนธานี จัดอบรม ITA", p("เจ้าหน้าที่ อบต. เข้าร่วม 2 คน")),
    (97, "20 พฤษภาคม 2565", "อบต.บ้านหนองปล้อง ประกาศ No Gift Policy", p("ขอแสดงความยินดีกับเพื่อนบ้าน")),
    (90, "15 มกราคม 2565", "ประชาคมทำแผน 66-70", p("ครบทุกหมู่บ้าน")),
]
for nid, date, title, body in NEWS:
    put(f"/newsview.aspx?nid={nid}", title, f"<i>ลงวันที่ {date}</i>{body}")
put("/news.aspx", "ข่าวประชาสัมพันธ์", table(("วันที่", "เรื่อง"), [(date, f'<a href="/newsview.aspx?nid={nid}">{title}</a>') for nid, date, title, _ in NEWS[:6]]) + '<a href="/news.aspx?p=2">หน้า 2</a>')
put("/news.aspx?p=2", "ข่าวประชาสัมพันธ์", table(("วันที่", "เรื่อง"), [(date, f'<a href="/newsview.aspx?nid={nid}">{title}</a>') for nid, date, title, _ in NEWS[6:]]) + '<a href="/news.aspx">หน้า 1</a>')
BIDS = [(31, "จ้างก่อสร้างถนน คสล. ม.๑", "หจก.เขาล้มโยธา", "๔๕๕,๐๐๐", "๑๘ มกราคม ๒๕๖๕"), (32, "ซื้อยางแอสฟัลท์", "หจก.ปราจีนแอสฟัลท์", "๙๖,๐๐๐", "๒๒ มิถุนายน ๒๕๖๕"), (33, "จ้างซ่อมรถน้ำ", "อู่ช่างหนุ่ม", "๑๘,๔๐๐", "๙ กันยายน ๒๕๖๕")]
put("/bid.aspx", "ประกาศจัดซื้อจัดจ้าง", table(("เรื่อง", "ลงวันที่"), [(here(f"{D}bid{n}.pdf", "ประกาศผู้ชนะการเสนอราคา " + what), date) for n, what, _, _, date in BIDS]))
put("/oit.aspx?y=2566", "OIT 2566", index())
put("/oit.aspx?y=2565", "OIT 2565", table(("ข้อ", "ข้อมูล", "URL"), [("O10", "แผนดำเนินงานประจำปี 2565", here("/oit65/O10.pdf", "แผนฯ 65")), ("O12", "รายงานผล 2564", drive("0o12x")), ("O34", "No Gift Policy", drive("0o34x")), ("O25", "นโยบายบุคคล", here(D + "O23.pdf", "นโยบาย")), ("O41", "รายงานป้องกันทุจริต 64", f'<a href="{DR}drive/folders/0o41">Drive</a>')]))
S.page("/index.html", shell("หน้าแรก", "<h3>ข่าวล่าสุด</h3>" + ul([f'<a href="/newsview.aspx?nid={n[0]}">{n[2]}</a>' for n in NEWS[:4]]) + p('<a href="/oit.aspx?y=2566">การเปิดเผยข้อมูลสาธารณะ OIT</a>')))
S.route("/Default.aspx", "index.html")

for n, what, firm, price, date in BIDS:
    S.doc(f"{D}bid{n}.pdf", document("ประกาศ", d.notice(n, what, firm, price, date), "Norasi"), "writer")
for name, body, engine, font in [
    (D + "O1.pdf", d.chart(), "chromium", "Norasi"), (D + "O4 แผน66-70.docx", d.plan5(), "writer", "Garuda"), (D + "O10.pdf", d.pdpa(), "writer", "Norasi"), (D + "O11.pdf", d.plan1(), "chromium", "Laksaman"), (D + "O13.docx", d.annual(), "writer", "Norasi"), (D + "O16.xlsx", d.counts(), "calc", "Garuda"),
    (D + "O17.pdf", d.satisfaction(), "writer", "Norasi"), (D + "O19.pdf", d.buy_plan(), "chromium", "Norasi"), (D + "O22.jpg", d.buy_year(), "photo", "Norasi"), (D + "O23.pdf", d.hr_old(), "writer", "Norasi"), (D + "O25.docx", d.hr_rules(), "writer", "Laksaman"), (D + "O26.pdf", d.hr_year(), "chromium", "Norasi"),
    (D + "O27.pdf", d.grievances(), "writer", "Garuda"), (D + "O31.jpg", d.gift(), "photo", "Norasi"), (D + "O33.pdf", d.gift_report(), "writer", "Norasi"), (D + "O34.pdf", d.risk(), "chromium", "Garuda"), (D + "O36.docx", d.anti_plan(), "writer", "Norasi"), (D + "O37.pdf", d.anti_quarter(), "chromium", "Norasi"), (D + "O38.pdf", d.anti_year_63(), "writer", "Norasi"),
    (D + "O40.pdf", d.dos(), "chromium", "Noto Sans Thai"), (D + "citizen.pdf", d.citizen(), "writer", "Laksaman"), ("/oit65/O10.pdf", d.plan1(2565), "chromium", "Laksaman"), ("/store/204", d.code(), "chromium", "Norasi"), ("/store/211.pdf", d.measures(), "writer", "Norasi"), ("/store/55.docx", "<h1>คำร้องทั่วไป</h1><p>เขียนที่ ............ ข้าพเจ้า .................... มีความประสงค์ ....................</p>", "writer", "Norasi"),
]:
    S.doc(name, document(name.split("/")[-1], body, font, 16, thai_digits=font == "Norasi" and not name.endswith("O13.docx")), engine)
S.route("/filedownload.ashx?f=204", "store/204", content_type=None)
S.route("/filedownload.ashx?f=211", "store/211.pdf", content_type="application/octet-stream")
S.route("/filedownload.ashx?f=55", "store/55.docx", content_type="application/vnd.openxmlformats-officedocument.wordprocessingml.document")
S.raw(D + "O21 สขร1.zip", archive({f"skr1/{k + 1:02d}-{m}.xlsx": d.month_sheet(k) for k, m in enumerate(fiscal_months(2566)[:6])}))

INDEX = "/oit.aspx?y=2566"
NOT = {
    2: ("partial", "E2", "/aboutus.aspx?t=boss", "Nobody's telephone or e-mail."), 5: ("partial", "E1", "/contact.aspx", "The telephone number is left empty and stands nowhere else."), 12: ("unverifiable", "", INDEX, "Criteria and a bare address on a foreign drive."), 14: ("unverifiable", "", INDEX, "A folder on a foreign drive."),
    18: ("missing", "E1;E2", "/eservice.aspx", "Forms to print and bring to the office."), 20: ("outdated", "E2", "/bid.aspx;" + ";".join(f"{D}bid{b[0]}.pdf" for b in BIDS), "All notices are of fiscal year 2565."), 22: ("unverifiable", "", D + "O22.jpg", "A photograph of the report."), 23: ("outdated", "E2", D + "O23.pdf", "Policy of 2564."),
    24: ("unverifiable", "", INDEX, "Criteria and a bare address on a foreign drive."), 27: ("missing", "E1;E2", D + "O27.pdf", "A guide to everyday grievances."), 31: ("unverifiable", "", D + "O31.jpg", "A photograph of the declaration."), 33: ("partial", "E2", D + "O33.pdf", "October to December only."), 35: ("missing", "E1;E2;E3", "", "The link does nothing."),
    37: ("partial", "E3", D + "O37.pdf", "January to March only."), 38: ("outdated", "E3", D + "O38.pdf", "Called 2565, but of 2563."), 40: ("partial", "E1", D + "O40.pdf", "No team; Dos and Don'ts and a training."), 41: ("missing", "E1;E2;E3", "", "A dash."), 43: ("unverifiable", "", INDEX, "The EIT link is there, the results only on a foreign drive."),
}
PLAN4 = D + "O4%20%E0%B9%81%E0%B8%9C%E0%B8%9966-70.docx"
FOUND = {
    1: (D + "O1.pdf", "Both sides and divisions."), 3: ("/aboutus.aspx?t=duty", "Own summary of the duties."), 4: (PLAN4, "Plan 2566-2570 in Word."), 6: ("/aboutus.aspx?t=law", "Laws and an own by-law."), 7: ("/news.aspx;/newsview.aspx?nid=120", "Own dated news of fiscal year 2566."), 8: (INDEX, "Line account that is said to answer."), 9: ("/", "Own Facebook page in the footer."), 10: (D + "O10.pdf", "Own policy, linked at the foot of every page."), 11: (D + "O11.pdf", "Plan of 2566."), 13: (D + "O13.docx", "Report of 2565 under a memorandum."),
    15: ("/download.aspx;" + D + "citizen.pdf", "Guide to the sign tax."), 16: (D + "O16.xlsx", "Monthly figures October to March."), 17: (D + "O17.pdf", "Result of the year 2565."), 19: (D + "O19.pdf", "Plan of 2566."), 21: (D + "O21%20%E0%B8%AA%E0%B8%82%E0%B8%A31.zip", "A ZIP of six monthly workbooks with all columns."), 25: (D + "O25.docx", "Five subjects for 2566."), 26: (D + "O26.pdf", "Results, staff figures, problem and suggestion of 2565."), 28: ("/corrupt.aspx", "Own form for corruption only."), 29: (INDEX, "The counts and 'none' stand in the table; the file is on a drive."), 30: ("/newsview.aspx?nid=119", "The list sends to a drive; a news post tells of January 2566."),
    32: ("/newsview.aspx?nid=118", "Policy given to all staff in January 2566."), 34: (D + "O34.pdf", "Risks with levels and measures."), 36: (D + "O36.docx", "Plan 2566-2570 with money and quarters."), 39: ("/filedownload.ashx?f=204", "Code and own rule; a PDF without type or name."), 42: ("/filedownload.ashx?f=211", "Analysis of 2565, weak points and measures."),
}
for n in range(1, 44):
    if n in NOT:
        verdict, unmet, evidence, why = NOT[n]
    else:
        verdict, unmet, (evidence, why) = "found", "", FOUND[n]
    S.label(n, verdict, evidence, unmet, why)
S.finish()
