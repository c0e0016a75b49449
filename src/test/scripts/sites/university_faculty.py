"""คณะนวัตกรรมเกษตร มหาวิทยาลัยศรีธานินทร์: two languages, accordions in accordions, photo cards, tables as pictures."""

import faculty_docs as fd
from lib import Site, document, png
from plain import private_use, rich

N, EN = fd.N, fd.EN
S = Site("university-faculty", {"name": N, "type": "university", "province": "ศรีธานินทร์"})
TH = [("about/structure", "โครงสร้าง"), ("about/executives", "ผู้บริหาร"), ("about/mission", "พันธกิจ หน้าที่และอำนาจ"), ("people", "บุคลากร"), ("programs", "หลักสูตร"), ("news", "ข่าว"), ("services", "บริการ"), ("oit/2566", "ITA/OIT"), ("contact", "ติดต่อ")]
ENG = [("about/structure", "Structure"), ("about/executives", "Executives"), ("people", "People"), ("news", "News"), ("oit/2023", "Transparency"), ("contact", "Contact")]


def page(path, title, body, twin=None):
    lang = path[1:3]
    menu = "".join(f'<li class="menu-item"><a href="/{lang}/{u}"><span>{t}</span></a></li>' for u, t in (TH if lang == "th" else ENG))
    other = "en" if lang == "th" else "th"
    switch = f'<a class="lang" hreflang="{other}" href="{twin or "/" + other}">{other.upper()}</a>'
    foot = f'<a href="/{lang}/privacy">PDPA – นโยบายคุ้มครองข้อมูลส่วนบุคคล</a>' if lang == "th" else '<a href="/th/privacy">Privacy policy</a>'
    file = "p" + path.replace("/", "_") + ".html"
    S.page("/" + file, f"""<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{title} | {N if lang == "th" else EN}</title><link rel="stylesheet" href="/static/theme.css"></head>
<body class="page"><header class="masthead"><a class="brand" href="/{lang}"><img src="/static/logo.png" alt="AGI-STU"><span>คณะนวัตกรรมเกษตร</span><span>Faculty of Agricultural Innovation</span></a><ul>{menu}</ul>{switch}</header>
<section id="content"><h1>{title}</h1>{body}</section>
<footer class="site-footer"><div class="social"><a href="https://www.facebook.com/agi.srithanin" aria-label="Facebook คณะนวัตกรรมเกษตร"><i class="fa-brands fa-facebook"></i></a><a href="https://www.instagram.com/agi.srithanin" aria-label="Instagram"><i class="fa-brands fa-instagram"></i></a><a href="https://www.youtube.com/@agisrithanin" aria-label="YouTube"><i class="fa-brands fa-youtube"></i></a></div>{foot} <a href="https://www.srithanin.example.ac.th">{fd.U}</a></footer></body></html>""")
    S.route(path, file)


def text(marks):
    return '<div class="field">' + rich(marks, ("h2", "h3")) + "</div>"


def fold(title, inner, opened=False):
    return f"<details{' open' if opened else ''}><summary>{title}</summary>{inner}</details>"


S.raw("/static/theme.css", b"details>div{padding:1em}.card{width:160px}")
S.raw("/static/logo.png", png(50, 50, 17))
HEADER = f"<p style='border-bottom:1px solid #080'><small>{fd.U} Srithanin University<br>คณะนวัตกรรมเกษตร Faculty of Agricultural Innovation</small></p>"
FOOTER = "<p><small>F-AGI-07 Rev.02 เริ่มใช้ 1 มิ.ย. 2561 | Integrity • Quality • Community | ก่อตั้ง พ.ศ. 2551 (Since 2008)</small></p>"
DOCS = {  # key: address, marks, engine, font, private-use glyphs
    "strategy": ("media/2022/09/strategic-plan-2566-2570.pdf", fd.STRATEGY, "chromium", "Norasi", True), "action": ("media/2022/11/action-plan-66.xlsx", fd.ACTION, "calc", "Loma", False), "half": ("media/2023/04/scan_0042.pdf", fd.HALF, "scan", "Garuda", False), "annual": ("media/2023/01/annual-report-2565.pdf", fd.ANNUAL, "chromium", "Garuda", True),
    "sar": ("media/2022/08/sar64.pdf", fd.SAR, "writer", "Laksaman", False), "work": ("media/km/wi-finance.pdf", fd.WORK, "chromium", "Laksaman", True), "happy": ("media/2022/10/satisfaction-2565.docx", fd.HAPPY, "writer", "Garuda", False), "notice": ("media/bid/2566-01-25.pdf", fd.NOTICE, "writer", "Norasi", False), "winner": ("media/bid/2565-12-14.pdf", fd.WINNER, "chromium", "Norasi", True), "plan": ("media/bid/plan.png", fd.PROCPLAN, "picture", "Garuda", False),
    "buy65": ("media/bid/report-fy2022.docx", fd.BUY65, "writer", "Garuda", False), "hr": ("media/hr/policy.pdf", fd.HR, "chromium", "Norasi", True), "hr6": ("media/hr/progress-66.docx", fd.HR6, "writer", "Garuda", False), "hrrule": ("media/hr/criteria.pdf", fd.HRRULE, "chromium", "Noto Sans Thai", False), "hr65": ("media/hr/report-65.pdf", fd.HR65, "chromium", "Garuda", True),
    "complain": ("media/ita/complaint.pdf", fd.COMPLAIN, "writer", "Laksaman", False), "gift": ("media/ita/no-gift-2023.pdf", fd.GIFT, "chromium", "Norasi", True), "risk": ("media/ita/risk-2566.pdf", fd.RISK, "chromium", "Laksaman", True), "riskdo": ("media/ita/risk-action.docx", fd.RISKDO, "writer", "Garuda", False), "anti": ("media/ita/anti-plan-66.docx", fd.ANTI, "writer", "Garuda", False), "anti64": ("media/ita/anti-report.pdf", fd.ANTI64, "chromium", "Noto Looped Thai", False),
    "code": ("media/ita/code-2564.pdf", fd.CODE, "chromium", "Norasi", True), "team": ("media/ita/order88.pdf", fd.TEAM, "writer", "Norasi", False), "ethicuse": ("media/ita/ethics-use.pdf", fd.ETHICUSE, "chromium", "Garuda", False), "measure": ("media/ita/measure-66.pdf", fd.MEASURE, "chromium", "Laksaman", True),
}
P = {}
for key, (path, marks, engine, font, hidden) in DOCS.items():
    html = rich(marks) if engine in ("calc", "picture") else HEADER + rich(marks) + FOOTER
    title = marks.strip("#| ").split("\n")[0][:50] if key in ("sar", "notice", "code") else "Microsoft Word - " + key
    S.doc("/" + path, document(title, private_use(html) if hidden else html, font, 15), engine)
    P[key] = "/" + path
for k, row in enumerate(fd.SKR_ROWS, 1):
    S.doc(f"/media/bid/sk{k}.png", document("sk", rich(fd.skr(*row)), "Loma", 14), "picture")

DEPTS = [("agronomy", "ภาควิชาพืชไร่", "Agronomy"), ("soil", "ภาควิชาปฐพีวิทยา", "Soil Science"), ("animal", "ภาควิชาสัตวศาสตร์", "Animal Science"), ("machine", "ภาควิชาเครื่องจักรกลเกษตร", "Farm Machinery")]
chart = "<h2>ผังการแบ่งส่วนงาน</h2><ul class='tree'><li>คณบดี (Dean)<ul><li>รองคณบดี 4 คน<ul><li>ฝ่ายบริหาร</li><li>ฝ่ายวิชาการ</li><li>ฝ่ายวิจัย</li><li>ฝ่ายกิจการนักศึกษา</li></ul></li><li>สำนักงานคณบดี<ul><li>งานบริหารกลาง</li><li>งานการเงินและพัสดุ</li><li>งานบริการการศึกษา</li><li>งานสื่อสารองค์กร</li></ul></li><li>ภาควิชา<ul>" + "".join(f"<li>{t}</li>" for _, t, _ in DEPTS) + "</ul></li><li>ศูนย์วิจัยลุ่มน้ำศรีธานินทร์</li></ul></li></ul>"
page("/th/about/structure", "โครงสร้างองค์กร Organization Structure", chart, "/en/about/structure")
page("/en/about/structure", "Organization Structure", "<p>Dean, four associate deans, the Dean's Office (4 sections), four departments and one research centre.</p>", "/th/about/structure")
BOSS = [("รศ.ดร.วรเดช พืชผล", "Assoc. Prof. Woradet Phuetphon, Ph.D.", "คณบดี", "Dean", "dean.agi"), ("ผศ.ดร.ปรียานุช ดินงาม", "Asst. Prof. Preeyanuch Dinngam, Ph.D.", "รองคณบดีฝ่ายบริหาร", "Associate Dean for Administration", "preeyanuch.d"), ("ผศ.ดร.ธนกร ไถหว่าน", "Asst. Prof. Thanakorn Thaiwan, Ph.D.", "รองคณบดีฝ่ายวิชาการ", "Associate Dean for Academic Affairs", "thanakorn.t"), ("รศ.ดร.ศศิธร เมล็ดทอง", "Assoc. Prof. Sasithorn Maledthong, Ph.D.", "รองคณบดีฝ่ายวิจัย", "Associate Dean for Research", "sasithorn.m"), ("– ตำแหน่งว่าง – Vacant", "", "รองคณบดีฝ่ายกิจการนักศึกษา", "Associate Dean for Student Affairs", "")]
BASE = "example.ac.th"


def card(k, th, en, post_th, post_en, mail):
    S.raw(f"/static/people/{k}.png", png(60, 72, k))
    contact = f'<p><i class="fa fa-envelope"></i> {mail}@agi.srithanin.{BASE}<br><i class="fa fa-phone"></i> 0 4477 00{k % 90 + 10}</p>' if mail else "<p>0 4477 0000</p>"
    return f'<div class="card"><img loading="lazy" src="/static/people/{k}.png" alt="{en or th}"><h3>{th}</h3><p class="en">{en}</p><p>{post_th}<br><small>{post_en}</small></p>{contact}</div>'


cards = "".join(card(200 + k, *b) for k, b in enumerate(BOSS))
page("/th/about/executives", "ผู้บริหารคณะ Executives", f'<div class="cards">{cards}</div>', "/en/about/executives")
page("/en/about/executives", "Executives", "<ul>" + "".join(f"<li>{b[1]} – {b[3]}</li>" for b in BOSS if b[1]) + "</ul>", "/th/about/executives")
FIRST, LAST = "กมล จารุ ชัย ณัฐ ดวงพร ทิวา นภา บุษบา ปกรณ์ พิมพ์".split(), "ไพรวัลย์ นาสวน ลุ่มน้ำ ทองนา รุ่งพฤกษ์".split()
for d, (slug, th, en) in enumerate(DEPTS):
    staff = "".join(card(220 + d * 5 + k, f"อ.ดร.{FIRST[(d * 5 + k) % 10]} {LAST[(d + k) % 5]}", f"Lecturer {d * 5 + k + 1}, Ph.D.", "อาจารย์ " + th, "Lecturer, " + en, f"staff{d * 5 + k}") for k in range(5))
    page(f"/th/people/{slug}", f"{th} {en}", f'<div class="cards">{staff}</div>', "/en/people")
page("/th/people", "บุคลากร People", "<ul>" + "".join(f'<li><a href="/th/people/{s}">{t}</a></li>' for s, t, _ in DEPTS) + "</ul>", "/en/people")
page("/en/people", "People", "<p>Under translation. Please visit the Thai page.</p>", "/th/people")
page("/th/about/mission", "พันธกิจ หน้าที่และอำนาจ", text(f"คณะนวัตกรรมเกษตรเป็นส่วนงานตามมาตรา 9 แห่งพระราชบัญญัติมหาวิทยาลัยศรีธานินทร์ พ.ศ. 2550 และประกาศจัดตั้งส่วนงาน พ.ศ. 2551 มีหน้าที่และอำนาจ\n1. จัดการศึกษาระดับปริญญาตรีและบัณฑิตศึกษาด้านเกษตร\n1. วิจัยและสร้างนวัตกรรม\n1. ให้บริการวิชาการ ตรวจวิเคราะห์ดินและน้ำ\n1. ทำนุบำรุงภูมิปัญญาเกษตร"))
page("/th/programs", "หลักสูตร Programs", "<p>วท.บ. 4 หลักสูตร วท.ม. 2 หลักสูตร ปร.ด. 1 หลักสูตร ปีการศึกษา 2566</p>")
page("/th/laws", "กฎหมายและข้อบังคับ Laws", text("- พ.ร.บ.มหาวิทยาลัยศรีธานินทร์ พ.ศ. 2550\n- ข้อบังคับมหาวิทยาลัยว่าด้วยการศึกษาระดับปริญญาตรี พ.ศ. 2561\n- ระเบียบว่าด้วยเงินรายได้ พ.ศ. 2559\n- ประกาศคณะ เรื่อง การใช้แปลงทดลอง"))
NEWS = [(64, "Mar 9, 2023", "คลินิกพืชเคลื่อนที่ ครั้งที่ 7 ที่บ้านริมน้ำ", "9 มีนาคม 2566 อาจารย์และนักศึกษาตรวจโรคข้าวให้เกษตรกร 61 ราย"), (58, "Feb 16, 2023", "เวทีรับฟังผู้มีส่วนได้ส่วนเสีย หลักสูตร Smart Farm", "15 กุมภาพันธ์ 2566 คณะเชิญเกษตรกร ผู้ประกอบการ ศิษย์เก่า และผู้ปกครอง 74 คน ร่วมวิพากษ์และเสนอแนะหลักสูตรใหม่ ข้อเสนอ 9 ข้อถูกนำไปแก้ร่าง มคอ.2 แล้ว"), (55, "Jan 30, 2023", "อบรมจริยธรรมการวิจัยและจรรยาบรรณอาจารย์", "27 มกราคม 2566 อบรมจริยธรรมบุคลากร 58 คน วิทยากร ศ.เกียรติคุณ ดร.สมาน"), (51, "Jan 12, 2023", "มหาวิทยาลัยจัดงานวันไม่รับของขวัญ", "อธิการบดีมหาวิทยาลัยศรีธานินทร์เปิดงาน No Gift Day ของสำนักงานอธิการบดี 11 มกราคม 2566 โดยมีคณะแพทยศาสตร์เป็นเจ้าภาพ"), (47, "Dec 20, 2022", "ประกาศผลจัดซื้อและรายงานพัสดุปี 2565", f'<a href="{P["winner"]}">ผู้ชนะเสนอราคา แปลงทดลอง</a> และ <a href="{P["buy65"]}">รายงานผลการจัดซื้อจัดจ้างประจำปีงบประมาณ 2565 (FY2022)</a>'), (33, "Aug 5, 2022", "ปฐมนิเทศนักศึกษาใหม่ 2565", "ต้อนรับนักศึกษา 212 คน")]
for n, d, t, b in NEWS:
    page(f"/th/news/{n}", t, f'<time>{d}</time><p>{b}</p><a href="https://www.facebook.com/sharer.php?u=n{n}">Share</a>', "/en/news")
page("/th/news", "ข่าว News", "".join(f'<article><time>{d}</time> <a href="/th/news/{n}">{t}</a></article>' for n, d, t, _ in NEWS), "/en/news")
page("/en/news", "News", "<article><time>Mar 9, 2023</time> Mobile plant clinic visits Ban Rim Nam</article><article>Feb 16, 2023 Stakeholder hearing on the Smart Farm programme</article>", "/th/news")
page("/th/contact", "ติดต่อ Contact", text(f"{N} 111 ถนนมหาวิทยาลัย ตำบลทุ่งธานี อำเภอเมือง จังหวัดศรีธานินทร์ 49999\nโทรศัพท์ / Tel. 0 4477 0000   โทรสาร / Fax 0 4477 0001\nE-mail: agi@srithanin.{BASE}\n<iframe src='https://www.google.com/maps/embed?pb=agi' title='Map แผนที่คณะ'></iframe>"), "/en/contact")
page("/en/contact", "Contact", f"<p>111 University Road, Srithanin 49999. Tel. +66 4477 0000 Fax +66 4477 0001 agi@srithanin.{BASE}</p>", "/th/contact")
page("/th/ask", "ถามคณะ Ask AGI", '<form method="post"><label>คำถาม / Question <textarea name="q"></textarea></label><button>ส่ง Send</button></form><h2>ตอบแล้ว Answered</h2><dl><dt>ส่งดินตรวจราคาเท่าไหร่ (2 Feb 2023)</dt><dd>AGI: ตัวอย่างละ 150 บาทค่ะ (3 Feb 2023)</dd></dl><a href="https://m.me/agi.srithanin">Live chat</a>')
page("/th/services", "บริการ Services", '<ul><li><a href="/th/services/soil">ขอตรวจวิเคราะห์ดินและน้ำออนไลน์ (e-Service)</a></li><li><a href="/th/services/guide">คู่มือผู้รับบริการ</a></li><li><a href="/th/services/stat">สถิติ</a></li><li><a href="/th/ask">ถามคณะ</a></li><li><a href="#">จองห้องประชุม</a></li><li><a href="/th/laws">กฎหมาย</a></li></ul>')
page("/th/services/soil", "e-Service: ขอตรวจวิเคราะห์ดินและน้ำ", '<form method="post" enctype="multipart/form-data"><label>ชื่อผู้ส่ง <input name="n"></label><label>จำนวนตัวอย่าง <input name="c" type="number"></label><label>สลิปชำระเงิน <input type="file" name="s"></label><button>ส่งคำขอ Submit</button></form><p>ส่งตัวอย่างทางไปรษณีย์ รับผลทางอีเมล ไม่ต้องมาที่คณะ</p>')
page("/th/services/guide", "คู่มือผู้รับบริการ", fold("งานตรวจวิเคราะห์", fold("ดินและน้ำ", "<div>" + rich("1. เก็บตัวอย่าง 1 กิโลกรัม ใส่ถุงเขียนชื่อ\n1. กรอกคำขอออนไลน์และชำระเงินตัวอย่างละ 150 บาท\n1. ห้องปฏิบัติการตรวจ 10 วันทำการ\n1. รับรายงานผลทางอีเมล") + "</div>") + fold("อาหารสัตว์", "<div>เร็ว ๆ นี้</div>")) + fold("งานบริการการศึกษา", fold("ขอใบรับรอง", "<div>" + rich("1. ยื่นคำร้องที่เคาน์เตอร์ 2\n1. รับเอกสารใน 1 วันทำการ") + "</div>")))
page("/th/services/stat", "สถิติการให้บริการ", text("## ภาคการศึกษาที่ 1/2565 (สิงหาคม - ธันวาคม 2565)\n| บริการ | จำนวน (ราย)\n| ตรวจวิเคราะห์ดิน | 318\n| ขอใบรับรอง | 640\n| ใช้ห้องสมุดคณะ | 2,115"))
page("/th/privacy", "PDPA", text(f"# นโยบายคุ้มครองข้อมูลส่วนบุคคล คณะนวัตกรรมเกษตร\nPersonal Data Protection Policy\nประกาศ ณ วันที่ 31 พฤษภาคม 2565 ให้มีผลใช้ตั้งแต่ 1 มิถุนายน 2565 เป็นต้นไป\nคณะเก็บข้อมูลนักศึกษา บุคลากร และผู้รับบริการตรวจดินเท่าที่จำเป็น เจ้าของข้อมูลมีสิทธิขอดู แก้ไข ลบ ติดต่อ dpo.agi@srithanin.{BASE}"))
page("/th/ita/complaint-stat", "สถิติเรื่องร้องเรียนทุจริต", text("ช่วง 1 ตุลาคม 2565 - 31 มีนาคม 2566 (Oct 2022 - Mar 2023)\n| จำนวนเรื่อง Total | แล้วเสร็จ Closed | ระหว่างดำเนินการ Pending\n| 0 | 0 | 0\nคณะไม่ได้รับเรื่องร้องเรียนการทุจริตและประพฤติมิชอบในช่วงนี้ (No corruption complaint was received.)"))
page("/th/ita/no-gift-report", "รายงานผล No Gift Policy รอบ 6 เดือน", text("ปีงบประมาณ 2566: ตุลาคม 2565 - มีนาคม 2566\n| ผู้ให้ | จำนวนครั้ง | การดำเนินการ\n| ผู้ปกครอง | 2 | คืนผู้ให้\n| บริษัทเคมีเกษตร | 1 | คืนผู้ให้\n| หน่วยงานรัฐ | 0 | -\nรายงานคณบดีเมื่อ 5 เมษายน 2566"))
page("/th/ita/anti-half", "ติดตามแผนป้องกันการทุจริต รอบ 6 เดือน", '<div class="view-empty">ยังไม่มีเนื้อหาในส่วนนี้ / No content yet.</div>')
page("/th/ita/dos", "Dos & Don'ts บุคลากรคณะ", text("## แนวปฏิบัติทางจริยธรรม ปีงบประมาณ 2566\n| Dos ควรทำ | Don'ts ไม่ควรทำ\n| ให้คะแนนตามเกณฑ์ที่ประกาศ | ขายชีตในห้องเรียน\n| คืนผลผลิตแปลงทดลองเข้าคลัง | ใช้นักศึกษาทำงานส่วนตัว"))
page("/th/ita/measure-result", "ผลการดำเนินการตามมาตรการ 2566", text("ข้อมูลถึง 31 มีนาคม 2566\n| มาตรการ | ผล\n| Web two languages | แปลแล้ว 9 หน้า จาก 20\n| One-day reply | ตอบใน 1 วัน ร้อยละ 93 (จาก 286 ข้อความ)\n## ร่วมประเมินคณะ (EIT)\n<a href='https://itas.nacc.go.th/go/eit/agi2566'>แบบวัด EIT คณะนวัตกรรมเกษตร</a>"))
pics = "".join(f'<figure><img src="/media/bid/sk{k}.png" alt="sk{k}"><figcaption>สขร.1 {m} {"2565" if k < 4 else "2566"}</figcaption></figure>' for k, m in enumerate(("ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค.", "ก.พ.", "มี.ค."), 1))
page("/th/procurement", "จัดซื้อจัดจ้าง Procurement", fold("แผน Plan", f'<div><img src="{P["plan"]}" alt="แผนการจัดซื้อจัดจ้าง"></div>') + fold("ประกาศ Notices", f'<div><a href="{P["notice"]}">25 ม.ค. 66 ประกวดราคาชุดตรวจวัดธาตุอาหารพืช</a></div>') + fold("รายเดือน Monthly", f"<div>{pics}</div>"))

X = "https://complaint.srithanin.example.ac.th"
GROUPS = [("9.1 ข้อมูลพื้นฐาน", [("โครงสร้าง", ["/th/about/structure"]), ("ข้อมูลผู้บริหาร", ["/th/about/executives"]), ("อำนาจหน้าที่", ["/th/about/mission"]), ("แผนยุทธศาสตร์", [P["strategy"]]), ("ข้อมูลการติดต่อ", ["/th/contact"]), ("กฎหมายที่เกี่ยวข้อง", ["/th/laws"]), ("ข่าวประชาสัมพันธ์", ["/th/news"]), ("Q&amp;A", ["/th/ask"]), ("Social Network", ["https://www.facebook.com/agi.srithanin"]), ("นโยบายคุ้มครองข้อมูลส่วนบุคคล", ["/th/privacy"])]),
          ("9.2 การบริหารงาน", [("แผนปฏิบัติการและงบประมาณ", [P["action"]]), ("ติดตาม 6 เดือน", [P["half"]]), ("รายงานประจำปี", [P["annual"], P["sar"]]), ("คู่มือปฏิบัติงาน", [P["work"]]), ("คู่มือการให้บริการ", ["/th/services/guide"]), ("สถิติการให้บริการ", ["/th/services/stat"]), ("ความพึงพอใจ", [P["happy"]]), ("E-Service", ["/th/services/soil"])]),
          ("9.3 จัดซื้อจัดจ้าง", [("แผนจัดหาพัสดุ", ["/th/procurement"]), ("ประกาศ", ["/th/procurement"]), ("สรุปรายเดือน", ["/th/procurement"]), ("รายงานประจำปี", ["/media/bid/report65.pdf"])]), ("9.4 บุคคล", [("นโยบาย HR", [P["hr"]]), ("ดำเนินการตามนโยบาย HR", [P["hr6"]]), ("หลักเกณฑ์ HR", [P["hrrule"]]), ("รายงาน HR", [P["hr65"]])]),
          ("9.5 ความโปร่งใส", [("แนวปฏิบัติร้องเรียนทุจริต", [P["complain"]]), ("ช่องทางแจ้ง", [X]), ("สถิติร้องเรียนทุจริต", ["/th/ita/complaint-stat"]), ("การมีส่วนร่วม", ["/th/news/58"])]), ("10.1 ป้องกันการทุจริต", [("No Gift Policy", [P["gift"]]), ("วัฒนธรรม No Gift", ["/th/news/51"]), ("รายงาน No Gift", ["/th/ita/no-gift-report"]), ("ความเสี่ยงทุจริต", [P["risk"]]), ("จัดการความเสี่ยง", [P["riskdo"]]), ("แผนป้องกันทุจริต", [P["anti"]]), ("ติดตามแผน 6 เดือน", ["/th/ita/anti-half"]), ("รายงานผลป้องกันทุจริต", [P["anti64"]])]),
          ("10.2 มาตรการภายใน", [("ประมวลจริยธรรม", [P["code"]]), ("ขับเคลื่อนจริยธรรม", [P["team"], "/th/ita/dos", "/th/news/55"]), ("ประเมินจริยธรรม", [P["ethicuse"]]), ("มาตรการ", [P["measure"]]), ("ผลตามมาตรการ", ["/th/ita/measure-result"])])]
BAD = {12: ("unverifiable", "", "A picture-only scan."), 13: ("partial", "E2", "No problems and no suggestions; the other file is a quality report of an academic year."), 16: ("partial", "E2", "One term, August to December."), 19: ("unverifiable", "", "The plan is a picture and no text around it tells the year."), 21: ("unverifiable", "", "Six tables as pictures; the captions tell the months only."), 24: ("partial", "E2", "No budget of the projects."), 25: ("partial", "E1", "Four of the five subjects; nothing on reward and punishment."),
       27: ("partial", "E2", "No time for the steps."), 28: ("missing", "E1;E2;E3", "Only the university's general complaint centre on another host."), 32: ("missing", "E1;E2;E3", "News of the university and another faculty."), 35: ("partial", "E2", "Other activities than the measures of the risk report."), 37: ("missing", "E1;E2;E3", "An empty section."), 38: ("outdated", "E3", "The report is of 2564."), 41: ("partial", "E2", "Used for contracts, but no rule says so.")}
EXTRA = {7: ["/th/news", "/th/news/64"], 9: ["/th", "/th/contact"], 20: [P["notice"], P["winner"]], 22: ["/th/news/47", P["buy65"]]}
WHY = {9: "Icons in the footer of every page.", 15: "Steps inside nested accordions.", 22: "The link in the list is dead; the report is in a news post.", 31: "Both languages, signed by the dean in December 2565.", 23: "The policy of 2565 to 2568 covers the year.", 39: "The university's code binds the faculty's staff."}
body, n = "", 0
for g, items in GROUPS:
    inner = ""
    for t, links in items:
        n += 1
        inner += fold(f"O{n} {t}", "<div>" + "<br>".join(f'<a href="{u}" target="_blank">{"รายละเอียด" if k == 0 else "เอกสารเพิ่มเติม"}</a>' for k, u in enumerate(links)) + "</div>")
        verdict, unmet, why = BAD.get(n, ("found", "", WHY.get(n, "Every element is shown.")))
        proof = EXTRA.get(n, links[:1] if n == 13 else links)
        S.label(n, verdict, "" if verdict == "missing" else ";".join(proof), unmet, why)
    body += fold("ตัวชี้วัดย่อย " + g, inner)
page("/th/oit/2566", "การเปิดเผยข้อมูลสาธารณะ OIT 2566", body, "/en/oit/2023")
page("/en/oit/2023", "Open Data Integrity and Transparency Assessment 2023", fold("Structure", '<a href="/en/about/structure">View</a>') + fold("No Gift Policy", f'<a href="{P["gift"]}">Declaration (PDF)</a>') + fold("Others", "<p>Available in Thai only.</p>"), "/th/oit/2566")
page("/th", "หน้าแรก", '<section><h2>ข่าวล่าสุด</h2>' + "".join(f'<a class="card" href="/th/news/{n}">{t}</a>' for n, _, t, _ in NEWS[:4]) + '</section><section><h2>ทางลัด</h2><a href="/th/services/soil">ส่งดินตรวจออนไลน์</a> <a href="/th/procurement">จัดซื้อจัดจ้าง</a> <a href="/th/ask">ถามคณะ</a></section>', "/en")
page("/en", "Home", '<p>Growing knowledge with river-basin communities.</p><a href="/en/news">Latest news</a>', "/th")
S.route("/", None, 302, location="/th")
S.finish()
