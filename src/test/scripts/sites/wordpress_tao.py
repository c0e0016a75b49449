"""อบต.ทุ่งลมโชย: a tambon organisation on a WordPress-like theme with an OIT index page."""

import json

import docs_integrity as di
import docs_money as dm
import docs_plan as dp
import noise
from agencies import LOM as A
from lib import HERE, Site, document, fiscal_months, h2, ol, p, png, split_am, table, twin_e, ul

S = Site("wordpress-tao", {"name": A.name, "type": "tao", "province": A.province})
UP = "/wp-content/uploads"
CRITERIA = json.loads((HERE / "criteria66.json").read_text("utf-8"))
MENU = [
    ("/", "หน้าแรก", []),
    ("#", "ข้อมูลพื้นฐาน", [("/about/history/", "ประวัติความเป็นมา"), ("/about/vision/", "วิสัยทัศน์"), ("/about/structure/", "โครงสร้างองค์กร"), ("/about/authority/", "อำนาจหน้าที่"), ("/about/laws/", "กฎหมายที่เกี่ยวข้อง"), ("/about/villages/", "สภาพทั่วไปของตำบล")]),
    ("#", "บุคลากร", [("/personnel/executives/", "คณะผู้บริหาร"), ("/personnel/council/", "สภา อบต."), ("/personnel/heads/", "หัวหน้าส่วนราชการ")]),
    ("#", "ข่าวสาร", [("/category/news/", "ข่าวประชาสัมพันธ์"), ("/category/activities/", "ภาพกิจกรรม"), ("/category/procurement/", "ประกาศจัดซื้อจัดจ้าง"), ("/category/jobs/", "รับสมัครงาน")]),
    ("#", "แผนและงบประมาณ", [("/plan/", "แผนพัฒนาท้องถิ่น"), ("/budget/", "ข้อบัญญัติงบประมาณ"), ("/reports/", "รายงานผลการดำเนินงาน")]),
    ("#", "บริการประชาชน", [("/e-service/", "E-Service"), ("/manual/", "คู่มือประชาชน"), ("/statistics/", "สถิติการให้บริการ"), ("/complaint/", "ร้องเรียน-ร้องทุกข์"), ("/webboard/", "กระดานถาม-ตอบ (Q&A)"), ("/downloads/", "ดาวน์โหลดแบบฟอร์ม")]),
    ("#", "ITA", [("/oit-2566/", "การเปิดเผยข้อมูลสาธารณะ (OIT)"), ("/category/transparency/", "ศูนย์ข้อมูลความโปร่งใส")]),
    ("#", "ท่องเที่ยว", [(f"/travel/{i}/", t) for i, (t, _) in enumerate(noise.PLACES, 1)]),
    ("/contact/", "ติดต่อเรา", []),
]


def shell(title, body, extra=""):
    nav = "".join(
        f'<li class="menu-item"><a href="{u}">{t}</a>' + ("<ul class='sub-menu'>" + "".join(f'<li><a href="{su}">{st}</a></li>' for su, st in sub) + "</ul>" if sub else "") + "</li>"
        for u, t, sub in MENU
    )
    return f"""<!DOCTYPE html>
<html lang="th"><head><meta charset="UTF-8"><title>{title} &#8211; {A.name}</title>
<meta name="generator" content="WordPress 6.1.1"><link rel="stylesheet" href="/wp-content/themes/tambon/style.css"></head>
<body class="page-template-default"><a class="skip-link" href="#content">ข้ามไปยังเนื้อหา</a>
<header id="masthead"><img src="{UP}/2022/10/logo.png" alt="ตรา"><p class="site-title"><a href="/">{A.name}</a></p><p class="site-description">{A.where}</p></header>
<nav id="site-navigation"><ul id="primary-menu">{nav}</ul></nav>
<div id="content" class="site-content"><main><article class="hentry"><header><h1 class="entry-title">{title}</h1></header>
<div class="entry-content">{body}</div></article></main>
<aside class="widget-area"><section><h2>เรื่องล่าสุด</h2><ul>{RECENT}</ul></section><section><h2>สถิติผู้เยี่ยมชม</h2><p>วันนี้ 41 เดือนนี้ 1,208 ทั้งหมด 88,912</p></section>{extra}</aside></div>
<footer id="colophon"><p>{A.name} {A.where} {A.zip} โทรศัพท์ {A.phone}</p>
<p><a href="https://www.facebook.com/thunglomchoei.sao"><span class="fa">Facebook อบต.ทุ่งลมโชย</span></a> | <a href="/privacy-policy/">นโยบายคุ้มครองข้อมูลส่วนบุคคล (PDPA)</a></p>
<p>ขับเคลื่อนโดย WordPress</p></footer></body></html>"""


NEWS = noise.news(A, 24)
SLUGS = {n: f"/{int(d[-4:]) - 543}/{n % 12 + 1:02d}/post-{1000 + n}/" for n, _, d, _ in NEWS}
RECENT = "".join(f'<li><a href="{SLUGS[n]}">{t}</a></li>' for n, t, *_ in NEWS[5:11])


def post(path, title, date, body):
    share = f'<p class="share"><a href="https://www.facebook.com/sharer.php?u=http://thunglomchoei.example.go.th{path}">แชร์</a></p>'
    S.page(path, shell(title, f'<p class="posted-on">เผยแพร่เมื่อ <time>{date}</time> โดย ผู้ดูแลระบบ</p>{body}{share}'))


def link(path, text="ดาวน์โหลดเอกสาร"):
    return f'<p><a class="wp-block-file" href="{path}">{text}</a></p>'


def img(path, alt=""):
    return f'<figure><img src="{path}" alt="{alt}"></figure>'


# ---- basic pages
S.raw(UP + "/2022/10/logo.png", png(80, 80, 3))
S.raw("/wp-content/themes/tambon/style.css", b"body{font-family:Sarabun,sans-serif}.sub-menu{display:none}\n")
for i in range(1, 9):
    S.raw(f"{UP}/2023/02/act{i}.png", png(240, 160, i + 10))
    S.raw(f"{UP}/2022/11/person{i}.png", png(120, 150, i))
for n, t, d, body in NEWS:
    post(SLUGS[n], t, d, p(body) + img(f"{UP}/2023/02/act{n % 8 + 1}.png", t))
for i, (t, body) in enumerate(noise.PLACES, 1):
    S.page(f"/travel/{i}/", shell(t, p(f"{t} ตั้งอยู่ในเขต{A.where} {body}") + img(f"{UP}/2023/02/act{i}.png")))
listing = lambda rows: "<ul class='posts'>" + "".join(f'<li><a href="{SLUGS[n]}">{t}</a> <span>{d}</span></li>' for n, t, d, _ in rows) + "</ul>"
S.page("/category/news/", shell("ข่าวประชาสัมพันธ์", listing(NEWS[:12]) + '<a href="/category/news/page/2/">ถัดไป</a>'))
S.page("/category/news/page/2/", shell("ข่าวประชาสัมพันธ์ หน้า 2", listing(NEWS[12:])))
S.page("/category/activities/", shell("ภาพกิจกรรม", listing(NEWS[::3])))
S.page("/category/jobs/", shell("รับสมัครงาน", p("ไม่มีประกาศในขณะนี้")))
S.page("/about/history/", shell("ประวัติความเป็นมา", p(f"เดิม{A.where} เป็นทุ่งกว้างมีลมพัดตลอดปี จึงได้ชื่อว่าทุ่งลมโชย ยกฐานะจากสภาตำบลเมื่อปี พ.ศ. 2540")))
S.page("/about/vision/", shell("วิสัยทัศน์", p("ทุ่งลมโชยน่าอยู่ การคมนาคมสะดวก เศรษฐกิจพอเพียง")))
S.page("/about/villages/", shell("สภาพทั่วไปของตำบล", table(("หมู่ที่", "ชื่อบ้าน", "ครัวเรือน", "ประชากร"), [(i, f"บ้านทุ่ง{x}", 90 + i * 7, 380 + i * 31) for i, x in enumerate(["ใหญ่", "โชยเหนือ", "โชยใต้", "กลาง", "ลม", "ดอน", "หนอง"], 1)])))
chart = p("<b>ฝ่ายการเมือง</b>") + ul(["สภาองค์การบริหารส่วนตำบล (ประธานสภา รองประธานสภา เลขานุการสภา)", "นายกองค์การบริหารส่วนตำบล", "รองนายกองค์การบริหารส่วนตำบล คนที่ 1", "รองนายกองค์การบริหารส่วนตำบล คนที่ 2", "เลขานุการนายกองค์การบริหารส่วนตำบล"]) + p("<b>ฝ่ายข้าราชการประจำ</b>") + ul(["ปลัดองค์การบริหารส่วนตำบล", "รองปลัดองค์การบริหารส่วนตำบล"] + [f"{d} — งานในสังกัด: {j}" for (d, _), j in zip(A.divisions, ["งานบริหารทั่วไป งานนโยบายและแผน งานนิติการ", "งานการเงิน งานจัดเก็บรายได้ งานพัสดุ", "งานก่อสร้าง งานออกแบบ", "งานการศึกษา งานประเพณี", "งานสวัสดิการ งานส่งเสริมอาชีพ"])])
S.doc(UP + "/2022/11/structure.png", document("โครงสร้าง", f"<h1>แผนผังโครงสร้าง {A.name}</h1>" + chart, "Sarabun"), "picture")
S.page("/about/structure/", shell("โครงสร้างองค์กร", p("แผนผังโครงสร้างการแบ่งส่วนราชการ") + img(UP + "/2022/11/structure.png", "แผนผังโครงสร้าง") + chart))
S.page("/about/authority/", shell("อำนาจหน้าที่", p(f"{A.name} มีหน้าที่และอำนาจตามพระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. 2537 และที่แก้ไขเพิ่มเติม โดยสรุป ดังนี้", "<b>หน้าที่ที่ต้องทำในเขตตำบล</b> (มาตรา 67)") + ol(["จัดให้มีและบำรุงรักษาทางน้ำและทางบก", "รักษาความสะอาดของถนน ทางเดิน และที่สาธารณะ กำจัดมูลฝอย", "ป้องกันโรคและระงับโรคติดต่อ", "ป้องกันและบรรเทาสาธารณภัย", "ส่งเสริมการศึกษา ศาสนา และวัฒนธรรม", "ส่งเสริมการพัฒนาสตรี เด็ก ผู้สูงอายุ และผู้พิการ"]) + p("<b>กิจการที่อาจทำ</b> (มาตรา 68) เช่น จัดให้มีน้ำเพื่อการอุปโภคบริโภค ไฟฟ้า ตลาด และส่งเสริมการท่องเที่ยว")))
LAWS = ["พระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. 2537", "พระราชบัญญัติกำหนดแผนและขั้นตอนการกระจายอำนาจฯ พ.ศ. 2542", "พระราชบัญญัติการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560", "พระราชบัญญัติภาษีที่ดินและสิ่งปลูกสร้าง พ.ศ. 2562"]
S.doc(UP + "/2022/12/rule-waste.pdf", document("ข้อบัญญัติ", f"<h1>ข้อบัญญัติ{A.name}<br>เรื่อง การจัดการมูลฝอย พ.ศ. 2564</h1>" + ol(["ข้อบัญญัตินี้ให้ใช้บังคับในเขตตำบลทุ่งลมโชย", "ห้ามทิ้งมูลฝอยในที่สาธารณะ", "ค่าธรรมเนียมเก็บขนครัวเรือนละ 20 บาทต่อเดือน"]), "Norasi"), "writer")
S.page("/about/laws/", shell("กฎหมายที่เกี่ยวข้อง", ul([f'<a href="https://www.ocs.go.th/searchlaw?title={i}">{t}</a>' for i, t in enumerate(LAWS)] + [f'<a href="{UP}/2022/12/rule-waste.pdf">ข้อบัญญัติ เรื่อง การจัดการมูลฝอย พ.ศ. 2564</a>'])))


def person(i, name, post_, phone):
    return f'<div class="team-member">{img(f"{UP}/2022/11/person{i}.png", name)}<h3>{name}</h3><p>{post_}</p><p>โทร. {phone}</p></div>'


S.page("/personnel/executives/", shell("คณะผู้บริหาร", h2("ฝ่ายการเมือง") + person(1, A.head, A.head_post, "08 1000 0001") + person(2, A.deputies[0], "รองนายกองค์การบริหารส่วนตำบล", "08 1000 0002") + person(3, A.secretary, "เลขานุการนายกองค์การบริหารส่วนตำบล", "08 1000 0003") + h2("ฝ่ายข้าราชการประจำ") + person(4, A.clerk, A.clerk_post, "08 1000 0004") + person(5, A.vice_clerk, "รองปลัดองค์การบริหารส่วนตำบล", "08 1000 0005")))
S.page("/personnel/council/", shell("สภา อบต.", table(("ชื่อ", "ตำแหน่ง"), [("นายถาวร แก้วทุ่ง", "ประธานสภา"), ("นางเกษร สายลม", "รองประธานสภา")] + [(f"นาย{x}", f"สมาชิกสภา หมู่ที่ {i}") for i, x in enumerate(["ปรีชา ทองดี", "สำราญ นาค้อ", "บุญมี ลมเย็น", "ชูชาติ ไร่ดี", "อุดม ทุ่งทอง"], 1)])))
S.page("/personnel/heads/", shell("หัวหน้าส่วนราชการ", "".join(person(i % 8 + 1, n, ("หัวหน้า" if d == "สำนักปลัด" else "ผู้อำนวยการ") + d, A.phone) for i, (d, n) in enumerate(A.divisions, 5))))
S.page("/contact/", shell("ติดต่อเรา", p(f"{A.name}", f"ที่อยู่ เลขที่ 99 หมู่ที่ 1 {A.where} {A.zip}", f"หมายเลขโทรศัพท์ {A.phone}", f'อีเมล <a href="mailto:{A.email}">{A.email}</a>') + h2("แผนที่ตั้งหน่วยงาน") + '<iframe src="https://www.google.com/maps/embed?pb=!1m18thunglomchoei" title="แผนที่"></iframe>'))
S.page("/privacy-policy/", shell("นโยบายคุ้มครองข้อมูลส่วนบุคคล", p(f"ประกาศ{A.name} เรื่อง นโยบายคุ้มครองข้อมูลส่วนบุคคล", f"{A.name}ให้ความสำคัญกับข้อมูลส่วนบุคคลของผู้รับบริการตามพระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 จึงกำหนดนโยบายดังนี้") + ol(["เก็บรวบรวมข้อมูลเท่าที่จำเป็น", "ใช้ข้อมูลตามวัตถุประสงค์ที่แจ้ง", "เจ้าของข้อมูลมีสิทธิขอเข้าถึง แก้ไข ลบ และถอนความยินยอม", f"ติดต่อเจ้าหน้าที่คุ้มครองข้อมูล โทร {A.phone}"]) + p("ประกาศ ณ วันที่ 3 ตุลาคม 2565 ใช้บังคับตั้งแต่ปีงบประมาณ พ.ศ. 2566 เป็นต้นไป")))
S.page("/webboard/", shell("กระดานถาม-ตอบ (Q&A)", '<table class="topics"><tr><th>หัวข้อ</th><th>ตอบ</th></tr><tr><td><a href="/webboard/topic-12/">ขอสอบถามวันรับลงทะเบียนผู้สูงอายุ</a></td><td>1</td></tr><tr><td><a href="/webboard/topic-13/">ไฟหน้าบ้านดับ หมู่ 4</a></td><td>2</td></tr></table><h2>ตั้งคำถามใหม่</h2><form method="post" action="/webboard/new"><input name="name" placeholder="ชื่อ"><input name="subject" placeholder="หัวข้อ"><textarea name="question"></textarea><button>ส่งคำถาม</button></form>'))
S.page("/webboard/topic-12/", shell("ขอสอบถามวันรับลงทะเบียนผู้สูงอายุ", p("ถาม: รับลงทะเบียนเบี้ยยังชีพปีหน้าวันไหนคะ — คุณแดง 4 ม.ค. 2566", "ตอบ: รับลงทะเบียนวันที่ 3-31 มกราคม ในวันเวลาราชการครับ — เจ้าหน้าที่ อบต. 5 ม.ค. 2566")))
S.page("/webboard/topic-13/", shell("ไฟหน้าบ้านดับ หมู่ 4", p("ถาม: ไฟดับ 2 จุด — สมชาย", "ตอบ: กองช่างรับเรื่องแล้ว — เจ้าหน้าที่", "ซ่อมเสร็จแล้วครับ — เจ้าหน้าที่")))
S.page("/e-service/", shell("E-Service บริการประชาชนออนไลน์", p("ท่านสามารถยื่นคำร้องขอรับบริการได้โดยไม่ต้องเดินทางมาที่สำนักงาน") + '<form method="post" action="/e-service/send"><select name="service"><option>ขอน้ำอุปโภคบริโภค</option><option>ซ่อมไฟฟ้าสาธารณะ</option><option>ขอตัดต้นไม้</option><option>ขอข้อมูลข่าวสาร</option></select><input name="fullname" placeholder="ชื่อ-สกุล"><input name="idcard" placeholder="เลขประจำตัวประชาชน"><input type="file" name="doc"><button>ยื่นคำร้อง</button></form>'))
S.page("/complaint/", shell("ร้องเรียน-ร้องทุกข์", p("แบบฟอร์มรับเรื่องร้องเรียน ร้องทุกข์ทุกเรื่อง") + '<form method="post" action="/complaint/send"><label>ประเภทเรื่อง</label><select name="type"><option>ถนน ไฟฟ้า ประปา</option><option>เหตุรำคาญ ขยะ กลิ่น</option><option>ภาษีและค่าธรรมเนียม</option><option>แจ้งเรื่องทุจริตและประพฤติมิชอบ</option><option>เรื่องอื่น ๆ</option></select><input name="name" required placeholder="ชื่อผู้ร้อง (จำเป็น)"><textarea name="detail"></textarea><button>ส่งเรื่อง</button></form>'))
S.page("/downloads/", shell("ดาวน์โหลดแบบฟอร์ม", ul(["คำร้องทั่วไป (อยู่ระหว่างจัดทำ)", f'<a href="{UP}/2022/12/survey-form.pdf">แบบสอบถามความพึงพอใจ</a>'])))
S.page("/budget/", shell("ข้อบัญญัติงบประมาณ", p("ข้อบัญญัติงบประมาณรายจ่ายประจำปีงบประมาณ พ.ศ. 2566 ตั้งไว้ 38,500,000 บาท ประกาศใช้เมื่อวันที่ 20 กันยายน 2565")))
S.page("/category/transparency/", shell("ศูนย์ข้อมูลความโปร่งใส", p("<a href='/oit-2566/'>ดูข้อมูล OIT</a>")))

# ---- documents
d = document
S.doc(UP + "/2022/10/plan66-70.pdf", d("แผนพัฒนาท้องถิ่น", dp.five_year_plan(A), "Garuda"))
S.doc(UP + "/2022/11/action-plan-2566.pdf", d("แผนการดำเนินงาน 2566", dp.annual_plan(A), "Loma", landscape=True))
S.doc(UP + "/2023/04/o12-6month.pdf", d("รายงานติดตาม", dp.progress(A, 2566, "เดือนตุลาคม - ธันวาคม 2565 (ไตรมาสที่ 1)", 0.4, 3), "Garuda"))
S.doc(UP + "/2022/12/report-2565.pdf", d("รายงานผลการดำเนินงาน 2565", dp.annual_report(A), "Norasi"), "writer")
S.doc(UP + "/2023/01/manual-tax.pdf", d("คู่มือ", dp.staff_manual(A), "Sawasdee"))
S.doc(UP + "/2023/01/citizen-elder.docx", d("คู่มือสำหรับประชาชน", dp.service_manual(A), "Garuda"), "writer")
S.doc(UP + "/2022/12/survey-form.pdf", d("แบบสอบถาม", dp.satisfaction_form(A), "Umpush"))
S.doc(UP + "/2022/10/procurement-plan-66.xlsx", d("แผนจัดซื้อ", dm.purchase_plan(A)), "calc")
for m in range(6):
    S.doc(UP + f"/2023/0{m + 1}/skr1-{m + 1}.{'xls' if m == 2 else 'pdf'}", d("สขร.1", dm.monthly_purchases(A, 2566, m), ["Garuda", "Laksaman", "Loma"][m % 3], thai_digits=m % 2 == 1, landscape=True), "calc" if m == 2 else ["chromium", "writer"][m % 2])
S.doc(UP + "/2023/02/o22-2565.pdf", d("รายงานจัดซื้อจัดจ้าง", dm.annual_purchases(A, 2564), "Garuda"))
S.doc(UP + "/2022/10/hr-policy.pdf", d("นโยบาย", dm.hr_policy(A), "Kinnari", thai_digits=True))
S.doc(UP + "/2023/03/hr-criteria.pdf", d("หลักเกณฑ์", dm.hr_criteria(A, (0, 1, 3)), "Garuda"))
S.doc(UP + "/2022/12/hr-report-2565.pdf", d("รายงาน", dm.hr_annual(A), "Waree"))
S.doc(UP + "/2023/01/complaint-guide.pdf", d("แนวปฏิบัติ", split_am(di.complaint_guide(A)), "Norasi", thai_digits=True), "writer")
S.doc(UP + "/2023/01/no-gift-2566.pdf", d("No Gift", di.nogift_declare(A, A.head, A.head_post), "Laksaman", 17))
S.doc(UP + "/2023/01/risk66.pdf", d("ความเสี่ยง", di.risk(A), "Garuda"))
S.doc(UP + "/2022/10/anticorruption-plan.pdf", d("แผนป้องกันการทุจริต", di.ac_plan(A), "Loma"), "writer")
S.doc(UP + "/2023/03/o37.pdf", d("รายงาน", di.ac_progress(A, 2565), "Garuda"))
S.doc(UP + "/2022/12/anticorruption-report-2565.pdf", d("รายงาน", di.ac_annual(A, 2565), "Norasi", thai_digits=True))
S.doc(UP + "/2022/12/ethics-code.pdf", d("ประมวลจริยธรรม", di.ethics_code(A), "Garuda"))
S.doc(UP + "/2023/02/ethics-team.pdf", d("คำสั่ง", di.ethics_team(A), "Sawasdee"))
S.doc(UP + "/2023/02/dos-donts.png", d("Dos & Don'ts", di.dos_donts(A), "Sarabun", 22), "picture")
S.doc(UP + "/2023/03/scan0041.pdf", d("รายงาน", di.ethics_assess(A), "Norasi"), "scan")
S.doc(UP + "/2023/02/measures.docx", d("มาตรการ", di.measures(A), "Garuda"), "writer")
S.doc(UP + "/2023/04/measures-result.pdf", d("ผลมาตรการ", di.measures_result(A), "Garuda"))
# last year's papers
S.doc(UP + "/2021/11/action-plan-2565.pdf", d("แผนการดำเนินงาน 2565", dp.annual_plan(A, 2565), "Loma", landscape=True))
S.doc(UP + "/2022/04/progress-2565.pdf", d("รายงาน", dp.progress(A, 2565, "เดือนตุลาคม 2564 - มีนาคม 2565"), "Garuda"))
S.doc(UP + "/2021/10/procurement-plan-65.pdf", d("แผนจัดซื้อ", dm.purchase_plan(A, 2565), "Garuda"), "writer")
S.doc(UP + "/2021/12/annual-2564.pdf", d("รายงาน 2564", dp.annual_report(A, 2564), "Garuda"))

# ---- posts that carry evidence
post("/2023/04/service-statistics-2566/", "ข้อมูลเชิงสถิติการให้บริการ ประจำปี 2566", "5 เมษายน 2566", twin_e(p("สรุปจำนวนผู้มารับบริการ (ครั้ง) รายเดือน แยกตามงาน") + dp.service_stats(A)))
S.page("/statistics/", shell("สถิติการให้บริการ", '<a href="/2023/04/service-statistics-2566/">ข้อมูลเชิงสถิติการให้บริการ ประจำปี 2566</a>'))
post("/2023/04/complaint-statistics/", "ข้อมูลสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ ปีงบประมาณ 2566 (รอบ 6 เดือนแรก)", "4 เมษายน 2566", table(("เดือน", "จำนวนเรื่องทั้งหมด", "ดำเนินการแล้วเสร็จ", "อยู่ระหว่างดำเนินการ"), [(m, 0, 0, 0) for m in fiscal_months(2566)[:6]]) + p("ระหว่างเดือนตุลาคม 2565 ถึงเดือนมีนาคม 2566 ไม่มีเรื่องร้องเรียนการทุจริตและประพฤติมิชอบของเจ้าหน้าที่"))
post("/2022/11/community-meeting/", "ประชุมประชาคมท้องถิ่นระดับตำบล ทบทวนแผนพัฒนาท้องถิ่น", "22 พฤศจิกายน 2565", p(f"{A.name} จัดประชุมประชาคมเมื่อวันที่ 21 พฤศจิกายน 2565 ณ หอประชุมตำบล เปิดโอกาสให้ผู้แทนหมู่บ้าน กลุ่มอาชีพ และประชาชนทั่วไป 64 คน ร่วมเสนอปัญหาและจัดลำดับโครงการที่จะบรรจุในแผนพัฒนา", "ที่ประชุมเสนอโครงการรวม 18 โครงการ เห็นชอบบรรจุ 12 โครงการ") + img(f"{UP}/2023/02/act3.png", "บรรยากาศการประชุมประชาคม"))
post("/2023/01/no-gift-activity/", "มอบนโยบายไม่รับของขวัญแก่พนักงาน", "9 มกราคม 2566", p(f"วันที่ 9 มกราคม 2566 {A.head} {A.head_post} ประชุมมอบนโยบาย No Gift Policy และให้ความรู้เรื่องการปฏิเสธของขวัญจากผู้มาติดต่อ แก่พนักงานและลูกจ้าง 38 คน พร้อมซักซ้อมวิธีส่งคืนของขวัญ เพื่อปลูกฝังค่านิยมไม่รับของขวัญจากการปฏิบัติหน้าที่") + img(f"{UP}/2023/02/act5.png", "การประชุม"))
S.raw("/robots.txt", b"User-agent: *\nDisallow: /wp-admin/\n")
post("/2023/03/o33/", "รายงานผลตามนโยบาย No Gift Policy", "30 มีนาคม 2566", ul(["แสดงรายงานผลตามนโยบาย No Gift Policy", "เป็นรายงานในรอบ 6 เดือน ของปี พ.ศ. 2566"]))
post("/2023/03/o35/", "การดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ", "30 มีนาคม 2566", p("อยู่ระหว่างปรับปรุงข้อมูล"))
post("/2023/03/o40/", "การขับเคลื่อนจริยธรรม", "6 มีนาคม 2566", p("คณะทำงานขับเคลื่อนจริยธรรม และแนวปฏิบัติ ปี 2566") + link(UP + "/2023/02/ethics-team.pdf", "คำสั่งแต่งตั้งคณะทำงานขับเคลื่อนจริยธรรม") + h2("แนวปฏิบัติ Dos &amp; Don'ts") + table(("Dos", "Don'ts"), [("ตรงต่อเวลา ให้บริการเสมอภาค", "ละทิ้งหน้าที่"), ("ปฏิเสธผลประโยชน์ที่มิควรได้", "เรียกรับสิ่งตอบแทน")]) + img(UP + "/2023/02/dos-donts.png", "Dos & Don'ts"))
post("/2023/03/o41/", "การประเมินจริยธรรมเจ้าหน้าที่ของรัฐ", "31 มีนาคม 2566", link(UP + "/2023/03/scan0041.pdf", "เปิดเอกสาร"))
post("/2023/04/skr1-2566/", "สรุปผลการจัดซื้อจัดจ้าง (แบบ สขร.1) ปีงบประมาณ 2566", "3 เมษายน 2566", ul([f'<a href="{UP}/2023/0{i + 1}/skr1-{i + 1}.{"xls" if i == 2 else "pdf"}">เดือน{m}</a>' for i, m in enumerate(fiscal_months(2566, False)[:6])]))
NOTICES = [("ประกาศประกวดราคา", "จ้างก่อสร้างถนนคอนกรีตเสริมเหล็ก หมู่ที่ 2", 498000, "8 ธันวาคม 2565", None), ("ประกาศผู้ชนะการเสนอราคา", "จ้างก่อสร้างถนนคอนกรีตเสริมเหล็ก หมู่ที่ 2", 492500, "28 ธันวาคม 2565", "หจก.ลมโชยก่อสร้าง"), ("ประกาศผู้ชนะการเสนอราคา", "ซื้อวัสดุสำนักงาน", 12400, "11 มกราคม 2566", "ร้านพนาเครื่องเขียน"), ("ประกาศผู้ชนะการเสนอราคา", "ซื้อทรายกำจัดลูกน้ำยุงลาย", 24000, "2 มีนาคม 2566", "บริษัท เกษมเวชภัณฑ์ จำกัด")]
rows = []
for i, n in enumerate(NOTICES, 1):
    path = f"/procurement/notice-{i}/"
    rows.append(f'<a href="{path}">{n[0]} {n[1]}</a> {n[3]}')
    body = dm.purchase_notice(A, *n)
    if i == 2:
        S.doc(UP + "/2022/12/winner.pdf", d("ประกาศผู้ชนะ", body, "Norasi"))
        body += link(UP + "/2022/12/winner.pdf")
    post(path, f"{n[0]} {n[1]}", n[3], body)
S.page("/category/procurement/", shell("ประกาศจัดซื้อจัดจ้าง", ul(rows)))
S.page("/manual/", shell("คู่มือประชาชน", link(UP + "/2023/01/citizen-elder.docx", "คู่มือสำหรับประชาชน การลงทะเบียนขอรับเบี้ยยังชีพผู้สูงอายุ")))
S.page("/plan/", shell("แผนพัฒนาท้องถิ่น", link(UP + "/2022/10/plan66-70.pdf", "แผนพัฒนาท้องถิ่น (พ.ศ. 2566 - 2570)") + link(UP + "/2022/11/action-plan-2566.pdf", "แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2566")))
S.page("/reports/", shell("รายงานผลการดำเนินงาน", link(UP + "/2022/12/report-2565.pdf", "รายงานผลการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2565")))

# ---- labels and the index
L = [
    ("found", "/about/structure/", "", "Chart shows the political and the permanent side with divisions."),
    ("partial", "/personnel/executives/", "E4", "The chart has two deputy chiefs, the page shows one and no vacancy mark."),
    ("found", "/about/authority/", "", "Duties are summed up for this organisation."),
    ("found", UP + "/2022/10/plan66-70.pdf", "", "Five-year plan 2566-2570 with strategies, aims and indicators."),
    ("partial", "/contact/", "E1", "No fax number anywhere."),
    ("found", "/about/laws/", "", "List of acts and a local by-law."),
    ("found", "/category/news/", "", "Dated news of fiscal year 2566."),
    ("found", "/webboard/", "", "Question board with a form and answers."),
    ("found", "/", "", "Footer links the agency's own Facebook page."),
    ("found", "/privacy-policy/", "", "Own policy, linked from the main page."),
    ("found", UP + "/2022/11/action-plan-2566.pdf", "", "Plan of 2566 with projects, budget and months."),
    ("partial", UP + "/2023/04/o12-6month.pdf", "E3", "Report covers October to December only."),
    ("found", UP + "/2022/12/report-2565.pdf", "", "Results, spending, problems and suggestions of 2565."),
    ("found", UP + "/2023/01/manual-tax.pdf", "", "Manual names task, posts and steps."),
    ("found", "/manual/;" + UP + "/2023/01/citizen-elder.docx", "", "Citizen guide with steps."),
    ("found", "/2023/04/service-statistics-2566/", "", "Monthly figures October to March."),
    ("missing", UP + "/2022/12/survey-form.pdf", "E1;E2", "An empty questionnaire, not a report."),
    ("found", "/e-service/", "", "Own online request form."),
    ("found", UP + "/2022/10/procurement-plan-66.xlsx", "", "Procurement plan of 2566."),
    ("found", "/category/procurement/;/procurement/notice-1/;/procurement/notice-2/;/procurement/notice-3/;/procurement/notice-4/", "", "Invitations and winners of fiscal year 2566."),
    ("found", "/2023/04/skr1-2566/", "", "Six monthly summaries with all columns."),
    ("outdated", UP + "/2023/02/o22-2565.pdf", "E3", "Labelled 2565 but the report is of fiscal year 2564."),
    ("found", UP + "/2022/10/hr-policy.pdf", "", "Policy of the chief for 2566."),
    ("missing", "", "E1;E2;E3", "The only link is dead."),
    ("partial", UP + "/2023/03/hr-criteria.pdf", "E1", "Development and reward or discipline are not covered."),
    ("found", UP + "/2022/12/hr-report-2565.pdf", "", "Results, staff figures, problems and suggestions of 2565."),
    ("found", UP + "/2023/01/complaint-guide.pdf", "", "Ways, steps, unit and time limits."),
    ("partial", "/complaint/", "E2", "Corruption is one choice in the general complaint form."),
    ("found", "/2023/04/complaint-statistics/", "", "Counts October to March and a statement that there were none."),
    ("found", "/2022/11/community-meeting/", "", "Public meeting of November 2565."),
    ("found", UP + "/2023/01/no-gift-2566.pdf", "", "Declaration for 2566 signed by the chief."),
    ("found", "/2023/01/no-gift-activity/", "", "Meeting of January 2566 that taught refusing gifts."),
    ("missing", "/2023/03/o33/", "E1;E2", "Only the criteria are pasted, no report."),
    ("found", UP + "/2023/01/risk66.pdf", "", "Risks with levels and measures of 2566."),
    ("missing", "/2023/03/o35/", "E1;E2;E3", "Placeholder: under revision."),
    ("found", UP + "/2022/10/anticorruption-plan.pdf", "", "Plan 2566-2570 with projects, budget and time."),
    ("outdated", UP + "/2023/03/o37.pdf", "E3", "Six-month report of fiscal year 2565."),
    ("found", UP + "/2022/12/anticorruption-report-2565.pdf", "", "Full report of 2565."),
    ("found", UP + "/2022/12/ethics-code.pdf", "", "Code of ethics and own rules."),
    ("partial", "/2023/03/o40/", "E1", "Working group and Dos & Don'ts, but no training or activity."),
    ("unverifiable", "/2023/03/o41/;" + UP + "/2023/03/scan0041.pdf", "", "The only document is a scan without text."),
    ("found", UP + "/2023/02/measures.docx", "", "Analysis of the 2565 result and measures of 2566."),
    ("partial", UP + "/2023/04/measures-result.pdf", "E2", "Results of the measures, but no EIT code or link on the site."),
]
OWN = {9: "https://www.facebook.com/thunglomchoei.sao", 20: "/category/procurement/", 24: UP + "/2023/03/hr-progress-2566.pdf", 15: "/manual/", 41: "/2023/03/o41/"}
lines = ""
for i, ((title, elements), (verdict, evidence, unmet, why)) in enumerate(zip(CRITERIA, L), 1):
    S.label(i, verdict, evidence, unmet, why)
    target = OWN.get(i) or evidence.split(";")[0]
    note = elements[0] if i % 3 == 0 else ""
    lines += f'<tr><td>O{i}</td><td>{title}</td><td>{note}</td><td><a href="{target}">คลิกดูข้อมูล</a></td></tr>'
past = [("แผนดำเนินงานประจำปี 2565", UP + "/2021/11/action-plan-2565.pdf"), ("รายงานการกำกับติดตาม รอบ 6 เดือน ปี 2565", UP + "/2022/04/progress-2565.pdf"), ("แผนการจัดซื้อจัดจ้าง 2565", UP + "/2021/10/procurement-plan-65.pdf"), ("รายงานผลการดำเนินงานประจำปี 2564", UP + "/2021/12/annual-2564.pdf")]
S.page("/oit-2566/", shell("การเปิดเผยข้อมูลสาธารณะ (OIT) ประจำปีงบประมาณ พ.ศ. 2566", f'<table class="oit"><tr><th>ข้อ</th><th>ข้อมูล</th><th>องค์ประกอบด้านข้อมูล</th><th>ลิงก์</th></tr>{lines}</table><!-- <a href="/2023/04/o33-report-draft/">รายงานผลตามนโยบาย No Gift Policy รอบ 6 เดือน</a> --><details class="accordion"><summary>OIT ประจำปี 2565</summary>' + ul([f'<a href="{u}">{t}</a>' for t, u in past]) + "</details>"))
S.page("/", shell("ยินดีต้อนรับ", h2("ข่าวประชาสัมพันธ์") + listing(NEWS[:6]) + h2("บริการ") + ul(['<a href="/e-service/">E-Service</a>', '<a href="/webboard/">ถาม-ตอบ</a>', '<a href="/oit-2566/">OIT 2566</a>'])))
S.finish()
