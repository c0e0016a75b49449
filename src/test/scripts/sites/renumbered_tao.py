"""อบต.หนองแสงจันทร์: hand-made tables, the numbers of 2565 on the content of 2566, several lists that disagree."""

import renumbered_docs as rd
from lib import THAI, Site, document, png, split_am
from plain import rich
from sheets import workbook

N, SHORT = rd.N, rd.SHORT
S = Site("renumbered-tao", {"name": N, "type": "tao", "province": "กันทรานคร"})
LEFT = [("main.html", "หน้าหลัก"), ("history.html", "ประวัติตำบล"), ("people.html", "บุคลากร"), ("structure.html", "โครงสร้าง"), ("law.html", "อำนาจหน้าที่ / พรบ."), ("laws.html", "กฎหมาย"), ("news.html", "ข่าวประชาสัมพันธ์"), ("egp.html", "จัดซื้อจัดจ้าง"), ("faq.html", "ถามบ่อย"), ("eservice/index.html", "E-Service"), ("complain.html", "ร้องทุกข์"), ("tell.html", "แจ้งเบาะแสทุจริต"), ("ethics.html", "จริยธรรม"), ("pdpa.html", "PDPA"), ("contact.html", "ติดต่อเรา")]
ITA = [("ita66.html", "ITA 2566"), ("ita65.html", "ITA 2565"), ("ita64.html", "ITA 2564"), ("oit_2566.html", "OIT 2566 (แบบใหม่)")]


def page(path, title, body, up=""):
    left = "".join(f'<TR><TD BGCOLOR="#FFE9B8"><FONT SIZE="2">&raquo;&nbsp;<A HREF="{up}{u}">{t}</A></FONT></TD></TR>' for u, t in LEFT)
    ita = "".join(f'<TR><TD BGCOLOR="#D8F0D8"><A HREF="{up}{u}">{t}</A></TD></TR>' for u, t in ITA)
    S.page("/" + path, f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<HTML><HEAD><META CHARSET="utf-8"><TITLE>{title} : {SHORT}</TITLE></HEAD><BODY BGCOLOR="#FFFFEE">
<CENTER><TABLE WIDTH="980" CELLPADDING="4"><TR><TD COLSPAN="2"><IMG SRC="{up}pic/top.png" ALT="ยินดีต้อนรับสู่ {N} อ.คำแสง จ.กันทรานคร"></TD></TR>
<TR><TD WIDTH="190" VALIGN="TOP"><TABLE>{left}{ita}</TABLE><A HREF="https://www.facebook.com/nongsaengchan.sao"><IMG SRC="{up}pic/fb.png" ALT="เฟซบุ๊ก อบต.หนองแสงจันทร์"></A></TD>
<TD VALIGN="TOP"><FONT SIZE="4" COLOR="#884400"><B>{title}</B></FONT><HR>{split_am(body)}</TD></TR>
<TR><TD COLSPAN="2" ALIGN="CENTER"><FONT SIZE="1">{SHORT} ต.หนองแสงจันทร์ อ.คำแสง จ.กันทรานคร 48999 | ออกแบบโดย ร้านคอมซอยสอง | ผู้ชม 0018842</FONT></TD></TR></TABLE></CENTER></BODY></HTML>""")


def text(marks):
    return rich(marks, ("h2", "h3"))


for f, s in (("top.png", png(196, 30, 31)), ("fb.png", png(60, 20, 32))):
    S.raw("/pic/" + f, s)
DOCS = {
    "struct": ("structure.pdf", rd.CHART, "chromium", "Noto Sans Thai", False), "plan5": ("ita66/plan66-70.doc", rd.PLAN5, "writer", "Norasi", True), "prog": ("ita66/o11.docx", rd.PROGRESS, "writer", "Garuda", False), "spend6": ("ita66/o19.xls", rd.SPEND6, "calc", "Loma", False), "budget": ("ita66/o18.pdf", rd.BUDGET, "chromium", "Garuda", False), "annual": ("ita66/o12.pdf", rd.ANNUAL, "writer", "Laksaman", True), "spend65": ("ita66/o20.pdf", rd.SPEND65, "writer", "Laksaman", False),
    "work": ("ita66/o13.pdf", rd.WORK, "chromium", "Noto Looped Thai", False), "serve": ("ita66/o14.docx", rd.SERVE, "writer", "Garuda", False), "stat": ("ita66/o15.xlsx", rd.STAT, "calc", "Loma", True), "buy65": ("ita66/o24.pdf", rd.BUY65, "chromium", "Norasi", True), "hr": ("ita66/o25.pdf", rd.HR, "writer", "Norasi", True), "hrrule": ("ita66/o27.pdf", rd.HRRULE, "chromium", "Laksaman", False),
    "hryear": ("ita66/o28.doc", rd.HRYEAR, "writer", "Garuda", False), "grief": ("ita66/o29.pdf", rd.GRIEF, "chromium", "Garuda", False), "join": ("ita66/o33.pdf", rd.JOIN, "chromium", "Garuda", True), "riskdo": ("ita66/o37.docx", rd.RISKDO, "writer", "Garuda", False), "anti": ("ita66/o39.xls", rd.ANTI, "calc", "Loma", False), "antiyear": ("ita66/o41.pdf", rd.ANTIYEAR, "chromium", "Laksaman", True), "culture": ("ita66/o38.pdf", rd.CULTURE, "writer", "Norasi", False),
    "measure": ("ita66/o42.pdf", rd.MEASURE, "chromium", "Noto Serif Thai", False), "done": ("ita66/o43.docx", rd.DONE, "writer", "Garuda", False), "invite": ("egp/651114.pdf", rd.INVITE, "chromium", "Norasi", True), "will64": ("ita64/o34.pdf", rd.WILL64, "chromium", "Norasi", True), "form": ("form/request.doc", rd.FORM, "writer", "Garuda", False),
}
for fy in (2564, 2565, 2566):
    d = f"ita{fy - 2500}/"
    DOCS |= {f"ops{fy}": (d + "o10.pdf", rd.ops(fy), "chromium", "Garuda", fy == 2564), f"buyplan{fy}": (d + "o21.pdf", rd.buyplan(fy), "writer", "Norasi", True), f"risk{fy}": (d + "o36.pdf", rd.risk(fy), "chromium", "Laksaman", fy == 2566)}
DOCS |= {"happy2564": ("ita65/o16.pdf", rd.happy(2564, 88), "chromium", "Garuda", False), "happy2565": ("ita66/o16.pdf", rd.happy(2565, 91), "writer", "Garuda", True), "gift2565": ("ita65/o34.pdf", rd.gift(2565, "11 มกราคม 2565"), "chromium", "Norasi", True), "gift2566": ("ita66/o34.pdf", rd.gift(2566, "5 มกราคม 2566"), "chromium", "Norasi", True)}
OLD_FONT = ("prog", "annual", "hryear", "done")  # typed in a program that loses sara am


def memo(key, marks):
    html = rich(marks)
    if key in OLD_FONT:
        html = html.replace("ำ", "า")
    return html if DOCS[key][2] == "calc" or marks.startswith("# ประกาศ") else rd.MEMO.format(len(key) * 7) + html + rd.TYPIST


P = {}
for key, (path, marks, engine, font, digits) in DOCS.items():
    S.doc("/data/" + path, document(marks.strip("#| ").split("\n")[0][:60], memo(key, marks), font, 15, digits), engine)
    P[key] = "data/" + path

S.raw("/data/ita66/o23.xlsx", workbook(rd.skr()))
P["skr"] = "data/ita66/o23.xlsx"

page("structure.html", "โครงสร้าง", f'<A HREF="{P["struct"]}">ดูแผนภูมิโครงสร้าง อบต. (PDF)</A>')
WHO = [("ฝ่ายการเมือง", [("นางจันทร์เพ็ญ แสงสว่าง", "นายก อบต.", "081-999-0101"), ("นายคำพอง นาดี", "รองนายก อบต. คนที่ ๑", "081-999-0102"), ("นางสายสมร แก้วใส", "รองนายก อบต. คนที่ ๒", "081-999-0103"), ("นายบุญหลาย ใจซื่อ", "เลขานุการนายก อบต.", "081-999-0104")]), ("ฝ่ายประจำ", [("ว่าที่ ร.ต.ไพโรจน์ คงคา", "ปลัด อบต.", "081-999-0201"), ("น.ส.ชุติมา ภักดี", "รองปลัด อบต.", "081-999-0202"), ("ตำแหน่งว่าง", "หัวหน้าสำนักปลัด", "-"), ("นางรัชนี ทองคำ", "ผอ.กองคลัง", "081-999-0204"), ("นายช่างใหญ่ มีสุข", "ผอ.กองช่าง", "081-999-0205"), ("นางอุไร สอนดี", "ผอ.กองการศึกษาฯ", "081-999-0206")])]
cells = ""
for g, people in WHO:
    cells += f"<TR><TH COLSPAN=4>{g}</TH></TR><TR>"
    for a, b, c in people:
        k = len(cells) % 97 + 90
        S.raw(f"/pic/p{k}.png", png(54, 66, k))
        cells += f'<TD ALIGN=CENTER><IMG SRC="pic/p{k}.png" ALT=""><BR>{a}<BR>{b}<BR>โทร {c}</TD>'
    cells += "</TR>"
page("people.html", "บุคลากร", f"<TABLE BORDER=1>{cells}</TABLE>")
LAW = ["มาตรา ๑ พระราชบัญญัตินี้เรียกว่า พระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. ๒๕๓๗", "มาตรา ๒ ให้ใช้บังคับเมื่อพ้นกำหนดเก้าสิบวันนับแต่วันประกาศ", "มาตรา ๓ ให้ยกเลิกประกาศของคณะปฏิวัติ ฉบับที่ ๓๒๖", "มาตรา ๔ ในพระราชบัญญัตินี้ นายอำเภอ หมายความรวมถึงปลัดอำเภอผู้เป็นหัวหน้าประจำกิ่งอำเภอ", "มาตรา ๕ ให้รัฐมนตรีว่าการกระทรวงมหาดไทยรักษาการ", "หมวด ๑ สภาตำบล", "มาตรา ๖ ในตำบลหนึ่งให้มีสภาตำบลสภาหนึ่ง", "มาตรา ๒๒ สภาตำบลมีอำนาจหน้าที่ในการพัฒนาตำบล", "หมวด ๒ องค์การบริหารส่วนตำบล", "มาตรา ๔๐ สภาตำบลที่มีรายได้เฉลี่ยสามปีไม่ต่ำกว่าหนึ่งแสนห้าหมื่นบาทอาจจัดตั้งเป็นองค์การบริหารส่วนตำบลได้", "มาตรา ๔๖ สภาองค์การบริหารส่วนตำบลมีอำนาจหน้าที่ดังต่อไปนี้", "มาตรา ๕๘ ให้องค์การบริหารส่วนตำบลมีนายกคนหนึ่งมาจากการเลือกตั้ง", "มาตรา ๖๖ องค์การบริหารส่วนตำบลมีอำนาจหน้าที่ในการพัฒนาตำบลทั้งในด้านเศรษฐกิจ สังคม และวัฒนธรรม", "มาตรา ๖๗ ภายใต้บังคับแห่งกฎหมาย องค์การบริหารส่วนตำบลมีหน้าที่ต้องทำในเขต", "มาตรา ๖๘ อาจจัดทำกิจการในเขต", "มาตรา ๗๑ อาจออกข้อบัญญัติเพื่อใช้บังคับ", "มาตรา ๗๔ รายได้", "มาตรา ๙๐ ให้นายอำเภอมีอำนาจกำกับดูแล", "บทเฉพาะกาล มาตรา ๙๕", "ผู้รับสนองพระบรมราชโองการ ชวน หลีกภัย นายกรัฐมนตรี"]
page("law.html", "อำนาจหน้าที่ / พรบ.", "<CENTER>พระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. ๒๕๓๗ (ทั้งฉบับ)</CENTER>" + "".join(f"<P>{x}</P>" for x in LAW))
page("laws.html", "กฎหมาย", text("- พรบ.สภาตำบลและ อบต. 2537\n- พรบ.การสาธารณสุข 2535\n- ระเบียบ มท.ว่าด้วยการรับเงินฯ 2547\n- ข้อบัญญัติ อบต.หนองแสงจันทร์ เรื่อง น้ำประปา 2560\n- ข้อบัญญัติงบประมาณ 2566"))
page("history.html", "ประวัติตำบล", text("ตั้งขึ้นเมื่อปี 2437 โดยพ่อใหญ่แสง ยกฐานะเป็น อบต. 2539"))
NEWS = [("0031", "๒๐ มี.ค. ๒๕๖๖", "ตรวจงานขุดลอกคลองหมู่ 4", "นายกและกรรมการหมู่บ้านตรวจงาน 17 มีนาคม 2566"), ("0029", "๑๑ ม.ค. ๒๕๖๖", "ผู้บริหารพบพนักงาน", "วันที่ 9 มกราคม 2566 นายกฯ ประชุมพนักงานทั้งหมด 37 คน ที่ห้องประชุม ชี้แจงนโยบาย No Gift Policy ให้ทุกคนปฏิเสธของขวัญ กระเช้า และเลี้ยงรับรอง พร้อมเปิดคลิป ป.ป.ช. ให้ดูและตอบคำถามชิงหนังสือ"), ("0027", "๒๙ ธ.ค. ๒๕๖๕", "เจ็ดวันอันตราย ตั้งด่านชุมชน", "อบต. ตั้งจุดบริการปีใหม่ 29 ธ.ค. 65 - 4 ม.ค. 66"), ("0021", "๕ ต.ค. ๒๕๖๕", "แจกพันธุ์ปลา", "เกษตรกร 80 ราย"), ("0018", "๑ ส.ค. ๒๕๖๕", "อบต.ข้างเคียงรายงานผล No Gift Policy", "ภาพข่าวจาก อบต.โนนเมือง รายงานการรับของขวัญรอบ 6 เดือน"), ("0012", "๒ ก.พ. ๒๕๖๕", "ผู้บริหารร่วมกิจกรรมสุจริต", "นายกเข้าร่วมลงนาม MOU ที่อำเภอ")]
for n, d, t, b in NEWS:
    page(f"news/{n}.html", t, f"<P>{b}<P><I>ลงข่าว {d}</I>", "../")
page("news.html", "ข่าวประชาสัมพันธ์", "".join(f'<LI><A HREF="news/{n}.html">{t}</A> ({d})' for n, d, t, _ in NEWS))
page("egp.html", "จัดซื้อจัดจ้าง", text("## ประกาศต่าง ๆ ปีงบประมาณ 2566\n| วันที่ | ประกาศ\n| 14 พ.ย. 65 | ประกาศเชิญชวนประกวดราคาจ้างลงลูกรังถนนเข้าที่นา หมู่ 3 ราคากลาง 658,000 บาท ยื่นเสนอราคา 22 พ.ย. 65 <A HREF='data/egp/651114.pdf'>ไฟล์ประกาศ</A>\n| 28 พ.ย. 65 | ประกาศผู้ชนะการเสนอราคา จ้างลงลูกรัง หมู่ 3 หจก.นาทองก่อสร้าง 651,300 บาท\n| 18 ม.ค. 66 | ประกาศราคากลางงานขุดลอกคลองส่งน้ำ หมู่ 4"))
page("faq.html", "ถามบ่อย", text("ถาม: อบต.เปิดกี่โมง\nตอบ: 8.30 - 16.30 น. วันราชการ\nถาม: ภาษีที่ดินจ่ายเดือนไหน\nตอบ: เมษายน\nกระดานถาม-ตอบ (ปิดปรับปรุงตั้งแต่ 2562)"))
page("complain.html", "ร้องทุกข์", '<FORM METHOD=POST><TEXTAREA NAME=d></TEXTAREA><INPUT TYPE=SUBMIT VALUE="แจ้งเรื่องเดือดร้อน"></FORM>')
page("tell.html", "แจ้งเบาะแสทุจริต", '<P>รับเฉพาะเรื่องเจ้าหน้าที่ อบต.หนองแสงจันทร์ ทุจริต/ประพฤติมิชอบ นายก อบต. เปิดอ่านคนเดียว ปกปิดชื่อ</P><FORM METHOD=POST ACTION="tell.html">ใคร <INPUT NAME=who> ทำอะไร <TEXTAREA NAME=what></TEXTAREA> เมื่อไร <INPUT NAME=when><INPUT TYPE=SUBMIT VALUE="ส่งเบาะแส"></FORM>')
page("ethics.html", "จริยธรรม", text("# ประมวลจริยธรรมพนักงานส่วนท้องถิ่น\nพนักงาน อบต. ทุกคนพึงปฏิบัติตาม\n1. ยึดมั่นในสถาบันชาติ ศาสนา พระมหากษัตริย์\n1. ซื่อสัตย์ สุจริต\n1. กล้าทำสิ่งที่ชอบธรรม\n1. เห็นแก่ส่วนรวม\n1. มุ่งผลของงาน\n1. เป็นธรรม\n1. ดำรงตนเป็นแบบอย่าง"))
page("pdpa.html", "PDPA", text(f"# นโยบายคุ้มครองข้อมูลส่วนบุคคล {N}\nประกาศ 1 ธันวาคม 2564 ใช้ต่อเนื่องจนกว่าจะแก้ไข\nอบต. เก็บชื่อ ที่อยู่ เลขบัตรประชาชนของผู้ขอรับบริการเท่าที่ใช้งาน เก็บในตู้ล็อก เจ้าของข้อมูลขอดู ขอแก้ ขอลบได้ที่สำนักปลัด"))
page("contact.html", "ติดต่อเรา", text("ที่ทำการ อบต.หนองแสงจันทร์ 199 หมู่ 6 ต.หนองแสงจันทร์ อ.คำแสง จ.กันทรานคร 48999\nโทรศัพท์ 0-4299-0066\nอีเมล nongsaengchan@lgo.example.go.th\nแผนที่: (กำลังทำ)"))
page("c31.html", "สถิติเรื่องร้องเรียนทุจริต", text("ห้วงเดือน ตุลาคม ๒๕๖๕ - มีนาคม ๒๕๖๖ ไม่มีเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ\n| เรื่องทั้งหมด | เสร็จ | ยังไม่เสร็จ\n| ๐ | ๐ | ๐"))
page("o35.html", "การมีส่วนร่วมของผู้บริหาร", text("นายก อบต. ร่วมเป็นประธานงานวันผู้สูงอายุ 13 เมษายน 2566"))

OLD = [("โครงสร้าง", "structure.html"), ("ข้อมูลผู้บริหาร", "people.html"), ("อำนาจหน้าที่", "law.html"), ("แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน", "plan5"), ("ข้อมูลการติดต่อ", "contact.html"), ("กฎหมายที่เกี่ยวข้อง", "laws.html"), ("ข่าวประชาสัมพันธ์", "news.html"), ("Q&amp;A", "faq.html"), ("Social Network", "https://www.facebook.com/nongsaengchan.sao"), ("แผนดำเนินงานประจำปี", "ops2566"), ("รายงานการกำกับติดตามการดำเนินงานประจำปี รอบ 6 เดือน", "prog"), ("รายงานผลการดำเนินงานประจำปี", "annual"), ("คู่มือหรือมาตราฐานการปฏิบัติงาน", "work"), ("คู่มือหรือมาตรฐานการให้บริการ", "serve"), ("ข้อมูลเชิงสถิติการให้บริการ", "stat"), ("รายงานผลการสำรวจความพึงพอใจ", "happy2565"), ("E-Service", "eservice/index.html"),
       ("แผนการใช้จ่ายงบประมาณประจำปี", "budget"), ("รายงานการกำกับติดตามการใช้จ่ายงบประมาณ รอบ 6 เดือน", "spend6"), ("รายงานผลการใช้จ่ายงบประมาณประจำปี", "spend65"), ("แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ", "buyplan2566"), ("ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้าง", "egp.html"), ("สรุปผลการจัดซื้อจัดจ้างรายเดือน", "skr"), ("รายงานผลการจัดซื้อจัดจ้างประจำปี", "buy65"), ("นโยบายการบริหารทรัพยากรบุคคล", "hr"), ("การดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล", "hr"), ("หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล", "hrrule"), ("รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี", "hryear"),
       ("แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริต", "grief"), ("ช่องทางแจ้งเรื่องร้องเรียนการทุจริต", "tell.html"), ("ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริต", "c31.html"), ("ช่องทางการรับฟังความคิดเห็น", "complain.html"), ("การเปิดโอกาสให้เกิดการมีส่วนร่วม", "join"), ("นโยบายไม่รับของขวัญ (No Gift Polioy)", "gift2566"), ("การมีส่วนร่วมของผู้บริหาร", "o35.html"), ("การประเมินความเสี่ยงการทุจริต", "risk2566"), ("การดำเนินการเพื่อจัดการความเสี่ยงการทุจริต", "riskdo"), ("การเสริมสร้างวัฒนธรรมองค์กรฯ", "culture"), ("แผนปฏิบัติการป้องกันการทุจริต", "anti"), ("รายงานการกำกับติดตามการป้องกันการทุจริต รอบ 6 เดือน", "anti"), ("รายงานผลการป้องกันการทุจริตประจำปี", "antiyear"), ("มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", "measure"), ("การดำเนินการตามมาตรการฯ", "done")]


def code(n):
    return (f"o{n}".translate(THAI), f"OIT-{n}", f"0{n}", f"ข้อ {n}", f"O {n} ::", f"๐{n}", f"o_{n}")[n % 7]


def listing(rows):
    return '<TABLE BORDER=1 WIDTH="100%">' + "".join(f'<TR><TD NOWRAP>{c}</TD><TD>{t.replace("การจัดซื้อ", "การ<BR>จัดซื้อ")}&nbsp;&nbsp;</TD><TD>{a}</TD></TR>' for c, t, a in rows) + "</TABLE>"


def link(u, word="คลิก"):
    return f'<A HREF="{P.get(u, u)}" TARGET="_blank">{word}</A>' if u else "-"


page("ita66.html", "ITA 2566", "<P>การเปิดเผยข้อมูลสาธารณะ ประจำปีงบประมาณ ๒๕๖๖</P>" + listing([(code(k), t, link(u)) for k, (t, u) in enumerate(OLD, 1)]) + '<P><A HREF="https://itas.nacc.go.th/">เว็บไซต์ ITAS</A></P>')
was = {"ops2566": "ops2565", "buyplan2566": "buyplan2565", "happy2565": "happy2564", "gift2566": "gift2565", "risk2566": "risk2565"}
page("ita65.html", "ITA 2565", listing([(f"O{k}", t, link(was.get(u, u if u.endswith(".html") else ""))) for k, (t, u) in enumerate(OLD, 1)]))
keep = {"ops2566": "ops2564", "buyplan2566": "buyplan2564", "risk2566": "risk2564", "gift2566": "will64"}
page("ita64.html", "ITA 2564", listing([(f"{k:02d}", t if k != 34 else "เจตจำนงสุจริตของผู้บริหาร", link(keep.get(u, ""))) for k, (t, u) in enumerate(OLD, 1)]))
NEW = [("O10", "นโยบายคุ้มครองข้อมูลส่วนบุคคล", link("pdpa.html")), ("O11", "แผนดำเนินงานและการใช้จ่ายงบประมาณประจำปี", link("ops2566", "แผน") + " " + link("budget", "งบ")), ("O12", "รายงานการกำกับติดตามฯ รอบ 6 เดือน", "<A HREF='#'>คลิก</A>"), ("O19", "แผนการจัดซื้อจัดจ้าง", link("buyplan2565")), ("O24", "การดำเนินการตามนโยบายหรือแผนการบริหารทรัพยากรบุคคล", "<!-- <A HREF='data/ita66/o24new.pdf'>คลิก</A> -->รอเอกสาร"), ("O33", "รายงานผลตามนโยบาย No Gift Policy<BR><FONT SIZE=1>- แสดงรายงานผลตามนโยบาย No Gift Policy รอบ 6 เดือน ของปี พ.ศ. 2566</FONT>", "<A HREF='#'>คลิก</A>"), ("O34", "การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบ", link("risk2566")), ("O40", "การขับเคลื่อนจริยธรรม", link("culture")), ("O41", "การประเมินจริยธรรมเจ้าหน้าที่ของรัฐ<BR><FONT SIZE=1>- แสดงรายงานการนำผลการประเมินจริยธรรมไปใช้ในการบริหารงานบุคคล ดำเนินการในปี พ.ศ. 2566</FONT>", "<A HREF='javascript:;'>คลิก</A>")]
page("oit_2566.html", "OIT 2566 (แบบใหม่)", "<P>แบบที่จังหวัดส่งมาใหม่ กำลังทยอยลง</P>" + listing(NEW))
page("main.html", "หน้าหลัก", "<MARQUEE>ขอเชิญชำระภาษีภายในเมษายน 2566</MARQUEE>" + "".join(f'<P><A HREF="news/{n}.html">{t}</A>' for n, d, t, _ in NEWS[:3]) + f'<P><A HREF="{P["form"]}">แบบคำร้องทั่วไป (โหลดไปกรอก)</A>')
S.page("/index.html", f'<HTML><HEAD><META CHARSET="utf-8"><TITLE>{SHORT}</TITLE></HEAD><BODY><CENTER><IMG SRC="pic/top.png"><BR><A HREF="main.html">เข้าสู่เว็บไซต์</A></CENTER></BODY></HTML>')

FROM = {**{k: k for k in range(1, 10)}, 11: 10, 12: 11, 13: 12, 14: 13, 15: 14, 16: 15, 17: 16, 18: 17, 19: 21, 20: 22, 21: 23, 22: 24, 23: 25, 24: 26, 25: 27, 26: 28, 27: 29, 28: 30, 29: 31, 30: 33, 31: 34, 34: 36, 35: 37, 36: 39, 37: 40, 38: 41, 42: 42, 43: 43}
BAD = {3: ("partial", "E2", "The whole act is pasted, nothing is summed up for this agency."), 5: ("partial", "E1", "No fax number and no map."), 8: ("missing", "E1;E2", "A fixed list of answers; nobody can ask."), 13: ("partial", "E2", "Results, spending and problems, but no suggestions."), 16: ("outdated", "E2", "Headed 2566, but the months are October 2564 to March 2565."), 18: ("missing", "E1;E2", "A dead link, and a form to print."),
       22: ("partial", "E3", "Only the first half of 2565."), 24: ("missing", "E1;E2;E3", "Opens the policy itself."), 27: ("missing", "E1;E2", "A guide for nuisances, not for corruption."), 33: ("missing", "E1;E2", "Only the criteria with a # link."), 37: ("missing", "E1;E2;E3", "Opens the plan itself."), 40: ("partial", "E1", "Training and dos and don'ts, but no team."), 41: ("missing", "E1;E2;E3", "Only the criteria with an empty link."), 43: ("partial", "E2", "Results, but no EIT code or link of this agency.")}
MORE = {20: "/egp.html;/" + P["invite"], 1: "/structure.html;/" + P["struct"], 9: "/main.html;/ita66.html", 7: "/news.html;/news/0031.html;/news/0027.html", 10: "/pdpa.html", 12: f"/{P['prog']};/{P['spend6']}", 13: f"/{P['annual']};/{P['spend65']}", 32: "/news/0029.html", 39: "/ethics.html", 40: "/" + P["culture"]}
NOTE = {10: "No place in the old list; in the menu of every page.", 11: "Under O10 of the old list.", 12: "Two old items: progress in one file, spending of the same projects in the other.", 19: "Under 021 of the old list; the new list opens that of 2565.", 29: "Says that there was none.", 31: "Under O34 of the old list.", 32: "Only in a news post: meeting of 9 January 2566.", 34: "Under O36 of the old list.", 39: "In the menu only."}
for n in range(1, 44):
    u = MORE.get(n) or "/" + P.get(OLD[FROM[n] - 1][1], OLD[FROM[n] - 1][1]) if n in FROM or n in MORE else ""
    if n in BAD:
        S.label(n, BAD[n][0], "" if BAD[n][0] == "missing" else u, *BAD[n][1:])
    else:
        S.label(n, "found", u, "", NOTE.get(n, "Every element is shown."))
S.finish()
