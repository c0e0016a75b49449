"""อบจ.ภูแสงจันทร์: a nearly complete provincial organisation on a vendor CMS; its few misses are subtle."""

import docs_integrity as di
import docs_money as dm
import docs_plan as dp
import noise
from agencies import PHU as A
from lib import Site, document, fiscal_months, h2, ol, p, png, table, ul

S = Site("vendor-pao", {"name": A.name, "type": "pao", "province": A.province})
F = "/files/com_ita/"
MEGA = {
    "รู้จัก อบจ.": [("/detail/101", "ประวัติ อบจ."), ("/detail/102", "วิสัยทัศน์และพันธกิจ"), ("/detail/103", "โครงสร้างหน่วยงาน"), ("/detail/104", "หน้าที่และอำนาจ"), ("/detail/105", "ตราสัญลักษณ์"), ("/detail/106", "ข้อมูลจังหวัด")],
    "ผู้บริหารและบุคลากร": [("/detail/111", "คณะผู้บริหาร"), ("/detail/112", "สมาชิกสภา อบจ."), ("/detail/113", "หัวหน้าส่วนราชการ"), ("/detail/114", "สถานีอนามัยและ รพ.สต. ในสังกัด")],
    "ข่าวสาร": [("/category/news", "ข่าวประชาสัมพันธ์"), ("/category/activity", "ภาพกิจกรรม"), ("/category/egp", "ประกาศจัดซื้อจัดจ้าง"), ("/category/job", "รับสมัครงาน/โอนย้าย"), ("/category/newsletter", "วารสาร อบจ.")],
    "แผนและผลงาน": [("/detail/1104", "แผนพัฒนาท้องถิ่น"), ("/detail/1111", "แผนดำเนินงาน"), ("/detail/1113", "รายงานประจำปี"), ("/detail/121", "ข้อบัญญัติงบประมาณ"), ("/detail/106", "ข้อมูลพื้นฐานจังหวัด")],
    "บริการประชาชน": [("/eservice", "ยื่นคำขอออนไลน์ (e-Service)"), ("/detail/1115", "คู่มือการให้บริการประชาชน"), ("/detail/1116", "สถิติการให้บริการ"), ("/complaint/general", "ร้องเรียนร้องทุกข์ทั่วไป"), ("/complaint/corruption", "แจ้งเบาะแสการทุจริต"), ("/qa", "ถาม-ตอบ"), ("/category/forms", "แบบฟอร์ม")],
    "ธรรมาภิบาล": [("/ita/2566", "ITA 2566"), ("/ita/2565", "ITA 2565"), ("/detail/1106", "กฎหมายและระเบียบ"), ("/detail/1127", "คู่มือรับเรื่องร้องเรียนการทุจริต"), ("/privacy", "นโยบายความเป็นส่วนตัว")],
    "ท่องเที่ยวภูแสงจันทร์": [(f"/travel/{i}", t) for i, (t, _) in enumerate(noise.PLACES, 1)],
}


def shell(title, body):
    mega = "".join(f'<li class="nav-item dropdown mega"><a class="nav-link" href="javascript:void(0)">{k}</a><div class="mega-panel">' + "".join(f'<a class="dropdown-item" href="{u}">{t}</a>' for u, t in v) + "</div></li>" for k, v in MEGA.items())
    return f"""<!doctype html><html lang="th"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title} | {A.short}</title></head>
<body><div id="topbar"><i class="material-icons">phone</i> {A.phone} <i class="material-icons">text_increase</i> ก ก ก</div>
<nav class="navbar"><a class="brand" href="/"><img src="/files/logo.png" alt="{A.name}"></a><ul>{mega}<li><a href="/contact">ติดต่อ อบจ.</a></li></ul></nav>
<div class="breadcrumb"><a href="/">หน้าหลัก</a> <i class="material-icons">chevron_right</i> {title}</div>
<main class="container"><h3 class="page-title">{title}</h3>{body}</main>
<footer><div>{A.name} ศูนย์ราชการจังหวัด {A.where}</div><div class="social"><a href="https://www.facebook.com/phusaengchan.pao"><i class="fa-facebook"></i> Facebook</a> <a href="https://www.youtube.com/@phusaengchanpao"><i class="fa-youtube"></i> YouTube</a> <a href="https://lin.ee/phusaeng"><i class="fa-line"></i> LINE OA</a></div>
<div class="counter"><i class="material-icons">visibility</i> ออนไลน์ 7 วันนี้ 312 ทั้งหมด 1,204,551</div><div class="cookie">เว็บไซต์นี้ใช้คุกกี้ <a href="/privacy">นโยบายคุ้มครองข้อมูลส่วนบุคคล</a></div></footer></body></html>"""


def page(address, title, body):
    file = "v" + address.replace("/", "_") + ".html"
    S.page("/" + file, shell(title, body))
    S.route(address, file)


def detail(n, title, body, date=""):
    meta = f'<div class="meta"><i class="material-icons">schedule</i> {date} <i class="material-icons">visibility</i> {n % 900}</div>' if date else ""
    page(f"/detail/{n}", title, meta + body)


def viewer(file):
    return f'<iframe class="pdf-viewer" src="/pdfjs/viewer.html?file={file}" width="100%" height="800"></iframe>'


def button(n, file, kind="application/pdf"):
    S.route(f"/download/{n}", file.lstrip("/"), content_type=kind)
    return f'<a class="btn" href="/download/{n}"><i class="material-icons">file_download</i> ดาวน์โหลด</a>'


S.page("/pdfjs/viewer.html", '<!doctype html><html><head><meta charset="utf-8"><title>PDF.js viewer</title></head><body><div id="viewer"></div><script>var file=new URLSearchParams(location.search).get("file");</script></body></html>')
S.raw("/files/logo.png", png(90, 90, 5))
for i in range(1, 9):
    S.raw(f"/files/photo/{i}.png", png(200, 140, i + 70))
    if i < 7:
        S.raw(f"/files/person/{i}.png", png(110, 140, i + 40))

# ---- noise
NEWS = noise.news(A, 34, 9)
for n, t, d, body in NEWS:
    page(f"/news/{2000 + n}", t, f'<div class="meta">{d}</div>' + p(body) + f'<img src="/files/photo/{n % 8 + 1}.png" alt="">')
cards = lambda rows: "".join(f'<div class="card"><a href="/news/{2000 + n}">{t}</a><small>{d}</small></div>' for n, t, d, _ in rows)
page("/category/news", "ข่าวประชาสัมพันธ์", cards(NEWS[:18]) + '<a href="/category/news/2">2</a>')
page("/category/news/2", "ข่าวประชาสัมพันธ์ หน้า 2", cards(NEWS[18:]))
page("/category/activity", "ภาพกิจกรรม", cards(NEWS[1::3]))
page("/category/job", "รับสมัครงาน/โอนย้าย", p("ประกาศรับโอนพนักงานส่วนท้องถิ่น ตำแหน่งวิศวกรโยธา เปิดรับถึงวันที่ 30 มิถุนายน 2566"))
page("/category/newsletter", "วารสาร อบจ.", p("วารสารแสงจันทร์ ฉบับที่ 1 ถึง 4"))
page("/category/forms", "แบบฟอร์ม", ul(["แบบขอรับการสนับสนุนเครื่องจักรกล", "แบบขอใช้สถานที่"]))
for i, (t, body) in enumerate(noise.PLACES, 1):
    page(f"/travel/{i}", t, p(body) + f'<img src="/files/photo/{i}.png" alt="{t}">')
detail(101, "ประวัติ อบจ.", p("จัดตั้งขึ้นเมื่อ พ.ศ. 2498 และปรับฐานะตามกฎหมายว่าด้วยองค์การบริหารส่วนจังหวัด พ.ศ. 2540"))
detail(102, "วิสัยทัศน์และพันธกิจ", p("ภูแสงจันทร์เมืองน่าอยู่ เชื่อมโยงท้องถิ่นทั้งจังหวัด"))
detail(105, "ตราสัญลักษณ์", p("พระจันทร์เต็มดวงเหนือยอดเขา"))
detail(106, "ข้อมูลจังหวัด", table(("อำเภอ", "ประชากร"), [("เมืองภูแสงจันทร์", "120,334"), ("โคกเดือน", "65,120"), ("ภูเขียวน้อย", "41,002")]))
detail(112, "สมาชิกสภา อบจ.", ul([f"เขต {i} นาย{x}" for i, x in enumerate(["สุชาติ เด่นดวง", "ประสิทธิ์ ภูไท", "วีระ แสงดาว", "ณรงค์ เดือนเพ็ญ"], 1)]))
detail(113, "หัวหน้าส่วนราชการ", table(("ส่วนราชการ", "หัวหน้า"), A.divisions))
detail(114, "สถานีอนามัยและ รพ.สต. ในสังกัด", ul(["รพ.สต.โคกเดือน", "รพ.สต.ภูเขียวน้อย"]))
detail(121, "ข้อบัญญัติงบประมาณ", p("ข้อบัญญัติงบประมาณรายจ่าย ประจำปีงบประมาณ พ.ศ. 2566 จำนวน 412,000,000 บาท"))

# ---- items shown on pages
detail(103, "โครงสร้างหน่วยงาน", p(f"แผนผังโครงสร้างการแบ่งส่วนราชการ {A.name}") + h2("ผังฝ่ายการเมือง") + ul(["สภาองค์การบริหารส่วนจังหวัด", "นายกองค์การบริหารส่วนจังหวัด", "รองนายกองค์การบริหารส่วนจังหวัด (2 อัตรา)", "เลขานุการนายกองค์การบริหารส่วนจังหวัด", "ที่ปรึกษานายก"]) + h2("ผังฝ่ายข้าราชการประจำ") + ul(["ปลัดองค์การบริหารส่วนจังหวัด", "รองปลัดองค์การบริหารส่วนจังหวัด (2 อัตรา)"] + [d for d, _ in A.divisions]) + viewer(F + "structure.pdf"))
S.doc(F + "structure.pdf", document("โครงสร้าง", f"<h1>โครงสร้าง {A.name}</h1>" + table(("ฝ่ายการเมือง", "ฝ่ายประจำ"), [("สภา อบจ.<br>นายก อบจ.<br>รองนายก อบจ. 2 อัตรา<br>เลขานุการนายก", "ปลัด อบจ.<br>รองปลัด อบจ. 2 อัตรา<br>" + "<br>".join(d for d, _ in A.divisions))]), "Noto Sans Thai"))


def person(i, name, post, phone, mail):
    return f'<div class="col"><img src="/files/person/{i}.png" alt="{name}"><h5>{name}</h5><p>{post}</p><p><i class="material-icons">call</i> {phone} <i class="material-icons">mail</i> {mail}</p></div>'


detail(111, "คณะผู้บริหาร", h2("ผู้บริหารฝ่ายการเมือง") + person(1, A.head, "นายก อบจ.ภูแสงจันทร์", "08 2000 0001", "chief@phusaengchan-pao.example.go.th") + person(2, A.deputies[0], "รองนายก อบจ.", "08 2000 0002", "dep1@phusaengchan-pao.example.go.th") + person(3, A.deputies[1], "รองนายก อบจ.", "08 2000 0003", "dep2@phusaengchan-pao.example.go.th") + person(4, A.secretary, "เลขานุการนายก อบจ.", "08 2000 0004", "sec@phusaengchan-pao.example.go.th") + h2("ผู้บริหารฝ่ายข้าราชการประจำ") + person(5, A.clerk, "ปลัด อบจ.", "08 2000 0005", "clerk@phusaengchan-pao.example.go.th") + person(6, A.vice_clerk, "รองปลัด อบจ.", "08 2000 0006", "vice@phusaengchan-pao.example.go.th") + '<div class="col"><h5>ตำแหน่งว่าง</h5><p>รองปลัด อบจ.</p></div>')
detail(104, "หน้าที่และอำนาจ", p(f"{A.name} มีหน้าที่และอำนาจดำเนินกิจการภายในเขตจังหวัด ตามมาตรา 45 แห่งพระราชบัญญัติองค์การบริหารส่วนจังหวัด พ.ศ. 2540 ดังนี้") + ol(["ตราข้อบัญญัติโดยไม่ขัดต่อกฎหมาย", "จัดทำแผนพัฒนาและประสานแผนพัฒนาจังหวัด", "สนับสนุนราชการส่วนท้องถิ่นอื่น", "แบ่งสรรเงินที่ต้องแบ่งให้ท้องถิ่นอื่น", "คุ้มครอง ดูแล และบำรุงรักษาป่าไม้ ที่ดิน และสิ่งแวดล้อม", "จัดให้มีสถานพยาบาลและการศึกษา"]))
page("/contact", "ติดต่อ อบจ.", ul([f"ที่อยู่: ศูนย์ราชการจังหวัด {A.where} {A.zip}", f"โทรศัพท์: {A.phone}", "โทรสาร: 0 4399 0034", f"e-mail: {A.email}"]) + '<h4>แผนที่ตั้ง</h4><iframe src="https://maps.google.com/maps?q=phusaengchan&output=embed"></iframe>')
S.doc(F + "ordinance-garbage.pdf", document("ข้อบัญญัติ", f"<h1>ข้อบัญญัติ{A.name} เรื่อง ค่าธรรมเนียมผู้เข้าพักโรงแรม พ.ศ. 2563</h1>" + ol(["ให้เก็บค่าธรรมเนียมร้อยละ 1 ของค่าเช่าห้องพัก", "ผู้ควบคุมโรงแรมต้องนำส่งภายในวันที่ 15 ของเดือนถัดไป"]), "Noto Serif Thai"))
detail(1106, "กฎหมายและระเบียบ", ul(["พระราชบัญญัติองค์การบริหารส่วนจังหวัด พ.ศ. 2540 และที่แก้ไขเพิ่มเติมถึง (ฉบับที่ 5) พ.ศ. 2562", "ระเบียบกระทรวงมหาดไทยว่าด้วยการจัดทำแผนพัฒนาขององค์กรปกครองส่วนท้องถิ่น พ.ศ. 2548", "พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540"]) + viewer(F + "ordinance-garbage.pdf"))
page("/qa", "ถาม-ตอบ", '<p>พูดคุยกับเจ้าหน้าที่ผ่าน <a href="https://lin.ee/phusaeng">LINE OA</a> หรือฝากคำถามไว้ในกระดานนี้</p><div class="q">ถาม: ขอรถน้ำช่วยงานบุญต้องทำอย่างไร (20 ก.พ. 2566)</div><div class="a">ตอบ: ยื่นคำขอในระบบ e-Service ก่อนวันงาน 7 วันค่ะ (20 ก.พ. 2566)</div><form action="/qa/send" method="post"><textarea name="q"></textarea><button>ส่งคำถาม</button></form>')
page("/privacy", "นโยบายคุ้มครองข้อมูลส่วนบุคคล", p(f"ประกาศ{A.name} เรื่อง นโยบายการคุ้มครองข้อมูลส่วนบุคคล (Privacy Policy) ลงวันที่ 1 มิถุนายน 2565 มีผลใช้บังคับจนกว่าจะมีประกาศเปลี่ยนแปลง") + ol(["วัตถุประสงค์การเก็บรวบรวม", "ระยะเวลาเก็บรักษาไม่เกิน 10 ปี", "สิทธิของเจ้าของข้อมูล", "ช่องทางติดต่อเจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล (DPO)"]))
page("/eservice", "ยื่นคำขอออนไลน์ (e-Service)", p("เลือกบริการที่ต้องการ ระบบจะส่งเลขติดตามทาง SMS ไม่ต้องเดินทางมาที่สำนักงาน") + ul(['<a href="/eservice/water">ขอรับการสนับสนุนน้ำ</a>', '<a href="/eservice/machine">ขอรับการสนับสนุนเครื่องจักรกล</a>', '<a href="/eservice/tax">ชำระภาษีและค่าธรรมเนียม อบจ.</a>']))
for k, t in (("water", "ขอรับการสนับสนุนน้ำ"), ("machine", "ขอรับการสนับสนุนเครื่องจักรกล"), ("tax", "ชำระภาษีและค่าธรรมเนียม อบจ.")):
    page(f"/eservice/{k}", t, '<form method="post" action="/eservice/save"><input name="cid" placeholder="เลขบัตรประชาชน"><input name="tel" placeholder="โทรศัพท์"><textarea name="detail"></textarea><button>ส่งคำขอ</button></form>')
page("/complaint/general", "ร้องเรียนร้องทุกข์ทั่วไป", '<form method="post" action="/complaint/g"><input name="topic"><textarea name="detail"></textarea><button>ส่ง</button></form>')
page("/complaint/corruption", "แจ้งเบาะแสการทุจริตและประพฤติมิชอบ", p("ข้อมูลของท่านจะถูกเก็บเป็นความลับ ส่งตรงถึงกลุ่มงานนิติการเท่านั้น หากเป็นเรื่องทั่วไปโปรดใช้ <a href='/complaint/general'>ร้องเรียนร้องทุกข์ทั่วไป</a>") + '<form method="post" action="/complaint/c"><input name="officer" placeholder="เจ้าหน้าที่ที่พบการทุจริต"><textarea name="facts"></textarea><input type="file" name="proof"><button>แจ้งเรื่องทุจริต</button></form>')

# ---- documents; each on its own page
d = document
SKR = '<div style="page-break-after:always"></div>'.join(dm.monthly_purchases(A, 2566, m) for m in range(6))
STATS = f"<h1>ข้อมูลเชิงสถิติการให้บริการ {A.name}<br>ปีงบประมาณ พ.ศ. 2566 (ตุลาคม 2565 - มีนาคม 2566)</h1>" + dp.service_stats(A)
PDFS = {
    1104: ("plan", dp.five_year_plan(A), "Noto Sans Thai"), 1111: ("ops2566", dp.annual_plan(A), "Noto Looped Thai"), 1112: ("ops6m", dp.progress(A, 2566, "เดือนตุลาคม 2565 ถึงเดือนมีนาคม 2566"), "Garuda"),
    1113: ("annual65", dp.annual_report(A), "Noto Serif Thai"), 1114: ("work-manual", dp.staff_manual(A), "Norasi"), 1115: ("service", dp.service_manual(A), "Loma"), 1116: ("stat", STATS, "Garuda"), 1117: ("satis65", dp.satisfaction(A), "Umpush"),
    1119: ("procplan", dm.purchase_plan(A), "Noto Sans Thai"), 1121: ("skr", SKR, "Garuda"), 1122: ("procreport65", dm.annual_purchases(A, 2565), "Waree"), 1123: ("hrplan", dm.hr_policy(A), "Laksaman"), 1124: ("hrprogress", dm.hr_progress(A), "Norasi"),
    1125: ("hrrule", dm.hr_criteria(A), "Kinnari"), 1126: ("hr65", dm.hr_annual(A, 2565, False), "Garuda"), 1127: ("complaint", di.complaint_guide(A), "Noto Serif Thai"), 1131: ("nogift66", di.nogift_declare(A, A.clerk, A.clerk_post), "Noto Sans Thai"),
    1133: ("nogiftreport", di.nogift_report(A, 2565, "รอบ 12 เดือน (1 ตุลาคม 2564 – 30 กันยายน 2565)"), "Garuda"), 1134: ("fra66", di.risk(A), "Noto Looped Thai"), 1135: ("fra66do", di.risk_managed(A), "Norasi"), 1136: ("acplan", di.ac_plan(A), "Sawasdee"),
    1137: ("ac6m", di.ac_progress(A, 2566, False), "Garuda"), 1138: ("ac65", di.ac_annual(A, 2565), "Loma"), 1141: ("ethicsuse", di.ethics_assess(A), "Noto Serif Thai"), 1142: ("ita65", di.measures(A), "Umpush"), 1143: ("itaresult", di.measures_result(A), "Garuda"),
}
THAI_DIGITS, SIDEWAYS, BY_WRITER = {1104, 1122, 1125, 1127, 1136, 1141}, {1111, 1121}, {1112, 1115, 1123, 1124, 1135, 1142}
TITLES = {
    1104: "แผนพัฒนาท้องถิ่น พ.ศ. 2566 - 2570", 1111: "แผนดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2566", 1112: "รายงานการกำกับติดตามการดำเนินงานและการใช้จ่ายงบประมาณประจำปีรอบ 6 เดือน", 1113: "รายงานผลการดำเนินงานประจำปี 2565",
    1114: "คู่มือมาตรฐานการปฏิบัติงาน", 1115: "คู่มือการให้บริการประชาชน", 1116: "สถิติการให้บริการ (Walk-in และ e-Service)", 1117: "ผลสำรวจความพึงพอใจการให้บริการ ปี 2565", 1119: "ประกาศเผยแพร่แผนการจัดซื้อจัดจ้าง 2566",
    1121: "สรุปผลการจัดซื้อจัดจ้างรายเดือน (สขร.1) ต.ค. 65 - มี.ค. 66", 1122: "รายงานสรุปผลการจัดซื้อจัดจ้างประจำปี 2565", 1123: "แผนกลยุทธ์การบริหารทรัพยากรบุคคล", 1124: "การดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล 2566", 1125: "หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล",
    1126: "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี 2565", 1127: "คู่มือรับเรื่องร้องเรียนการทุจริต", 1131: "ประกาศเจตนารมณ์ No Gift Policy 2566", 1133: "รายงานผลตามนโยบาย No Gift Policy", 1134: "ผลการประเมินความเสี่ยงการทุจริต ปี 2566",
    1135: "การดำเนินการเพื่อจัดการความเสี่ยงการทุจริต 2566", 1136: "แผนปฏิบัติการป้องกันการทุจริต", 1137: "รายงานการกำกับติดตามการป้องกันการทุจริต รอบ 6 เดือน 2566", 1138: "รายงานผลตามแผนป้องกันการทุจริต ปี 2565", 1141: "การนำผลการประเมินจริยธรรมไปใช้ในการบริหารงานบุคคล",
    1142: "วิเคราะห์ผลการประเมิน ITA 2565 และมาตรการปี 2566", 1143: "ผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
}
for n, (name, html, font) in PDFS.items():
    file = S.doc(f"{F}{name}.pdf", d(TITLES[n], html, font, thai_digits=n in THAI_DIGITS, landscape=n in SIDEWAYS), "writer" if n in BY_WRITER else "chromium")
    show = viewer(file) if n % 3 else f'<object data="{file}" type="application/pdf" width="100%"></object>' + button(n + 4000, file)
    more = ""
    if n == 1116:
        S.doc(F + "stat.xlsx", d(TITLES[n], STATS), "calc")
        more = button(6001, F + "stat.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    if n == 1143:
        S.raw("/files/eit-qr.png", png(160, 160, 88))
        more = p("ขอเชิญผู้รับบริการตอบแบบวัดการรับรู้ผู้มีส่วนได้ส่วนเสียภายนอก (EIT) สแกน QR Code หรือ <a href='https://itas.nacc.go.th/go/eit/ph5k2z'>คลิกที่นี่</a>") + '<img src="/files/eit-qr.png" alt="QR Code แบบวัด EIT">'
    detail(n, TITLES[n], show + more, "15 มีนาคม 2566")
EGP = [("ประกาศเชิญชวน", "จ้างเสริมผิวแอสฟัลต์คอนกรีต ภจ.ถ. 1-0007", 9850000, "14 ธันวาคม 2565", None), ("ประกาศราคากลาง", "จ้างก่อสร้างสะพานข้ามลำน้ำจันทร์", 6400000, "20 มกราคม 2566", None), ("ประกาศผู้ชนะการเสนอราคา", "จ้างเสริมผิวแอสฟัลต์คอนกรีต ภจ.ถ. 1-0007", 9790000, "25 มกราคม 2566", "หจก.แสงจันทร์การโยธา"), ("ประกาศผู้ชนะการเสนอราคา", "ซื้อหมึกพิมพ์", 86400, "7 มีนาคม 2566", "ร้านเดือนเด่นไอที")]
for i, n in enumerate(EGP, 1):
    S.doc(f"/files/egp/{i}.pdf", d(n[0], dm.purchase_notice(A, *n), "Garuda"))
    detail(3000 + i, f"{n[0]} {n[1]}", viewer(f"/files/egp/{i}.pdf"), n[3])
page("/category/egp", "ประกาศจัดซื้อจัดจ้าง", "".join(f'<div class="row"><a href="/detail/{3000 + i}">{n[0]} {n[1]}</a> <small>{n[3]}</small></div>' for i, n in enumerate(EGP, 1)))
detail(1129, "สถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ ปีงบประมาณ พ.ศ. 2566", p("ข้อมูลระหว่างวันที่ 1 ตุลาคม 2565 ถึง 31 มีนาคม 2566") + table(("เดือน", "เรื่องทั้งหมด", "ดำเนินการแล้วเสร็จ"), [(m, t, f) for m, t, f in zip(fiscal_months(2566, False), (1, 0, 0, 1, 0, 1), (1, 0, 0, 1, 0, 0))] + [("รวม", 3, 2)]), "3 เมษายน 2566")
S.doc(F + "minutes.pdf", d("รายงานการประชุม", f"<h1>รายงานการประชุมประชาคมท้องถิ่นระดับจังหวัด ครั้งที่ 1/2566</h1>" + p("ผู้มาประชุม 182 คน เริ่มประชุมเวลา 09.30 น."), "Norasi"), "scan")
detail(1130, "ประชุมประชาคมท้องถิ่นระดับจังหวัด", p(f"เมื่อวันที่ 26 มกราคม 2566 {A.name} จัดประชุมประชาคมท้องถิ่นระดับจังหวัด มีผู้แทนเทศบาล อบต. ภาคประชาสังคม และประชาชน 182 คน ร่วมแสดงความเห็นและเสนอโครงการเพื่อเพิ่มเติมแผนพัฒนาท้องถิ่น", "ผลการประชุมเห็นชอบโครงการเพิ่มเติม 27 โครงการ") + '<img src="/files/photo/4.png" alt="">' + viewer(F + "minutes.pdf"), "27 มกราคม 2566")
detail(1132, "ปลูกจิตสำนึกงดรับของขวัญ ปีใหม่ 2566", p(f"วันที่ 23 ธันวาคม 2565 กองการเจ้าหน้าที่จัดสัมมนา “ใจสะอาด ไม่รับของขวัญ” ให้ความรู้เรื่อง No Gift Policy แก่ข้าราชการและพนักงานจ้าง 145 คน เพื่อสร้างวัฒนธรรมการปฏิเสธของขวัญของกำนัลจากการปฏิบัติหน้าที่") + '<img src="/files/photo/6.png" alt="">', "26 ธันวาคม 2565")
S.doc(F + "code.docx", d("ประมวลจริยธรรม", di.ethics_code(A), "Garuda"), "writer")
detail(1139, "ประมวลจริยธรรมและข้อกำหนดจริยธรรม", p("ประมวลจริยธรรมพนักงานส่วนท้องถิ่น และข้อกำหนดจริยธรรมของหน่วยงาน") + button(6002, F + "code.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"))
S.doc(F + "team.pdf", d("คำสั่ง", di.ethics_team(A), "Norasi"), "writer")
S.doc(F + "dos.pdf", d("Dos & Don'ts", di.dos_donts(A), "Noto Sans Thai"))
detail(1140, "การขับเคลื่อนจริยธรรม ปี 2566", h2("1. คณะทำงานขับเคลื่อนจริยธรรม") + viewer(F + "team.pdf") + h2("2. แนวปฏิบัติ Dos &amp; Don'ts") + viewer(F + "dos.pdf") + h2("3. การอบรม") + p("วันที่ 16 กุมภาพันธ์ 2566 จัดอบรมหลักสูตรคุณธรรมและจริยธรรมในการทำงาน ผู้เข้าอบรม 96 คน วิทยากรจากสถาบันพัฒนาบุคลากรท้องถิ่น") + '<img src="/files/photo/2.png" alt="">', "20 กุมภาพันธ์ 2566")

# ---- year pages
D = "/detail/"
INDEX = {
    "9.1 ข้อมูลพื้นฐาน": [(1, "โครงสร้างหน่วยงาน", D + "103"), (2, "ข้อมูลผู้บริหาร", D + "111"), (3, "หน้าที่และอำนาจ", D + "104"), (4, "แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน", 0), (5, "ข้อมูลการติดต่อ", "/contact"), (6, "กฎหมายที่เกี่ยวข้อง", D + "1106"), (7, "ข่าวประชาสัมพันธ์", "/category/news"), (8, "Q&amp;A", "/qa"), (9, "Social Network", "https://www.facebook.com/phusaengchan.pao"), (10, "นโยบายคุ้มครองข้อมูลส่วนบุคคล", "/privacy")],
    "9.2 การบริหารงาน": [(11, "แผนดำเนินงานและการใช้จ่ายงบประมาณประจำปี", 0), (12, "รายงานการกำกับติดตามฯ รอบ 6 เดือน", 0), (13, "รายงานผลการดำเนินงานประจำปี", 0), (14, "คู่มือหรือมาตรฐานการปฏิบัติงาน", 0), (15, "คู่มือหรือมาตรฐานการให้บริการ", 0), (16, "ข้อมูลเชิงสถิติการให้บริการ", 0), (17, "รายงานผลการสำรวจความพึงพอใจการให้บริการ", 0), (18, "E–Service", "/eservice")],
    "9.3 การจัดซื้อจัดจ้าง": [(19, "แผนการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ", 0), (20, "ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้าง", "/category/egp"), (21, "สรุปผลการจัดซื้อจัดจ้างรายเดือน", 0), (22, "รายงานผลการจัดซื้อจัดจ้างประจำปี", 0)],
    "9.4 การบริหารและพัฒนาทรัพยากรบุคคล": [(23, "นโยบายหรือแผนการบริหารทรัพยากรบุคคล", 0), (24, "การดำเนินการตามนโยบายหรือแผนฯ", 0), (25, "หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล", 0), (26, "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี", 0)],
    "9.5 การส่งเสริมความโปร่งใส": [(27, "แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริต", 0), (28, "ช่องทางแจ้งเรื่องร้องเรียนการทุจริต", "/complaint/corruption"), (29, "สถิติเรื่องร้องเรียนการทุจริต", 0), (30, "การเปิดโอกาสให้เกิดการมีส่วนร่วม", 0)],
    "10.1 การดำเนินการเพื่อป้องกันการทุจริต": [(31, "ประกาศเจตนารมณ์นโยบาย No Gift Policy", 0), (32, "การสร้างวัฒนธรรม No Gift Polioy", 0), (33, "รายงานผลตามนโยบาย No Gift Policy", 0), (34, "การประเมินความเสี่ยงการทุจริต", 0), (35, "การจัดการความเสี่ยงการทุจริต", 0), (36, "แผนปฏิบัติการป้องกันการทุจริต", 0), (37, "รายงานการกำกับติดตาม รอบ 6 เดือน", 0), (38, "รายงานผลประจำปี", 0)],
    "10.2 มาตรการส่งเสริมคุณธรรมและความโปร่งใส": [(39, "ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ", 0), (40, "การขับเคลื่อนจริยธรรม", 0), (41, "การประเมินจริยธรรมเจ้าหน้าที่ของรัฐ", 0), (42, "มาตรการส่งเสริมคุณธรรมและความโปร่งใส", 0), (43, "การดำเนินการตามมาตรการฯ", 0)],
}
acc = ""
where = {}
for title, items in INDEX.items():
    acc += f'<div class="accordion-item"><button class="accordion-button">ตัวชี้วัดย่อยที่ {title}</button><div class="accordion-collapse"><ul>'
    for n, t, target in items:
        where[n] = target or f"{D}{1100 + n}"
        code = ("O{}", "O {} ::", "o{:02d}", "๐{}")[n % 4].format(n)
        acc += f'<li><i class="material-icons">check_circle</i> <a href="{where[n]}">{code} {t}</a></li>'
    acc += "</ul></div></div>"
page("/ita/2566", "การเปิดเผยข้อมูลสาธารณะ (OIT) ปี 2566", f'<div class="accordion">{acc}</div>')
S.doc(F + "ops2565.pdf", d("แผนดำเนินงาน 2565", dp.annual_plan(A, 2565), "Noto Looped Thai", landscape=True))
S.doc(F + "proc65.pdf", d("แผนจัดซื้อ 2565", dm.purchase_plan(A, 2565), "Garuda"))
detail(965, "แผนดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2565", viewer(F + "ops2565.pdf"))
detail(966, "แผนการจัดซื้อจัดจ้าง 2565", viewer(F + "proc65.pdf"))
page("/ita/2565", "ITA 2565", ul(['<a href="/detail/965">O10 แผนดำเนินงานประจำปี</a>', '<a href="/detail/966">O21 แผนการจัดซื้อจัดจ้าง</a>', '<a href="/detail/1136">O39 แผนปฏิบัติการป้องกันการทุจริต</a>']))
S.page("/index.html", shell("หน้าหลัก", '<div class="slider"><img src="/files/photo/1.png" alt=""></div><h4>ข่าวเด่น</h4>' + cards(NEWS[:6]) + '<h4>บริการออนไลน์</h4><a href="/eservice">e-Service</a> <a href="/complaint/corruption">แจ้งเบาะแสการทุจริต</a> <a href="/qa">ถาม-ตอบ</a> <a href="/ita/2566">OIT 2566</a>'))

# ---- labels
MISSES = {
    26: ("partial", "E2", "No problems and no suggestions in the report."), 29: ("partial", "E1", "The number still in progress is not shown."), 31: ("partial", "E2", "Signed by the clerk, not by the chief."),
    33: ("outdated", "E2", "The report covers the twelve months of 2565."), 37: ("partial", "E2", "No budget for any project."),
}
GOOD = {1: "Both sides and divisions.", 2: "All named with photo and contact; a vacancy is marked.", 9: "Footer links the agency's own pages.", 10: "Own policy of 2565 still in force, linked from every page.", 20: "Notices of fiscal year 2566.", 40: "Working group, Dos & Don'ts and training of February 2566.", 43: "Results and an EIT code with link."}
NAMES = {n: v[0] for n, v in PDFS.items()}
for n in range(1, 44):
    verdict, unmet, why = MISSES.get(n, ("found", "", GOOD.get(n, "Every element is shown.")))
    evidence = [where[n] if not where[n].startswith("http") else "/"]
    if 1100 + n in NAMES:
        evidence.append(f"{F}{NAMES[1100 + n]}.pdf")
    extra = {1: [F + "structure.pdf"], 39: ["/download/6002"], 40: [F + "team.pdf", F + "dos.pdf"], 16: ["/download/6001"], 20: [f"/detail/{3000 + i}" for i in range(1, 5)]}
    S.label(n, verdict, ";".join(evidence + extra.get(n, [])), unmet, why)
S.finish()
