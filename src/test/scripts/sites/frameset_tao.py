"""อบต.ห้วยหินเพลิง: an old frameset site in windows-874 with a query-string CMS and no OIT index."""

import docs_integrity as di
import docs_money as dm
import docs_plan as dp
import noise
from agencies import HIN as A
from lib import Site, document, fiscal_months, ol, p, png, split_am, table, twin_e, ul

S = Site("frameset-tao", {"name": A.name, "type": "tao", "province": A.province}, "cp874")
F = "/files/"


def shell(title, body):
    return f"""<HTML><HEAD><TITLE>::: {A.short} ::: {title}</TITLE></HEAD>
<BODY BGCOLOR="#FFFFE8" TOPMARGIN=0><TABLE WIDTH="98%" BORDER=0 CELLPADDING=4><TR><TD BGCOLOR="#006633"><FONT COLOR=white SIZE=3><B>{title}</B></FONT></TD></TR>
<TR><TD><FONT FACE="MS Sans Serif" SIZE=2>{body}</FONT></TD></TR>
<TR><TD ALIGN=center><FONT SIZE=1>สงวนลิขสิทธิ์ {A.short} &nbsp; <a href="http://www.facebook.com/sharer.php?u=www.huaihinphloeng.example.com" target=_blank>แชร์หน้านี้</a></FONT></TD></TR></TABLE></BODY></HTML>"""


def page(address, title, body, content_type="text/html"):
    file = "p/" + address.strip("/").replace(".php", "").replace("?", "_").replace("&", "_").replace("=", "") + ".html"
    S.page("/" + file, shell(title, body))
    S.route(address, file, content_type=content_type)


def cms(n, title, body, content_type="text/html"):
    page(f"/index.php?id={n}", title, body, content_type)


def dl(number, text, address=None):
    return f'<IMG SRC="/images/new.png" ALT=""> <A HREF="{address or F + number}" target=_blank>{text}</A><BR>'


MENU = [
    ("หน้าหลัก", 1), ("ประวัติตำบล", 2), ("อบต. คืออะไร", 3), ("สภาพทั่วไป", 4), ("แผนภูมิโครงสร้าง", 5), ("ทำเนียบผู้บริหาร", 6), ("สมาชิกสภา", 7), ("พนักงานส่วนตำบล", 8),
    ("ยุทธศาสตร์ด้านโครงสร้างพื้นฐาน", 9), ("แผนพัฒนา", 10), ("ระเบียบ/กฏหมาย", 11), ("ข่าวสาร", 12), ("ข่าวจัดซื้อจัดจ้าง", 13), ("สขร.", 14), ("คู่มือต่าง ๆ", 15), ("สถิติผู้มาใช้บริการ", 16),
    ("ความพึงพอใจ", 17), ("งานบุคคล", 18), ("ร้องทุกข์ทั่วไป", 19), ("แจ้งเบาะแสการทุจริต", 20), ("No Gift Policy", 23), ("ป้องกันการทุจริต", 24), ("จริยธรรม", 25), ("ประชาคมหมู่บ้าน", 26), ("มาตรการภายใน", 27),
    ("รายงานผลงาน", 28), ("รายงานติดตาม รอบ 6 เดือน", 77), ("ดาวน์โหลด", 29), ("สถานที่ท่องเที่ยว", 30), ("สินค้า OTOP", 31), ("ปฏิทินกิจกรรม", 32), ("ลิงก์หน่วยงานอื่น", 33), ("ติดต่อ อบต.", 21),
]
# ---- frames
for i in range(1, 7):
    S.raw(f"/images/p{i}.png", png(90, 110, i + 30))
for i in range(1, 6):
    S.raw(f"/images/a{i}.png", png(200, 140, i + 50))
S.raw("/images/new.png", png(24, 12, 9))
S.raw("/images/map.png", png(320, 240, 77))
S.raw("/images/banner.png", png(600, 80, 21))
S.page("/index.html", f'<HTML><HEAD><TITLE>{A.name}</TITLE><META HTTP-EQUIV="refresh" CONTENT="8; url=main.html"></HEAD><BODY BGCOLOR=black><CENTER><IMG SRC="images/banner.png"><BR><A HREF="main.html"><FONT COLOR=yellow>เข้าสู่เว็บไซต์ {A.short}</FONT></A></CENTER></BODY></HTML>')
S.page("/main.html", f'<HTML><HEAD><TITLE>{A.name}</TITLE></HEAD><FRAMESET ROWS="80,*" BORDER=0><FRAME SRC="top.html" NAME="top" NORESIZE><FRAMESET COLS="180,*"><FRAME SRC="menu.html" NAME="menu"><FRAME SRC="/index.php?id=1" NAME="main"></FRAMESET><NOFRAMES><BODY>เบราว์เซอร์ของท่านไม่รองรับเฟรม</BODY></NOFRAMES></FRAMESET></HTML>')
S.page("/top.html", f'<HTML><BODY><IMG SRC="images/banner.png" ALT="{A.name}"><MARQUEE>{A.name} ยินดีต้อนรับ</MARQUEE></BODY></HTML>')
S.page("/menu.html", '<HTML><BASE TARGET="main"><BODY BGCOLOR="#CCFFCC">' + "".join(f'<LI><A HREF="/index.php?id={n}">{t}</A>' for t, n in MENU) + '<LI><A HREF="/board.php?p=1">กระดานสนทนา</A><LI><A HREF="javascript:void(0)">E-Service (เร็ว ๆ นี้)</A><LI><A HREF="/home">กลับหน้าแรก</A></BODY></HTML>')
S.route("/home", status=302, location="/index.php?id=1")

# ---- news and noise
NEWS = noise.news(A, 22, 3)
OTHERS = [
    (41, "อบต.โคกสว่างไกล จัดกิจกรรม No Gift Policy", "6 มกราคม 2566", "ขอประชาสัมพันธ์ข่าวจากองค์การบริหารส่วนตำบลโคกสว่างไกล อำเภอฟ้าใส ซึ่งได้จัดประชุมสร้างวัฒนธรรม No Gift Policy แก่เจ้าหน้าที่ในสังกัดของตน"),
    (42, "อำเภออบรม พ.ร.บ.คุ้มครองข้อมูลส่วนบุคคล", "15 กุมภาพันธ์ 2566", "ที่ว่าการอำเภอเขาแก้วน้อยจัดอบรมความรู้เรื่องนโยบายคุ้มครองข้อมูลส่วนบุคคลแก่กำนัน ผู้ใหญ่บ้าน"),
    (43, "ป.ป.ช. ประจำจังหวัดเชิญร่วมต้านโกง", "9 ธันวาคม 2565", "สำนักงาน ป.ป.ช. ประจำจังหวัดธาราบุรีรมย์ เชิญชวนประชาชนร่วมกิจกรรมวันต่อต้านคอร์รัปชันสากล"),
]
rows = ""
for n, t, d, body in NEWS + OTHERS:
    page(f"/news.php?nid={n}", t, f"<I>{d}</I>" + p(body) + f'<IMG SRC="/images/a{n % 5 + 1}.png">')
    rows += f'<TR><TD>{d}</TD><TD><A HREF="/news.php?nid={n}">{t}</A></TD></TR>'
cms(12, "ข่าวสาร", f"<TABLE>{rows}</TABLE>")
cms(1, "หน้าหลัก", p(f"{A.name} {A.where} ยินดีต้อนรับทุกท่าน") + '<B>ข่าวล่าสุด</B><BR>' + "".join(f'- <A HREF="/news.php?nid={n}">{t}</A> ({d})<BR>' for n, t, d, _ in NEWS[6:11]) + p("ท่านเป็นผู้เข้าชมลำดับที่ 0034521"))
cms(2, "ประวัติตำบล", p("ตำบลห้วยหินเพลิงตั้งชื่อตามลำห้วยที่มีหินสีแดงคล้ายเปลวเพลิง แยกจากตำบลเขาแก้วเมื่อ พ.ศ. 2528"))
cms(3, "อบต. คืออะไร", p("องค์การบริหารส่วนตำบล มีชื่อย่อเป็นทางการว่า อบต. มีฐานะเป็นนิติบุคคลและเป็นราชการบริหารส่วนท้องถิ่นรูปแบบหนึ่ง จัดตั้งขึ้นทั่วประเทศตั้งแต่ พ.ศ. 2537 โดยยกฐานะจากสภาตำบลที่มีรายได้ตามเกณฑ์เฉลี่ยย้อนหลังสามปีไม่ต่ำกว่าปีละ 150,000 บาท", "อบต. ทั่วไปประกอบด้วยสภาและนายก สมาชิกสภามาจากการเลือกตั้งหมู่บ้านละหนึ่งคน วาระคราวละสี่ปี", "ที่มา: สารานุกรมเสรี"))
cms(4, "สภาพทั่วไป", table(("หมู่", "บ้าน", "ประชากร"), [(i, f"บ้าน{x}", 300 + i * 22) for i, x in enumerate(["ห้วยหิน", "เพลิงทอง", "เขาน้อย", "ดอนแก้ว", "วังปลา"], 1)]))
cms(5, "แผนภูมิโครงสร้าง", "<CENTER><B>แผนภูมิโครงสร้างการแบ่งส่วนราชการ " + A.name + "</B></CENTER>" + '<TABLE BORDER=1 ALIGN=center><TR><TD COLSPAN=2 ALIGN=center>ฝ่ายการเมือง</TD></TR><TR><TD>สภา อบต.<BR>ประธานสภา<BR>รองประธานสภา<BR>เลขานุการสภา</TD><TD>นายก อบต.<BR>รองนายก อบต. (2 ตำแหน่ง)<BR>เลขานุการนายก</TD></TR><TR><TD COLSPAN=2 ALIGN=center>ฝ่ายประจำ<BR>ปลัด อบต.<BR>รองปลัด อบต.</TD></TR><TR><TD>สำนักงานปลัด<BR>- งานธุรการ<BR>- งานนโยบายและแผน</TD><TD>กองคลัง<BR>- งานการเงิน<BR>- งานพัสดุ</TD></TR><TR><TD>กองช่าง<BR>- งานก่อสร้าง</TD><TD>กองการศึกษา<BR>- งานศูนย์พัฒนาเด็กเล็ก</TD></TR></TABLE>')
person = lambda i, n, t: f'<TD ALIGN=center><IMG SRC="/images/p{i}.png"><BR>{n}<BR>{t}</TD>'
cms(6, "ทำเนียบผู้บริหาร", "<B>ผู้บริหารฝ่ายการเมือง</B><TABLE><TR>" + person(1, A.head, "นายก อบต.ห้วยหินเพลิง") + person(2, A.deputies[0], "รองนายก อบต.") + person(3, A.deputies[1], "รองนายก อบต.") + person(4, A.secretary, "เลขานุการนายก อบต.") + "</TR></TABLE><B>ผู้บริหารฝ่ายข้าราชการประจำ</B><TABLE><TR>" + person(5, A.clerk, "ปลัด อบต.") + person(6, "- ว่าง -", "รองปลัด อบต.") + "</TR></TABLE>")
cms(7, "สมาชิกสภา", table(("ชื่อ", "หมู่"), [(f"นาย{x}", i) for i, x in enumerate(["แดง หินลาด", "ขาว ธารใส", "เขียว เพลิงดี", "ดำ แก้วเขา", "ฟ้า วังงาม"], 1)]))
cms(8, "พนักงานส่วนตำบล", table(("ชื่อ", "ตำแหน่ง"), [(n, "ผู้อำนวยการ" + d if d != "สำนักงานปลัด" else "หัวหน้าสำนักงานปลัด") for d, n in A.divisions]))
cms(9, "ยุทธศาสตร์ด้านโครงสร้างพื้นฐาน", p("ถนนในตำบลเป็นคอนกรีต 14 สาย ลูกรัง 22 สาย โครงสร้างพื้นฐานที่ต้องการเพิ่มเติมคือไฟฟ้าและประปา งานก่อสร้างใช้ราคากลางของกรมโยธาธิการ"))
cms(30, "สถานที่ท่องเที่ยว", "".join(f'<A HREF="/travel.php?no={i}">{t}</A><BR>' for i, (t, _) in enumerate(noise.PLACES, 1)))
for i, (t, body) in enumerate(noise.PLACES, 1):
    page(f"/travel.php?no={i}", t, p(body) + f'<IMG SRC="/images/a{i % 5 + 1}.png">')
cms(31, "สินค้า OTOP", ul(["กล้วยตากหินเพลิง", "ตะกร้าไม้ไผ่", "น้ำพริกป่า"]))
MON = fiscal_months(2566, False)
cms(32, "ปฏิทินกิจกรรม", "".join(f'<A HREF="/calendar.php?m={i}">{m}</A><BR>' for i, m in enumerate(MON, 1)))
for i, m in enumerate(MON, 1):
    page(f"/calendar.php?m={i}", f"ปฏิทิน {m}", "<TABLE BORDER=1>" + "".join("<TR>" + "".join(f"<TD>{w * 7 + k + 1 if w * 7 + k < 30 else ''}</TD>" for k in range(7)) + "</TR>" for w in range(5)) + f'</TABLE><A HREF="/calendar.php?m={i % 12 + 1}">เดือนถัดไป</A>')
cms(33, "ลิงก์หน่วยงานอื่น", ul(['<A HREF="https://www.facebook.com/khaokaeonoi.district">เพจเฟซบุ๊กที่ว่าการอำเภอเขาแก้วน้อย</A>', '<A HREF="https://www.dla.go.th">กรมส่งเสริมการปกครองท้องถิ่น</A>']))
cms(29, "ดาวน์โหลด", p("แบบคำร้องทั่วไป แบบขออนุญาตก่อสร้าง (ขอรับแบบพิมพ์และยื่นด้วยตนเองที่สำนักงาน)"))
cms(77, "ข้อความจากระบบ", p("ไม่พบหน้าที่ท่านต้องการ หรือข้อมูลถูกลบไปแล้ว"))

# ---- documents
d = document
S.doc(F + "25660001.doc", d("แผนพัฒนา", dp.five_year_plan(A)), "writer")
S.doc(F + "25660002.xls", d("แผนดำเนินงาน", dp.annual_plan(A)), "calc")
S.doc(F + "25630044.pdf", d("รายงาน", dp.annual_report(A, 2563), "Norasi", thai_digits=True), "writer")
S.doc(F + "25660005.doc", d("คู่มือ", dp.staff_manual(A)), "writer")
S.doc(F + "25660006.pdf", d("คู่มือประชาชน", dp.service_manual(A), "Garuda"))
S.doc(F + "25650077.pdf", d("ความพึงพอใจ", dp.satisfaction(A), "Umpush", thai_digits=True), "writer")
S.doc(F + "25660008.xls", d("แผนจัดหาพัสดุ", dm.purchase_plan(A)), "calc")
for m in range(4):
    S.doc(F + f"256602{m:02d}." + ("xls" if m % 2 else "doc"), d("สขร", dm.monthly_purchases(A, 2566, m), landscape=True), "calc" if m % 2 else "writer")
S.doc(F + "25640012.doc", d("นโยบาย", dm.hr_policy(A)), "writer")
S.doc(F + "25660107.pdf", d("หลักเกณฑ์", dm.hr_criteria(A), "Norasi", thai_digits=True), "scan")
S.doc(F + "25660015.pdf", d("ร้องทุกข์", di.grievance_manual(A), "Garuda"), "writer")
S.doc(F + "25660031.pdf", d("No Gift", di.nogift_declare(A, A.head, A.head_post), "Norasi", 17, True), "scan")
S.doc(F + "25660034.pdf", d("ความเสี่ยง", di.risk(A), "Laksaman", thai_digits=True))
S.doc(F + "25660036.pdf", d("แผนป้องกันการทุจริต", di.ac_plan(A).replace("ปฏิบัติ", "ปฎิบัติ"), "Kinnari"))
S.doc(F + "25640038.doc", d("รายงาน", di.ac_annual(A, 2564)), "writer")
S.doc(F + "25660039.doc", d("ประมวลจริยธรรม", di.ethics_code(A)), "writer")
S.doc(F + "25660040.png", d("Dos & Don'ts", di.dos_donts(A), "Waree", 22), "picture")
S.doc(F + "25660042.pdf", d("มาตรการ", di.measures(A, False), "Garuda"), "writer")
S.doc(F + "25640090.doc", d("ข้อบัญญัติ", f"<h1>ข้อบัญญัติ{A.name}<br>เรื่อง การควบคุมการเลี้ยงสัตว์ พ.ศ. 2564</h1>" + ol(["ห้ามปล่อยสุนัขในที่สาธารณะ", "เจ้าของต้องนำสัตว์ไปฉีดวัคซีนทุกปี"])), "writer")
S.route("/download.php?f=25660034", "files/25660034.pdf", content_type=None)
S.route("/download.php?f=25660005", "files/25660005.doc", content_type="application/force-download")

# ---- pages that carry evidence
cms(10, "แผนพัฒนา", dl("25660001.doc", "แผนพัฒนา 5 ปี") + dl("25660002.xls", "แผนดำเนินงานประจำปี 2566"))
cms(11, "ระเบียบ/กฏหมาย", ul(["พ.ร.บ.สภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. 2537", "พ.ร.บ.การสาธารณสุข พ.ศ. 2535", "พ.ร.บ.ควบคุมอาคาร พ.ศ. 2522"]) + dl("25640090.doc", "ข้อบัญญัติ เรื่อง การควบคุมการเลี้ยงสัตว์ พ.ศ. 2564"), "text/html; charset=iso-8859-1")
NOTICES = [("ประกาศเชิญชวน", "จ้างขุดลอกลำห้วยหินเพลิง หมู่ 1-3", 480000, "3 พฤศจิกายน 2565", None), ("ประกาศผู้ชนะ", "จ้างขุดลอกลำห้วยหินเพลิง หมู่ 1-3", 478000, "24 พฤศจิกายน 2565", "หจก.ธาราโยธา"), ("ประกาศผู้ชนะ", "จัดซื้อครุภัณฑ์คอมพิวเตอร์", 21800, "19 มกราคม 2566", "ร้านบุรีรมย์คอม")]
for i, n in enumerate(NOTICES, 1):
    page(f"/egp.php?no={i}", f"{n[0]} {n[1]}", dm.purchase_notice(A, *n))
cms(13, "ข่าวจัดซื้อจัดจ้าง", dl("25660008.xls", "แผนจัดหาพัสดุ ประจำปี 2566") + "".join(f'<A HREF="/egp.php?no={i}">{n[0]} {n[1]}</A> {n[3]}<BR>' for i, n in enumerate(NOTICES, 1)))
cms(14, "สขร.1 ปีงบประมาณ 2566", "".join(dl(f"256602{m:02d}." + ("xls" if m % 2 else "doc"), f"สขร.1 เดือน {MON[m]}") for m in range(4)))
cms(15, "คู่มือต่าง ๆ", dl("", "คู่มือการปฏิบัติงานธุรการ", "/download.php?f=25660005") + dl("25660006.pdf", "คู่มือประชาชน ขออนุญาตก่อสร้าง") + dl("25660015.pdf", "คู่มือการจัดการเรื่องร้องทุกข์"))
cms(16, "สถิติผู้มาใช้บริการ", p("สถิติการให้บริการ ปีงบประมาณ 2565 (จำนวนราย)") + dp.service_stats(A, 2565, 12))
cms(17, "ความพึงพอใจ", dl("25650077.pdf", "ผลประเมินความพึงพอใจผู้รับบริการ ปี 2565"))
cms(18, "งานบุคคล", dl("25640012.doc", "นโยบายบริหารทรัพยากรบุคคล") + dl("25660107.pdf", "หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล"))
cms(19, "ร้องทุกข์ทั่วไป", p("ประชาชนที่เดือดร้อนเรื่องถนน ไฟฟ้า น้ำ เหตุรำคาญ ติดต่อได้ที่เคาน์เตอร์ อบต. หรือโทรศัพท์ในเวลาราชการ") + p("สถิติเรื่องร้องทุกข์ทั่วไป ต.ค. 2565 - มี.ค. 2566") + table(("เรื่อง", "รับ", "แก้ไขแล้ว"), [("ไฟฟ้าสาธารณะ", 21, 20), ("ถนนชำรุด", 8, 5), ("สุนัขจรจัด", 3, 3)]))
cms(20, "แจ้งเบาะแสการทุจริต", twin_e("ช่องทางนี้รับเฉพาะเรื่องร้องเรียนการทุจริตและประพฤติมิชอบของเจ้าหน้าที่ อบต.ห้วยหินเพลิง แยกจากเรื่องร้องทุกข์ทั่วไป ไม่ต้องเปิดเผยชื่อผู้แจ้ง ส่งตรงถึงนายก อบต.") + '<FORM METHOD=POST ACTION="/tell.php">เรื่อง <INPUT NAME=subject><BR>เจ้าหน้าที่ที่เกี่ยวข้อง <INPUT NAME=who><BR>รายละเอียด <TEXTAREA NAME=detail></TEXTAREA><BR><INPUT TYPE=submit VALUE="ส่งข้อมูล"></FORM>')
cms(21, "ติดต่อ อบต.", p(A.name, f"เลขที่ 111 หมู่ที่ 3 {A.where} {A.zip}", f"โทร. {A.phone} โทรสาร 0 3255 0023", f"E-mail : {A.email}") + '<B>แผนที่ตั้ง</B><BR><IMG SRC="/images/map.png" ALT="แผนที่ตั้ง อบต.ห้วยหินเพลิง">')
cms(23, "No Gift Policy", di.nogift_declare(A, A.head, A.head_post).replace("เจตนารมณ์", "เจตนารมย์") + dl("25660031.pdf", "ประกาศฉบับลงนาม"))
cms(24, "ป้องกันการทุจริต", dl("25660036.pdf", "แผนปฏิบัติการป้องกันการทุจริต 5 ปี") + dl("", "ประเมินความเสี่ยง 2566", "/download.php?f=25660034") + dl("25640038.doc", "รายงานผลตามแผนป้องกันการทุจริต"))
cms(25, "จริยธรรม", dl("25660039.doc", "ประมวลจริยธรรมพนักงานส่วนท้องถิ่น") + dl("25660040.png", "แนวปฏิบัติ Dos &amp; Don'ts ปี 2566"))
cms(26, "ประชาคมหมู่บ้าน", split_am(f"<p>{A.short} ออกประชาคมหมู่บ้านทั้ง 5 หมู่ ระหว่างวันที่ 14 - 18 พฤศจิกายน 2565 เพื่อให้ชาวบ้านร่วมเสนอและคัดเลือกโครงการเข้าแผนพัฒนาท้องถิ่น") + table(("หมู่", "วันที่", "ผู้เข้าร่วม", "โครงการที่เสนอ"), [(i, f"{13 + i} พฤศจิกายน 2565", 30 + i * 4, 4 + i % 3) for i in range(1, 6)]) + '<IMG SRC="/images/a2.png">')
cms(27, "มาตรการภายใน", dl("25660042.pdf", "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ปี 2566"))
cms(28, "รายงานผลงาน", dl("25630044.pdf", "รายงานผลการดำเนินงานในรอบปี"))
page("/board.php?p=1", "กระดานสนทนา", '<A HREF="/board.php?topic=7">น้ำประปาไม่ไหล ถามใครครับ</A> (ตอบ 2)<BR><A HREF="/board.php?topic=8">ขอทราบวันจ่ายเบี้ย</A> (ตอบ 1)<FORM METHOD=POST ACTION="/post.php">ตั้งกระทู้ใหม่ หัวข้อ <INPUT NAME=t> ข้อความ <TEXTAREA NAME=m></TEXTAREA><INPUT TYPE=submit VALUE="ตั้งกระทู้"></FORM>')
page("/board.php?topic=7", "น้ำประปาไม่ไหล ถามใครครับ", p("โดย ลุงหมี 12 ก.พ. 2566: น้ำไม่ไหลสามวันแล้ว", "ตอบโดย เจ้าหน้าที่ อบต. 12 ก.พ. 2566: กำลังซ่อมมอเตอร์ คาดว่าเสร็จพรุ่งนี้ครับ", "ตอบโดย ลุงหมี: ขอบคุณครับ"))
page("/board.php?topic=8", "ขอทราบวันจ่ายเบี้ย", p("โดย ป้าสาย: เบี้ยเดือนนี้ออกวันไหน", "ตอบโดย เจ้าหน้าที่ อบต.: โอนวันที่ 10 ค่ะ"))

# ---- labels
I = "/index.php?id="
NONE = "Nothing on the site."
for code, label in enumerate([
    ("found", I + "5", "", "Chart of the political and permanent side with divisions."),
    ("partial", I + "6", "E2", "No way to contact any of the executives is shown."),
    ("missing", I + "3", "E1", "Only a general text on what a tambon organisation is."),
    ("found", F + "25660001.doc", "", "Plan 2566-2570 with strategies, aims and indicators."),
    ("found", I + "21", "", "Address, telephone, fax, e-mail and map."),
    ("found", I + "11", "", "List of acts and a by-law."),
    ("found", I + "12", "", "Dated news of fiscal year 2566."),
    ("found", "/board.php?p=1", "", "Board with answers by the staff."),
    ("missing", I + "33", "E1", "Only a share button and another agency's page."),
    ("missing", "/news.php?nid=42", "E1;E2;E3", "Only news of another agency's training."),
    ("found", F + "25660002.xls", "", "Plan of 2566 with projects, budget and months."),
    ("missing", I + "77", "E1;E2;E3", "The menu entry leads to a page-not-found text."),
    ("outdated", F + "25630044.pdf", "E3", "The only report is of 2563."),
    ("found", "/download.php?f=25660005", "", "Manual for registry clerks with steps."),
    ("found", F + "25660006.pdf", "", "Guide to building permits with steps."),
    ("outdated", I + "16", "E2", "Figures are of fiscal year 2565."),
    ("found", F + "25650077.pdf", "", "Survey report of 2565."),
    ("missing", "", "E1;E2", "The menu entry does nothing (coming soon)."),
    ("found", F + "25660008.xls", "", "Procurement plan of 2566."),
    ("found", I + "13;/egp.php?no=1;/egp.php?no=2;/egp.php?no=3", "", "Invitation and winners of fiscal year 2566."),
    ("partial", I + "14", "E3", "Only October to January."),
    ("missing", "", "E1;E2;E3", NONE),
    ("found", F + "25640012.doc", "", "HR policy 2564-2566 of the chief."),
    ("missing", "", "E1;E2;E3", NONE),
    ("unverifiable", F + "25660107.pdf;" + I + "18", "", "The only document is a scan without text."),
    ("missing", "", "E1;E2;E3", NONE),
    ("missing", F + "25660015.pdf", "E1;E2", "The manual is for everyday grievances, not corruption."),
    ("found", I + "20", "", "Own form for corruption only."),
    ("missing", I + "19", "E1;E2;E3", "Counts are of everyday grievances."),
    ("found", I + "26", "", "Village meetings of November 2565."),
    ("found", I + "23", "", "Declaration for 2566 typed out on the page with the chief's name; signed copy is a scan."),
    ("missing", "/news.php?nid=41", "E1;E2;E3", "The activity is another agency's."),
    ("missing", "", "E1;E2", NONE),
    ("found", "/download.php?f=25660034", "", "Risks, levels and measures of 2566."),
    ("missing", "", "E1;E2;E3", NONE),
    ("found", F + "25660036.pdf", "", "Plan 2566-2570 with projects, budget and time."),
    ("missing", I + "77", "E1;E2;E3", NONE),
    ("outdated", F + "25640038.doc", "E3", "The only report is of 2564."),
    ("found", F + "25660039.doc", "", "Code of ethics and own rules."),
    ("partial", I + "25;" + F + "25660040.png", "E1", "Only Dos & Don'ts; no working group and no training."),
    ("missing", "", "E1;E2;E3", NONE),
    ("partial", F + "25660042.pdf", "E1;E2", "Measures of 2566 without any analysis of the 2565 result."),
    ("missing", "", "E1;E2;E3", NONE),
], 1):
    S.label(code, *label)
S.finish()
