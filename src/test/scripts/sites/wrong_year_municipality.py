"""เทศบาลตำบลดอนตะเคียน: a PHP vendor site with year tabs; what a title calls 2566 is often another year inside."""

import re

import wrongyear_docs as wd
from lib import Site, document, png
from plain import rich

N = wd.N
S = Site("wrong-year-municipality", {"name": N, "type": "municipality", "province": "พิรุณราช"})
SIDE = [("ข้อมูลหน่วยงาน", [("/menu.php?m=1", "โครงสร้างเทศบาล"), ("/menu.php?m=2", "คณะผู้บริหาร"), ("/menu.php?m=3", "อำนาจหน้าที่เทศบาล"), ("/menu.php?m=4", "สภาพทั่วไป"), ("/menu.php?m=6", "ระเบียบ/กฏหมาย")]),
        ("คลังเอกสาร", [("/doc.php?cat=4", "แผนพัฒนา"), ("/doc.php?cat=11", "แผนดำเนินงาน"), ("/doc.php?cat=12", "รายงานติดตาม"), ("/doc.php?cat=17", "ความพึงพอใจ"), ("/doc.php?cat=20", "ประกาศจัดซื้อจัดจ้าง"), ("/doc.php?cat=22", "รายงานพัสดุ"), ("/doc.php?cat=25", "งานบุคคล"), ("/doc.php?cat=38", "ป้องกันทุจริต")]),
        ("บริการประชาชน", [("/eservice.php", "E-Service"), ("/webboard.php", "ถาม-ตอบ"), ("/complaint.php", "ร้องทุกข์"), ("/complaint2.php", "แจ้งทุจริต"), ("/menu.php?m=15", "คู่มือประชาชน"), ("javascript:void(0)", "ชำระภาษีออนไลน์")]),
        ("ITA", [("/ita.php?y=67", "ITA 2567"), ("/ita.php?y=66", "ITA 2566"), ("/ita.php?y=65", "ITA 2565")])]
TOP = '<p align="right"><i>- สำเนา -</i></p>'
END = '<p><small>สำเนาถูกต้อง ................ เจ้าหน้าที่ธุรการ &nbsp; พิมพ์จากระบบเมื่อ 14/6/2567 09:22 น. หน้า 1/1 (แบบ ดต.สป. 03 แก้ไขครั้งที่ 2/2562)</small></p>'
FILES = {}  # key: (address, text, engine, font, Thai digits)


def put(key, stamp, text, engine="chromium", font="Garuda", digits=False, title=""):
    kind = stamp if "." in stamp else stamp + ".pdf"
    S.doc("/fileuser/" + kind, document(title or key, rich(text) if engine == "calc" else TOP + rich(text) + END, font, 15, digits), engine)
    FILES[key] = "/fileuser/" + kind


def panel(title, body):
    side = "".join(f'<div class="panel panel-success"><div class="panel-heading">{g}</div><ul class="list-group">' + "".join(f'<li class="list-group-item"><a href="{u}"><i class="glyphicon glyphicon-chevron-right"></i> {t}</a></li>' for u, t in xs) + "</ul></div>" for g, xs in SIDE)
    return f"""<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>{N} :: {title}</title><link href="css/bootstrap.min.css" rel="stylesheet"></head><body>
<div class="container"><a href="index.php"><img src="images/head.png" alt="{N} อ.เมืองพิรุณราช จ.พิรุณราช" width="100%"></a>
<div class="row"><div class="col-md-3">{side}<div class="panel"><a href="https://www.facebook.com/dontakhianmunicipal" target="_blank">FACEBOOK เทศบาล</a><br>จำนวนผู้เข้าชม 482,119</div></div>
<div class="col-md-9"><div class="panel panel-default"><div class="panel-heading"><h3 class="panel-title">{title}</h3></div><div class="panel-body">{body}</div></div></div></div>
<div class="footer">{N} 77 ม.4 ต.ดอนตะเคียน อ.เมืองพิรุณราช จ.พิรุณราช 53999 | <a href="privacy.php">นโยบายคุ้มครองข้อมูลส่วนบุคคล</a> | ปรับปรุงล่าสุด 14 มิ.ย. 2567</div></div></body></html>"""


def page(address, title, body):
    file = "v/" + re.sub(r"\W+", "-", address.strip("/")) + ".html"
    S.page("/" + file, panel(title, body))
    S.route(address, file)


def text(marks):
    return rich(marks, ("h3", "h4"))


S.raw("/css/bootstrap.min.css", b".tab-pane{display:none}.tab-pane.active{display:block}")
S.raw("/images/head.png", png(200, 40, 21))
put("plan5", "20221011_101522", wd.PLAN5, "writer", "Norasi", False, "แผนพัฒนาท้องถิ่น ปี 2566")
for y, stamp in ((2565, "20211102_140155"), (2566, "20221104_092231"), (2567, "20231031_110412")):
    put(f"ops{y}", stamp, wd.ops(y), "writer" if y == 2565 else "chromium", "Laksaman", y == 2566)
put("second", "20230412_093311", wd.SECOND, "chromium", "Norasi", False, "รายงาน 6 เดือน 2566")
put("year66", "20231120_155901", wd.YEAR66, "writer", "Garuda", True)
put("work", "20230301_100001", wd.WORK, "writer", "Laksaman", True)
put("serve", "tp-manual.docx", wd.SERVE, "writer")
put("stat", "stat66.xlsx", wd.STAT, "calc")
for y, stamp, score in ((2564, "20211015_0901", "4.55"), (2565, "20221017_0915", "4.62"), (2566, "20231016_0930", "4.70")):
    put(f"happy{y}", stamp, wd.happy(y, score), "chromium", "Noto Sans Thai", y == 2565)
put("buyplan", "20221012_1", wd.BUYPLAN, "writer", "Norasi", True)
put("invite", "20231115_1", wd.INVITE, "chromium", "Norasi")
put("win", "20240109_2", wd.WIN, "writer", "Laksaman")
put("skr", "skr1-66.pdf", wd.SKR, "chromium", "Loma")
for y, n in ((2564, 9), (2565, 12)):
    put(f"buy{y}", f"buyreport{y}.docx", wd.buy_year(y, n), "writer")
put("hr", "hr64-66.pdf", wd.HR, "writer", "Norasi", True)
put("hr5", "hr-6m-66.xlsx", wd.HR5, "calc")
put("hrrule", "20210105_1", wd.HRRULE, "chromium", "Garuda")
put("hr64", "hr-report65.pdf", wd.HR64, "writer", "Garuda", False, "รายงานบุคคล 2565")
put("gift67", "nogift66.pdf", wd.gift(2567, "8 มกราคม 2567"), "chromium", "Norasi", True, "No Gift Policy 2566")
put("gift65", "nogift65.pdf", wd.gift(2565, "10 มกราคม 2565"), "chromium", "Norasi", True)
put("gift6", "gift6m.docx", wd.GIFT6, "writer")
put("risk", "20230120_2", wd.RISK, "chromium", "Noto Serif Thai", True)
put("riskdo", "20220905_1", wd.RISKDO, "writer", "Laksaman", False, "จัดการความเสี่ยง 2566")
put("anti", "anti66-70.pdf", wd.ANTI, "writer", "Norasi", True)
put("anti6", "anti-q1q2.docx", wd.ANTI6, "writer")
for y in (2564, 2565):
    put(f"anti{y}", f"anti{y}.pdf", wd.anti_year(y), "chromium", "Laksaman", y == 2565)
put("order", "20221125_512", wd.ORDER, "writer", "Norasi", True)
put("measure", "ita-measure66.pdf", wd.MEASURE, "chromium", "Garuda", False, "มาตรการ 2566")
F = FILES
NEWS = [(88, "15 พ.ค. 67", "รับสมัครนักเรียนศูนย์พัฒนาเด็กเล็ก 2567", "เปิดรับถึงสิ้นเดือน"), (81, "7/11/66", "ลอยกระทง 2566 เทศบาลตำบลดอนตะเคียน", "27 พฤศจิกายน 2566 ชวนเที่ยวงาน"), (74, "9/2/66", "อบรมจริยธรรมพนักงานเทศบาล", "วันที่ 9 ก.พ. 66 อบรมมาตรฐานทางจริยธรรม ณ หอประชุม พนักงานเข้าร่วม 61 คน วิทยากรจากวัดดอนตะเคียน"),
        (71, "13/1/66", "ประชาคมตำบล ร่วมคิดร่วมทำแผนชุมชน", "12 มกราคม 2566 ชาวบ้านจาก 12 ชุมชน 240 คน มาร่วมเสนอและโหวตลำดับความสำคัญของโครงการที่เทศบาลจะทำ ได้ข้อสรุป 8 โครงการ ส่งกองยุทธศาสตร์แล้ว"), (69, "28/12/65", "นายกเทศมนตรีอบรมพนักงาน ไม่รับ ไม่ให้ ของขวัญปีใหม่", "27 ธันวาคม 2565 ประชุมพนักงานทุกคน นายกฯ มอบนโยบาย No Gift Policy และนิติกรให้ความรู้เรื่องโทษของการรับของขวัญ"),
        (66, "2 ธ.ค. 65", "ออกหน่วยรับชำระภาษีเคลื่อนที่", "เทศบาลออกรับชำระภาษี 5-9 ธ.ค. 65 ตามชุมชน"), (60, "19 ส.ค. 65", "ประชุมประชาคมเพิ่มเติมแผน", "18 สิงหาคม 2565 ประชาชนร่วมประชุม 110 คน"), (52, "4 มี.ค. 65", "อำเภอเมืองพิรุณราชประกาศ No Gift Policy", "นายอำเภอเมืองพิรุณราชประกาศเจตนารมณ์ 3 มีนาคม 2565")]
for n, d, t, b in NEWS:
    page(f"/news.php?nid={n}", t, f'<p>{b}</p><small>โพสต์เมื่อ {d} โดย admin</small><p><a href="news_list.php">« ย้อนกลับ</a></p>')
page("/news_list.php", "ข่าวประชาสัมพันธ์", "<table class='table'>" + "".join(f'<tr><td>{d}</td><td><a href="news.php?nid={n}">{t}</a></td></tr>' for n, d, t, _ in NEWS) + "</table>")
page("/menu.php?m=1", "โครงสร้างเทศบาล", text("## ผังโครงสร้างฝ่ายการเมือง\n- สภาเทศบาล (สมาชิก 12 คน)\n- นายกเทศมนตรี\n- รองนายกเทศมนตรี 2 คน / เลขานุการ / ที่ปรึกษา\n## ผังโครงสร้างฝ่ายข้าราชการประจำ\n- ปลัดเทศบาล\n- รองปลัดเทศบาล 1 คน\n- สำนักปลัดเทศบาล | กองคลัง | กองช่าง | กองสาธารณสุขและสิ่งแวดล้อม | กองการศึกษา | หน่วยตรวจสอบภายใน"))
who = [("นายประสาท ตะเคียนทอง", "นายกเทศมนตรี"), ("นางลำดวน หอมไกล", "รองนายกเทศมนตรี"), ("นายสุชาติ ดอนดี", "รองนายกเทศมนตรี"), ("จ่าเอกสมพงษ์ รุ่งเรือง", "ปลัดเทศบาล"), ("นางสาวอรทัย มณี", "รองปลัดเทศบาล"), ("นางวิไล เงินงาม", "ผู้อำนวยการกองคลัง"), ("(ว่าง)", "ผู้อำนวยการกองช่าง")]
for k in range(len(who)):
    S.raw(f"/images/p{k}.png", png(60, 75, 60 + k))
page("/menu.php?m=2", "คณะผู้บริหาร", "<center>ฝ่ายการเมือง / ฝ่ายประจำ<br>" + "".join(f'<div class="thumbnail"><img src="images/p{k}.png"><br>{a}<br>{b}</div>' for k, (a, b) in enumerate(who)) + "</center>")
page("/menu.php?m=3", "อำนาจหน้าที่เทศบาล", text(f"{N} มีหน้าที่ต้องทำในเขตเทศบาล ตาม ม.50 พ.ร.บ.เทศบาล พ.ศ. 2496 สรุปคือ\n1. รักษาความสงบเรียบร้อยของประชาชน\n1. ให้มีและบำรุงทางบกทางน้ำ\n1. รักษาความสะอาดของถนน กำจัดขยะ\n1. ป้องกันและระงับโรคติดต่อ\n1. ดับเพลิง\n1. ให้การศึกษาอบรม\nอาจทำ ม.51: น้ำประปา ตลาด สุสาน ไฟฟ้า"))
page("/menu.php?m=4", "สภาพทั่วไป", "<p>ยกฐานะจากสุขาภิบาลเมื่อ 25 พฤษภาคม 2542 พื้นที่ 9.2 ตร.กม.</p>")
page("/menu.php?m=6", "ระเบียบ/กฏหมาย", text("- พ.ร.บ.เทศบาล 2496\n- พ.ร.บ.ภาษีที่ดินและสิ่งปลูกสร้าง 2562\n- เทศบัญญัติตำบลดอนตะเคียน เรื่อง การจัดการมูลฝอย 2561\n- เทศบัญญัติงบประมาณรายจ่าย 2566"))
page("/menu.php?m=15", "คู่มือประชาชน", f'<a href="{F["serve"][1:]}">ทะเบียนพาณิชย์ (word)</a><br><a href="#">งานทะเบียนราษฎร</a>')
page("/menu.php?m=29", "เรื่องร้องเรียนทุจริต", text("## สรุปเรื่องร้องเรียนการทุจริตฯ ห้วง 1/10/2565 - 31/3/2566\n| รับเรื่อง | เสร็จแล้ว | ค้าง\n| 0 | 0 | 0\nไม่มีเรื่องร้องเรียนการทุจริตและประพฤติมิชอบของเจ้าหน้าที่เทศบาลในช่วงดังกล่าว"))
page("/menu.php?m=27", "วิธีแจ้งเรื่องทุจริต", text("# แนวปฏิบัติเมื่อมีผู้ร้องเรียนเจ้าหน้าที่ทุจริตหรือประพฤติมิชอบ\nผู้ร้องส่งเรื่องทางหน้า “แจ้งทุจริต” ในเว็บ, ไปรษณีย์ หรือยื่นเองที่สำนักปลัด\n| ขั้น | ใคร | กี่วัน\n| ลงรับ ปิดลับ | นิติกร สำนักปลัด | 1\n| ปลัดเสนอนายก ตั้งกรรมการ | สำนักปลัด | 7\n| สืบข้อเท็จจริง สรุป | คณะกรรมการ | 30\n| แจ้งผลให้ผู้ร้อง | นิติกร | 15"))
page("/menu.php?m=39", "ประมวลจริยธรรม", text("# ประมวลจริยธรรมพนักงานส่วนท้องถิ่น\nตามประกาศ ก.ถ. ใช้กับพนักงานเทศบาลทุกคน\n1. ยึดมั่นสถาบันหลักของชาติ\n1. ซื่อสัตย์สุจริต รับผิดชอบ\n1. ยึดถือประโยชน์ส่วนรวม\n1. มุ่งผลสำเร็จของงาน\n1. ไม่เลือกปฏิบัติ\n1. เป็นแบบอย่างที่ดี"))
page("/menu.php?m=40", "Dos & Don'ts", text("# จริยธรรม ทำ / ไม่ทำ (Do's & Don'ts) พนักงานเทศบาล ปี 2566\n| ทำ | ไม่ทำ\n| มาก่อนเวลา บริการด้วยรอยยิ้ม | ลัดคิวให้คนรู้จัก\n| คืนเงินทอนครบ | รับเงินค่าน้ำชา"))
page("/eservice.php", "E-Service", '<p>ยื่นคำร้องจากที่บ้าน เจ้าหน้าที่ติดต่อกลับ</p><form method="post">เรื่อง <select><option>ขอรถดูดส้วม</option><option>ขอตัดต้นไม้</option><option>ขอใช้เต็นท์</option></select> ชื่อ <input name="nm"> โทร <input name="tel"> <input type="submit" value="ส่งคำร้อง"></form>')
page("/webboard.php", "ถาม-ตอบ", '<form method="post"><textarea name="msg"></textarea><input type="submit" value="ตั้งคำถาม"></form><table class="table"><tr><td>ถาม: ขยะหน้าบ้านไม่เก็บ 3 วันแล้ว (อ้อย 4/5/67)</td><td>ตอบ: กองสาธารณสุขจะเข้าพรุ่งนี้ครับ (admin 4/5/67)</td></tr></table>')
page("/complaint.php", "ร้องทุกข์", '<form method="post">เรื่องเดือดร้อน <textarea></textarea><input type="submit"></form>')
page("/complaint2.php", "แจ้งทุจริต", '<p>เฉพาะเรื่องพนักงานเทศบาลตำบลดอนตะเคียนทุจริต เรียกรับเงิน หรือประพฤติมิชอบ ชื่อผู้แจ้งเก็บเป็นความลับ</p><form method="post">ชื่อเจ้าหน้าที่ <input name="a">เหตุการณ์ <textarea name="b"></textarea><input type="submit" value="ส่งถึงนายกเทศมนตรี"></form>')
page("/privacy.php", "นโยบายคุ้มครองข้อมูลส่วนบุคคล", text(wd.PDPA))
page("/contact.php", "ติดต่อเทศบาล", '77 หมู่ 4 ตำบลดอนตะเคียน อำเภอเมืองพิรุณราช จังหวัดพิรุณราช 53999<br>โทร 0-5588-0001 &nbsp; โทรสาร 0-5588-0002<br>อีเมล์ dontakhian@lgo.example.go.th<br><iframe src="https://maps.google.com/maps?q=dontakhian&output=embed"></iframe>')


def tabs(groups):
    nav = "".join(f'<li{" class=active" if k == 0 else ""}><a data-toggle="tab" href="#t{k}">{t}</a></li>' for k, (t, _) in enumerate(groups))
    return f'<ul class="nav nav-tabs">{nav}</ul><div class="tab-content">' + "".join(f'<div id="t{k}" class="tab-pane{" active" if k == 0 else ""}"><table class="table">' + "".join(f'<tr><td>{t}</td><td><a href="{u.lstrip("/") if u != "#" else u}">ดาวน์โหลด</a></td></tr>' for t, u in rows) + "</table></div>" for k, (_, rows) in enumerate(groups)) + "</div>"


CATS = {4: ("แผนพัฒนา", [("ปี 2566", [("เเผนพัฒนาท้องถิ่น (ปี 2566)", F["plan5"])])]), 11: ("แผนดำเนินงาน", [(f"ปี {y}", [(f"แผนดำเนินงาน ปีงบฯ {str(y)[2:]}", F[f"ops{y}"])]) for y in (2567, 2566, 2565)]),
        12: ("รายงานติดตาม", [("ปี 2566", [("รายงานติดตามการดำเนินงานและการใช้งบประมาณ รอบ 6 เดือน ปี 2566", F["second"]), ("รายงานผลการดำเนินงานประจำปี 2566", F["year66"])]), ("ปี 2565", [("(รอเอกสาร)", "#")])]), 17: ("ความพึงพอใจ", [(f"ปี {y}", [(f"รายงานความพึงพอใจ {y}", F[f"happy{y}"])]) for y in (2566, 2565, 2564)]),
        20: ("ประกาศจัดซื้อจัดจ้าง", [("2566", [("ประกาศประกวดราคาซื้อรถตักหน้าขุดหลัง (2566)", F["invite"]), ("ประกาศผู้ชนะ จ้างซ่อมไฟสาธารณะ", F["win"])]), ("สขร. 2566", [("สขร.1 ปี 2566 ครบ 6 เดือน", F["skr"])])]),
        22: ("รายงานพัสดุ", [(f"ปี {y}", [(f"รายงานผลจัดซื้อจัดจ้างประจำปี {str(y)[2:]}", F[f"buy{y}"])]) for y in (2565, 2564)]), 25: ("งานบุคคล", [("นโยบาย", [("นโยบายบริหารทรัพยากรบุคล", F["hr"]), ("หลักเกณฑ์ฯ", F["hrrule"])]), ("รายงาน", [("ดำเนินการตามนโยบาย HR 6 เดือน ปี 2566", F["hr5"]), ("รายงานผล HR ประจำปี 2565", F["hr64"])])]),
        38: ("ป้องกันทุจริต", [("แผน", [("แผนป้องกันการทุจริต 5 ปี", F["anti"]), ("ติดตามครึ่งปี 66", F["anti6"])]), ("ผล", [("รายงานผล ปี 65", F["anti2565"]), ("รายงานผล ปี 64", F["anti2564"])])])}
for c, (t, groups) in CATS.items():
    page(f"/doc.php?cat={c}", t, tabs(groups))
I66 = [("โครงสร้าง", "/menu.php?m=1"), ("ข้อมูลผู้บริหาร", "/menu.php?m=2"), ("อำนาจหน้าที่", "/menu.php?m=3"), ("แผนพัฒนาหน่วยงาน", "/doc.php?cat=4"), ("ติดต่อ", "/contact.php"), ("กฏหมายที่เกี่ยวข้อง", "/menu.php?m=6"), ("ข่าวประชาสัมพันธ์", "/news_list.php"), ("Q&A", "/webboard.php"), ("Social Network", "https://www.facebook.com/dontakhianmunicipal"), ("นโยบายคุ้มครองข้อมูลส่วนบุคคล", "/privacy.php"),
       ("แผนดำเนินงานและการใช้งบประมาณ 2566", "/doc.php?cat=11"), ("รายงานรอบ 6 เดือน 2566", F["second"]), ("รายงานผลการดำเนินงานประจำปี 2566", F["year66"]), ("คู่มือปฏิบัติงาน", F["work"]), ("คู่มือให้บริการ", "/menu.php?m=15"), ("สถิติให้บริการ ปี 66", F["stat"]), ("ความพึงพอใจ", "/doc.php?cat=17"), ("E–Service", "/eservice.php"),
       ("แผนจัดซื้อจัดจ้าง", F["buyplan"]), ("ประกาศต่างๆ เกี่ยวกับการจัดซื้อจัดจ้าง 2566", "/doc.php?cat=20"), ("สรุปผลจัดซื้อจัดจ้างรายเดือน 2566", F["skr"]), ("รายงานจัดซื้อจัดจ้างประจำปี", "/doc.php?cat=22"), ("นโยบายบริหารทรัพยากรบุคล", F["hr"]), ("ดำเนินการตามนโยบายบุคคล", F["hr5"]), ("หลักเกณฑ์บุคคล", F["hrrule"]), ("รายงานผลบุคคลประจำปี 2565", F["hr64"]),
       ("แนวปฏิบัติร้องเรียนทุจริต", "/menu.php?m=27"), ("ช่องทางแจ้งเรื่องทุจริต", "/complaint2.php"), ("ข้อมูลเชิงสถิติร้องเรียนทุจริต", "/menu.php?m=29"), ("การมีส่วนร่วม", "#"), ("ประกาศเจตนารมณ์ No Gift Policy ปี 2566", F["gift67"]), ("การสร้างวัฒนธรรม No Gift Policy", "/news.php?nid=69"), ("รายงานผล No Gift Policy", F["gift6"]), ("ประเมินความเสี่ยงทุจริต 2566", F["risk"]), ("การดำเนินการจัดการความเสี่ยง 2566", F["riskdo"]),
       ("แผนป้องกันการทุจริต", F["anti"]), ("รายงานป้องกันทุจริต 6 เดือน", F["anti6"]), ("รายงานป้องกันทุจริตประจำปี", "/doc.php?cat=38"), ("ประมวลจริยธรรม", "/menu.php?m=39"), ("ขับเคลื่อนจริยธรรม", F["order"]), ("การประเมินจริยธรรม", "#"), ("มาตรการส่งเสริมคุณธรรม ปี 2566", F["measure"]), ("การดำเนินการตามมาตรการฯ", None)]
I65 = [("O10 แผนดำเนินงานประจำปี", F["ops2565"]), ("O16 ความพึงพอใจ", F["happy2564"]), ("O24 รายงานจัดซื้อจัดจ้างประจำปี", F["buy2564"]), ("O34 No Gift Policy", F["gift65"]), ("O41 รายงานผลป้องกันทุจริต", F["anti2564"])]
I67 = [("O11 แผนการดำเนินงาน", F["ops2567"]), ("O25 ผลการมีส่วนร่วม", "#"), ("O28 ประกาศ No Gift", F["gift67"]), ("O34 มาตรการ", F["measure"])]
for active in (67, 66, 65):
    years = {67: ("ITA ปี 2567", I67), 66: ("ITA ปี 2566", [(f"O{k} {t}", u) for k, (t, u) in enumerate(I66, 1)]), 65: ("ITA ปี 2565", I65)}
    order = [active] + [y for y in years if y != active]
    groups = [(years[y][0], [(t if u else t + " (อยู่ระหว่างรวบรวม)", u or "#") for t, u in years[y][1]]) for y in order]
    page(f"/ita.php?y={active}", f"ITA 25{active}", tabs(groups).replace('href="https', 'target="_blank" href="https'))
page("/index.php", "ยินดีต้อนรับ", '<h4>ข่าวเด่น</h4><ul>' + "".join(f'<li><a href="news.php?nid={n}">{t}</a> <small>{d}</small></li>' for n, d, t, _ in NEWS[:5]) + '</ul><a href="news_list.php">ข่าวทั้งหมด</a> | <a href="contact.php">ติดต่อเทศบาล</a> | <a href="menu.php?m=40">Do &amp; Don\'t</a>')
S.route("/", None, 302, location="/index.php")

BAD = {2: ("partial", "E2", "Names, posts and photos, but no phone or other contact of anybody."), 4: ("outdated", "E3", "Called 2566, but the plan inside runs 2561 to 2565."), 10: ("outdated", "E3", "The policy took effect in June 2567."), 12: ("partial", "E3", "April to September 2566: the second half."), 13: ("outdated", "E3", "The report is of 2566, not 2565."),
       20: ("outdated", "E2", "November 2566 and January 2567 are fiscal year 2567."), 21: ("outdated", "E3", "October 2566 to March 2567 is fiscal year 2567."), 24: ("partial", "E3", "Ends on 28 February."), 26: ("outdated", "E3", "Called 2565, but the report is of 2564."), 31: ("outdated", "E3", "Linked as 2566; declared for 2567 in January 2567."),
       35: ("outdated", "E3", "Everything was done from June to August 2565."), 37: ("partial", "E2", "No budget of the projects."), 41: ("missing", "E1;E2;E3", "A # link."), 42: ("outdated", "E1;E3", "Analyses the result of 2566 and sets measures for 2567."), 43: ("missing", "E1;E2;E3", "Being collected.")}
GOOD = {7: (";/news.php?nid=66;/news.php?nid=71", "Dated news of December 2565 and January 2566."), 9: ("/index.php", "Own page in the side column."), 11: (";" + F["ops2566"], "Among three years, the plan of 2566."), 15: (";" + F["serve"], "The manual of trade registration."), 17: (";" + F["happy2565"], "Among three years, the report of 2565."), 22: (";" + F["buy2565"], "Among two years, the report of 2565."),
        23: ("", "The policy of 2564 to 2566 covers the year."), 30: ("/news.php?nid=71", "Only in the news: the meeting of 12 January 2566."), 32: ("", "27 December 2565 is fiscal year 2566."), 38: (";" + F["anti2565"], "Among two years, the report of 2565."), 40: (";/news.php?nid=74;/menu.php?m=40", "Order, dos and don'ts, and training of February 2566.")}
for k, (_, u) in enumerate(I66, 1):
    if k in BAD:
        verdict, unmet, why = BAD[k]
        S.label(k, verdict, "" if verdict == "missing" else u + (";" + F["invite"] + ";" + F["win"] if k == 20 else ";" + F["plan5"] if k == 4 else ""), unmet, why)
    else:
        more, why = GOOD.get(k, ("", "Every element is shown."))
        S.label(k, "found", more if more.startswith("/") else u + more, "", why)
S.finish()
