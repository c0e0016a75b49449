"""อบจ.ธารนคร: a modern theme with cards and breadcrumbs, nearly everything in place, two subtle failures."""

import json

import perfect_people as pe
import perfect_plans as pl
from lib import Site, document, png
from perfect_covers import dressed
from plain import rich

N = pl.N
S = Site("near-perfect-pao", {"name": N, "type": "pao", "province": "ธารนคร"})
MENU = [("เกี่ยวกับเรา", [("about/history", "ประวัติและตราสัญลักษณ์"), ("about/structure", "ผังองค์กร"), ("about/executives", "คณะผู้บริหาร"), ("about/council", "สภา อบจ."), ("about/authority", "หน้าที่และอำนาจ")]),
        ("ข้อมูลข่าวสาร", [("news", "ข่าวและกิจกรรม"), ("laws", "กฎหมายและข้อบัญญัติ"), ("plans", "คลังแผนพัฒนา"), ("procurement", "จัดซื้อจัดจ้าง")]),
        ("บริการ", [("e-service", "e-Service"), ("qa", "ถาม-ตอบ"), ("stats", "สถิติการให้บริการ"), ("complaint", "ร้องทุกข์ทั่วไป"), ("whistleblower", "แจ้งเบาะแสทุจริต")]),
        ("ธรรมาภิบาล", [("ita/2566", "ITA 2566"), ("ita/2565", "ITA 2565"), ("privacy", "คุ้มครองข้อมูลส่วนบุคคล")])]


def shell(path, title, body, crumbs=()):
    nav = "".join(f'<li class="group"><button type="button">{g} <span class="material-icons">expand_more</span></button><ul class="hidden group-hover:block">' + "".join(f'<li><a href="/th/{u}/">{t}</a></li>' for u, t in items) + "</ul></li>" for g, items in MENU)
    trail = '<nav aria-label="Breadcrumb" class="text-sm"><ol class="flex"><li><a href="/th/"><span class="material-icons">home</span>หน้าแรก</a></li>' + "".join(f'<li><span class="material-icons">chevron_right</span><a href="{u}">{t}</a></li>' for u, t in crumbs) + f'<li aria-current="page"><span class="material-icons">chevron_right</span>{title}</li></ol></nav>'
    data = json.dumps({"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": title}]}, ensure_ascii=False)
    S.page(f"/th/{path}", f"""<!DOCTYPE html><html lang="th" class="scroll-smooth"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>{title} – {N}</title><meta property="og:site_name" content="Tharn Nakhon PAO"><link rel="stylesheet" href="/assets/app.3f9c.css"><script type="application/ld+json">{data}</script></head><body class="antialiased bg-slate-50">
<header class="sticky top-0"><a href="/th/"><img src="/assets/logo.png" alt="ตรา อบจ.ธารนคร" width="48"></a><ul class="flex gap-4">{nav}<li><a href="/th/contact/">ติดต่อเรา</a></li></ul></header>
<main class="container mx-auto">{trail}<h1 class="text-3xl font-semibold">{title}</h1>{body}</main>
<footer class="bg-cyan-900 text-white"><div class="grid grid-cols-3"><div>{N} เลขที่ 99 หมู่ 3 ถนนธารทอง ตำบลในเมือง อำเภอเมืองธารนคร จังหวัดธารนคร 36990</div><div><a href="https://www.facebook.com/tharnnakhonpao" aria-label="facebook"><svg></svg>เพจ อบจ.ธารนคร</a> <a href="https://www.youtube.com/@tharnnakhonpao"><svg></svg>YouTube</a> <a href="https://lin.ee/tharnpao">LINE OA</a></div><div><a href="/th/privacy/">นโยบายคุ้มครองข้อมูลส่วนบุคคล</a></div></div><small>© 2023 Tharn Nakhon PAO</small></footer>
<div id="cookie" class="fixed bottom-0">เว็บไซต์นี้ใช้คุกกี้ <a href="/th/privacy/">รายละเอียด</a> <button>ยอมรับ</button></div></body></html>""")


def prose(text):
    return '<article class="prose">' + rich(text, ("h2", "h3")) + "</article>"


def card(name, post, phone, seed):
    S.raw(f"/assets/people/{seed}.png", png(72, 90, seed))
    photo = f'<img class="rounded-full" src="/assets/people/{seed}.png" alt="{name}">'
    return f'<figure class="card">{photo}<figcaption><b>{name}</b><p>{post}</p><p><span class="material-icons">call</span>{phone}</p></figcaption></figure>'


for f, d in (("logo.png", png(48, 48, 5)), ("hero.png", png(160, 60, 8)), ("eit-qr.png", png(90, 90, 3))):
    S.raw("/assets/" + f, d)
S.raw("/assets/app.3f9c.css", b".hidden{display:none}.flex{display:flex}.grid{display:grid}")

DOCS = [  # address under /storage, text, engine, font, Thai digits
    ("duty-2564.pdf", pl.DUTY, "chromium", "Noto Sans Thai", True), ("plan/dev-plan-2566-2570.pdf", pl.PLAN5, "chromium", "Noto Serif Thai", True), ("plan/operation-2566.pdf", pl.PLAN1, "writer", "Garuda", False),
    ("plan/progress-h1-2566.xlsx", pl.HALF, "calc", "Loma", False), ("plan/report-2565.docx", pl.YEAR, "writer", "Laksaman", False), ("manual/wm-machine.docx", pl.WORK, "writer", "Garuda", False), ("manual/service-machine.pdf", pl.SERVE, "chromium", "Noto Looped Thai", False),
    ("survey-2565.pdf", pl.HAPPY, "writer", "Norasi", True), ("buy/plan-66.pdf", pl.BUYPLAN, "chromium", "Norasi", True), ("buy/e07-2566.pdf", pl.INVITE, "writer", "Laksaman", True), ("buy/win-medical.pdf", pl.WIN, "chromium", "Garuda", False), ("buy/report-65.docx", pl.BUY65, "writer", "Garuda", False),
    ("hr/policy-66.pdf", pe.HR, "chromium", "Laksaman", True), ("hr/follow-h1-66.xlsx", pe.HR6, "calc", "Loma", False), ("hr/rule.pdf", pe.HRRULE, "chromium", "Noto Sans Thai", False), ("hr/report-65.pdf", pe.HR65, "writer", "Garuda", False),
    ("anti/complaint-guide.pdf", pe.COMPLAIN, "writer", "Norasi", False), ("anti/nogift-66.pdf", pe.GIFT, "chromium", "Norasi", True), ("anti/nogift-6m-66.pdf", pe.GIFT6, "writer", "Garuda", False), ("anti/risk-66.xlsx", pe.RISK, "calc", "Loma", False), ("anti/risk-done-66.docx", pe.RISKDO, "writer", "Laksaman", False),
    ("anti/plan-66.pdf", pe.ANTIPLAN, "chromium", "Noto Looped Thai", False), ("anti/plan-6m-66.docx", pe.ANTI6, "writer", "Garuda", False), ("anti/plan-report-65.pdf", pe.ANTI65, "writer", "Laksaman", True), ("ethics/code.pdf", pe.ETHICS, "chromium", "Noto Serif Thai", False),
    ("ethics/order-2214.pdf", pe.TEAM, "writer", "Norasi", True), ("ethics/use-66.pdf", pe.ETHICUSE, "chromium", "Laksaman", False), ("ita/measure-66.pdf", pe.MEASURE, "chromium", "Garuda", False), ("65/operation-2565.pdf", pl.PLAN1.replace("27 ตุลาคม 2565", "27 ตุลาคม 2564").replace("2566", "2565").replace("2565 ถึง", "2564 ถึง").replace("65 -", "64 -").replace(" 66", " 65"), "writer", "Garuda", False),
]
for name, text, engine, font, digits in DOCS:
    S.doc("/storage/" + name, document(text.strip("#| ").split("\n")[0][:80], dressed(name, text), font, 15, digits), engine)
for month, text in pl.MONTHS.items():
    kind = "xlsx" if month.endswith(("1", "2")) else "pdf"
    S.doc(f"/storage/buy/skr1-{month}.{kind}", document("สขร.1", rich(text), "Loma", 13, landscape=True), "calc" if kind == "xlsx" else "chromium")

CHART = [("ฝ่ายการเมือง", "นายก อบจ. → รองนายก อบจ. (3) → ที่ปรึกษานายก (2) / เลขานุการนายก (2) ; สภา อบจ. สมาชิก 30 คน"), ("ฝ่ายข้าราชการประจำ", "ปลัด อบจ. → รองปลัด อบจ. (2) → สำนักปลัดฯ, สำนักงานเลขานุการฯ, กองยุทธศาสตร์และงบประมาณ, กองคลัง, กองช่าง, กองสาธารณสุข, กองการศึกษา ศาสนาและวัฒนธรรม, กองพัสดุและทรัพย์สิน, กองการเจ้าหน้าที่, หน่วยตรวจสอบภายใน")]
about = [("/th/about/structure/", "เกี่ยวกับเรา")]
shell("about/structure/", "ผังองค์กร", '<div class="org-chart" role="img" aria-label="แผนผังโครงสร้าง อบจ.ธารนคร">' + "".join(f'<section class="col"><h2>แผนผังโครงสร้าง{a}</h2>' + "".join(f'<div class="node">{n.strip()}</div>' for part in b.split("→") for n in part.replace(";", ",").split(",")) + "</section>" for a, b in CHART) + "</div>", about)
PEOPLE = [("คณะผู้บริหาร (ฝ่ายการเมือง)", [("นายพิพัฒน์ ศิริธาร", "นายก อบจ.ธารนคร", "08 1990 1101"), ("นางอัญชลี วงศ์ธาร", "รองนายก อบจ. คนที่ 1", "08 1990 1102"), ("นายสุรเดช คงมั่น", "รองนายก อบจ. คนที่ 2", "08 1990 1103"), ("นายบดินทร์ ทิพย์ธาร", "เลขานุการนายก อบจ.", "08 1990 1105")]), ("ผู้บริหารฝ่ายประจำ", [("นายเกรียงไกร ชูชาติ", "ปลัด อบจ.ธารนคร", "08 1990 1201"), ("นางสาวดวงใจ พูลสุข", "รองปลัด อบจ. คนที่ 1", "08 1990 1202"), ("- ว่าง -", "รองปลัด อบจ. คนที่ 2", "0 3699 0001 ต่อ 12"), ("นางพรรณี ตั้งใจ", "ผอ.กองคลัง", "08 1990 1204"), ("นายวรวุฒิ ช่างทอง", "ผอ.กองช่าง", "08 1990 1205")])]
shell("about/executives/", "คณะผู้บริหาร", "".join(f'<h2>{g}</h2><div class="grid grid-cols-4">' + "".join(card(*x, 40 + 10 * k + i) for i, x in enumerate(xs)) + "</div>" for k, (g, xs) in enumerate(PEOPLE)), about)
shell("about/council/", "สภา อบจ.", prose("นายสมศักดิ์ ธาราพร ประธานสภา\nสมาชิกสภา 30 คน จาก 8 อำเภอ"), about)
shell("about/history/", "ประวัติและตราสัญลักษณ์", prose("จังหวัดธารนครแยกจากมณฑลริมธารเมื่อ พ.ศ. 2459 ตรา อบจ. เป็นรูปสายน้ำสามสาย"), about)
shell("about/authority/", "หน้าที่และอำนาจ", prose(pl.DUTY) + '<a class="btn" href="/storage/duty-2564.pdf"><span class="material-icons">picture_as_pdf</span>ดาวน์โหลด</a>', about)
shell("contact/", "ติดต่อเรา", '<dl><dt>ที่อยู่</dt><dd>เลขที่ 99 หมู่ 3 ถนนธารทอง ตำบลในเมือง อำเภอเมืองธารนคร จังหวัดธารนคร 36990</dd><dt>โทร.</dt><dd><a href="tel:+6636990001">0 3699 0001-5</a></dd><dt>แฟกซ์</dt><dd>0 3699 0009</dd><dt>อีเมล</dt><dd><a href="mailto:saraban@tharnpao.example.go.th">saraban@tharnpao.example.go.th</a></dd></dl><iframe title="แผนที่ตั้งสำนักงาน" src="https://www.google.com/maps/embed?pb=!1m18tharn"></iframe>')
shell("laws/", "กฎหมายและข้อบัญญัติ", prose("## กฎหมายหลัก\n- พ.ร.บ.องค์การบริหารส่วนจังหวัด พ.ศ. 2540 และแก้ไขเพิ่มเติม\n- พ.ร.บ.กำหนดแผนและขั้นตอนการกระจายอำนาจ พ.ศ. 2542\n- พ.ร.บ.การจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560\n## ข้อบัญญัติ อบจ.ธารนคร\n- ข้อบัญญัติเก็บภาษีจากสถานค้าปลีกน้ำมัน พ.ศ. 2556\n- ข้อบัญญัติค่าธรรมเนียมผู้เข้าพักโรงแรม พ.ศ. 2558"))
shell("plans/", "คลังแผนพัฒนา", '<ul><li><a href="/storage/plan/dev-plan-2566-2570.pdf">แผนพัฒนาท้องถิ่น (พ.ศ. 2566-2570)</a></li><li><a href="/storage/plan/operation-2566.pdf">แผนการดำเนินงาน 2566</a></li><li><a href="/storage/65/operation-2565.pdf">แผนการดำเนินงาน 2565</a></li><li><a href="/storage/plan/report-2565.docx">รายงานผล 2565 (Word)</a></li></ul>')
NEWS = [(218, "30 มี.ค. 2566", "ประชุมประชาคมระดับจังหวัด ทบทวนแผนพัฒนา", "วันที่ 29 มีนาคม 2566 อบจ.ธารนคร เชิญผู้แทนประชาคม หอการค้า สภาเกษตรกร และประชาชนทั่วไป 214 คน ร่วมเสนอและลงมติโครงการที่จะบรรจุเพิ่มเติมในแผนพัฒนาท้องถิ่น ที่ประชุมเลือก 17 โครงการ ผลการประชุมส่งให้คณะกรรมการพัฒนาฯ แล้ว"),
        (205, "20 ก.พ. 2566", "อบรมคุณธรรมจริยธรรมสำหรับบุคลากร อบจ.", "17 กุมภาพันธ์ 2566 กองการเจ้าหน้าที่จัดอบรมมาตรฐานทางจริยธรรมและกรณีศึกษาการเลือกปฏิบัติ ผู้เข้าอบรม 95 คน วิทยากรจากสำนักงาน ก.ถ."),
        (197, "16 ม.ค. 2566", "ธารนครมินิมาราธอน ครั้งที่ 6", "นายก อบจ. เปิดการแข่งขัน 15 มกราคม 2566"),
        (193, "11 ม.ค. 2566", "นายก อบจ. มอบนโยบาย “งดรับ งดให้ ใจโปร่งใส”", "เมื่อวันที่ 10 ม.ค. 66 นายพิพัฒน์ ศิริธาร ประชุมหัวหน้าส่วนราชการ ผอ.รพ.สต. และผู้อำนวยการโรงเรียน 84 คน มอบนโยบาย No Gift Policy พร้อมบรรยายวิธีปฏิเสธของขวัญอย่างสุภาพและการรายงานเมื่อได้รับ"),
        (188, "26 ธ.ค. 2565", "เปิดใช้ถนนปลอดฝุ่นบ้านแก้ง", "งานทางหลวงท้องถิ่นช่วงแรกเปิดใช้แล้ว ประชาชนสัญจรช่วงปีใหม่ได้สะดวก"), (160, "8 ส.ค. 2565", "งานวันแม่แห่งชาติ", "กิจกรรมปลูกต้นไม้")]
for n, d, t, b in NEWS:
    shell(f"news/{n}/", t, f'<time>{d}</time><div class="prose"><p>{b}</p></div><div class="share">แชร์: <a href="https://www.facebook.com/sharer/sharer.php?u=x">facebook</a></div>', [("/th/news/", "ข่าวและกิจกรรม")])
shell("news/", "ข่าวและกิจกรรม", '<div class="grid">' + "".join(f'<a class="card" href="/th/news/{n}/"><time>{d}</time><h3>{t}</h3></a>' for n, d, t, _ in NEWS) + "</div>")
ASK = '<form method="post" action="/th/qa/"><label>ชื่อ <input name="n"></label><label>คำถาม <textarea name="q"></textarea></label><button>ส่งคำถาม</button></form>'
shell("qa/", "ถาม-ตอบ", ASK + '<div class="thread"><p class="q">ขอยืมเตียงผู้ป่วยต้องทำอย่างไรครับ – คุณต้น 2 มี.ค. 66</p><p class="a">เจ้าหน้าที่: ยื่นแบบ กฟ.1 ที่กองสาธารณสุข หรือผ่าน e-Service ได้เลยค่ะ – 3 มี.ค. 66</p></div><a href="https://m.me/tharnnakhonpao">แชตกับเจ้าหน้าที่ (Messenger)</a>')
shell("privacy/", "คุ้มครองข้อมูลส่วนบุคคล", prose(f"# นโยบายคุ้มครองข้อมูลส่วนบุคคลของ {N}\nประกาศ ณ วันที่ 1 มิถุนายน 2565 มีผลใช้บังคับตั้งแต่วันประกาศเป็นต้นไป\nอบจ.ธารนคร เก็บข้อมูลเท่าที่จำเป็นต่อการให้บริการ ไม่เปิดเผยแก่ผู้อื่นเว้นแต่กฎหมายให้อำนาจ\n1. วัตถุประสงค์การเก็บ\n1. ระยะเวลาการเก็บ 10 ปี\n1. สิทธิของเจ้าของข้อมูล ขอเข้าถึง แก้ไข ลบ\nเจ้าหน้าที่คุ้มครองข้อมูล (DPO): dpo@tharnpao.example.go.th"))
shell("e-service/", "e-Service", '<p>ยื่นเรื่องออนไลน์ ไม่ต้องมาที่ อบจ.</p><div class="grid"><a class="card" href="/th/e-service/machine/">ขอใช้เครื่องจักรกล</a><a class="card" href="/th/e-service/device/">ยืมกายอุปกรณ์</a></div>')
FORM = '<form method="post" enctype="multipart/form-data" action="/th/e-service/{}/"><label>เลขบัตรประชาชน <input name="id" required></label><label>ชื่อ-สกุล <input name="n"></label><label>รายละเอียด <textarea name="d"></textarea></label><label>แนบไฟล์ <input type="file" name="f"></label><button type="submit">ยื่นคำขอ</button></form>'
for k, t in (("machine", "ขอใช้เครื่องจักรกล"), ("device", "ยืมกายอุปกรณ์")):
    shell(f"e-service/{k}/", t, FORM.format(k), [("/th/e-service/", "e-Service")])
shell("complaint/", "ร้องทุกข์ทั่วไป", '<form method="post"><p>ถนนชำรุด น้ำท่วม ไฟดับ แจ้งที่นี่</p><textarea name="t"></textarea><button>ส่ง</button></form>')
shell("whistleblower/", "แจ้งเบาะแสทุจริต", '<p>ใช้แจ้งเรื่องเจ้าหน้าที่ อบจ.ธารนคร ทุจริตหรือประพฤติมิชอบเท่านั้น ข้อมูลส่งตรงถึงกลุ่มงานนิติการและปกปิดชื่อผู้แจ้ง (เรื่องทั่วไปโปรดใช้ <a href="/th/complaint/">ร้องทุกข์ทั่วไป</a>)</p><form method="post" action="/th/whistleblower/"><label>เจ้าหน้าที่ที่ถูกกล่าวหา <input name="w"></label><label>พฤติการณ์ <textarea name="f"></textarea></label><label>หลักฐาน <input type="file" name="e"></label><button>ส่งเบาะแส</button></form><p><a href="/storage/anti/complaint-guide.pdf">แนวทางจัดการเรื่องร้องเรียนทุจริต</a></p>')
shell("stats/", "สถิติการให้บริการ", prose(pl.STAT))
shell("corruption-stats/", "สถิติร้องเรียนทุจริต", prose("## ข้อมูลเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ ปีงบประมาณ 2566 (1 ต.ค. 2565 - 31 มี.ค. 2566)\n| เดือน | รับเรื่องทั้งหมด | เสร็จแล้ว | กำลังดำเนินการ\n| ต.ค. 65 | 0 | 0 | 0\n| พ.ย. 65 | 1 | 1 | 0\n| ธ.ค. 65 | 0 | 0 | 0\n| ม.ค. 66 | 0 | 0 | 0\n| ก.พ. 66 | 1 | 0 | 1\n| มี.ค. 66 | 0 | 0 | 0\n| รวม | 2 | 1 | 1"))
LABEL = {"2565-10": "ตุลาคม 2565", "2565-11": "พฤศจิกายน 2565", "2565-12": "ธันวาคม 2565", "2566-01": "มกราคม 2566", "2566-02": "กุมภาพันธ์ 2566", "2566-03": "มีนาคม 2566"}
SKR = [(f"/storage/buy/skr1-{m}.{'xlsx' if m.endswith(('1', '2')) else 'pdf'}", "สขร.1 " + LABEL[m]) for m in sorted(pl.MONTHS)]
shell("procurement/", "จัดซื้อจัดจ้าง", '<h2>ประกาศล่าสุด</h2><table><tr><th>วันที่<th>เรื่อง</tr><tr><td>1 ธ.ค. 65<td><a href="/storage/buy/e07-2566.pdf">ประกวดราคา e-bidding E07/2566 ถนนสาย ธน.ถ.1-0007</a></tr><tr><td>12 ม.ค. 66<td><a href="/storage/buy/win-medical.pdf">ประกาศผู้ชนะ เวชภัณฑ์ รพ.สต.</a></tr></table><h2>สรุปรายเดือน</h2><ul>' + "".join(f'<li><a href="{u}">{t}</a></li>' for u, t in SKR) + "</ul>")
shell("ita/measures-result/", "ผลตามมาตรการความโปร่งใส", prose(pe.PAGES2) + '<section><h2>ประเมิน อบจ.ธารนคร (EIT)</h2><a href="https://itas.nacc.go.th/go/eit/th66pa"><img src="/assets/eit-qr.png" alt="QR code แบบวัด EIT อบจ.ธารนคร"></a></section>', [("/th/ita/2566/", "ITA 2566")])
D = "/storage/"
A, B, C = "plan/", "buy/", "anti/"
ITEMS = [
    ("9.1 ข้อมูลพื้นฐาน", [("โครงสร้าง", ["/th/about/structure/"]), ("ข้อมูลผู้บริหาร", ["/th/about/executives/"]), ("อำนาจหน้าที่", ["/th/about/authority/"]), ("แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน", [D + A + "dev-plan-2566-2570.pdf"]), ("ข้อมูลการติดต่อ", ["/th/contact/"]), ("กฎหมายที่เกี่ยวข้อง", ["/th/laws/"]), ("ข่าวประชาสัมพันธ์", ["/th/news/"]), ("Q&amp;A", ["/th/qa/"]), ("Social Network", ["https://www.facebook.com/tharnnakhonpao"]), ("นโยบายคุ้มครองข้อมูลส่วนบุคคล", ["/th/privacy/"])]),
    ("9.2 การบริหารงาน", [("แผนดำเนินงานและการใช้งบประมาณประจำปี", [D + A + "operation-2566.pdf"]), ("รายงานกำกับติดตาม รอบ 6 เดือน", [D + A + "progress-h1-2566.xlsx"]), ("รายงานผลการดำเนินงานประจำปี", [D + A + "report-2565.docx"]), ("คู่มือการปฏิบัติงาน", [D + "manual/wm-machine.docx"]), ("คู่มือการให้บริการ", [D + "manual/service-machine.pdf"]), ("สถิติการให้บริการ", ["/th/stats/"]), ("ความพึงพอใจ", [D + "survey-2565.pdf"]), ("E-Service", ["/th/e-service/"])]),
    ("9.3 จัดซื้อจัดจ้าง", [("แผนจัดหาพัสดุ", [D + B + "plan-66.pdf"]), ("ประกาศต่าง ๆ", ["/th/procurement/"]), ("สรุปรายเดือน", [u for u, _ in SKR]), ("รายงานประจำปี", [D + B + "report-65.docx"])]),
    ("9.4 ทรัพยากรบุคคล", [("นโยบาย", [D + "hr/policy-66.pdf"]), ("การดำเนินการตามนโยบาย", [D + "hr/follow-h1-66.xlsx"]), ("หลักเกณฑ์", [D + "hr/rule.pdf"]), ("รายงานผลประจำปี", [D + "hr/report-65.pdf"])]),
    ("9.5 ส่งเสริมความโปร่งใส", [("แนวปฏิบัติเรื่องร้องเรียนทุจริต", [D + C + "complaint-guide.pdf"]), ("ช่องทางแจ้ง", ["/th/whistleblower/"]), ("สถิติ", ["/th/corruption-stats/"]), ("การมีส่วนร่วม", ["/th/news/218/"])]),
    ("10.1 ป้องกันการทุจริต", [("ประกาศ No Gift Policy", [D + C + "nogift-66.pdf"]), ("วัฒนธรรม No Gift", ["/th/news/193/"]), ("รายงาน No Gift", [D + C + "nogift-6m-66.pdf"]), ("ประเมินความเสี่ยง", [D + C + "risk-66.xlsx"]), ("จัดการความเสี่ยง", [D + C + "risk-done-66.docx"]), ("แผนปฏิบัติการป้องกันการทุจริต", [D + C + "plan-66.pdf"]), ("ติดตาม 6 เดือน", [D + C + "plan-6m-66.docx"]), ("รายงานผลปี 2565", [D + C + "plan-report-65.pdf"])]),
    ("10.2 คุณธรรมและความโปร่งใส", [("ประมวลจริยธรรม", [D + "ethics/code.pdf"]), ("ขับเคลื่อนจริยธรรม", [D + "ethics/order-2214.pdf", "/th/news/205/"]), ("ประเมินจริยธรรม", [D + "ethics/use-66.pdf"]), ("มาตรการภายใน", [D + "ita/measure-66.pdf"]), ("การดำเนินการตามมาตรการ", ["/th/ita/measures-result/"])]),
]
out, n = "", 0
WHY = {9: "The footer of every page links the agency's own pages.", 10: "Own policy of 2565 still in force, linked from every page.", 16: "Monthly figures from October to March.", 29: "Two complaints: one done, one under way.", 40: "Order with team and dos and don'ts, training in the news.", 43: "Concrete results and the EIT code with its link."}
for group, items in ITEMS:
    out += f'<section class="rounded-xl shadow"><h2>ตัวชี้วัดย่อยที่ {group}</h2>'
    for title, links in items:
        n += 1
        names = [dict(SKR).get(u, "เปิดดู" if u.endswith("/") else "ดาวน์โหลด " + u.rsplit(".", 1)[-1].upper()) for u in links]
        out += f'<div class="flex item" id="o{n}"><span class="badge">O{n}</span><p>{title}</p><div>' + "".join(f'<a class="btn" href="{u}">{t}</a>' for u, t in zip(links, names)) + "</div></div>"
        if n == 2:
            S.label(2, "partial", links[0], "E4", "The chart has three deputy chief executives, the page shows two and no vacancy mark.")
        elif n == 21:
            S.label(21, "partial", ";".join(links), "E3", "The file called February holds January once more.")
        elif n == 9:
            S.label(9, "found", "/th/", "", WHY[9])
        else:
            S.label(n, "found", ";".join(links) + (";/storage/buy/e07-2566.pdf;/storage/buy/win-medical.pdf" if n == 20 else ";/th/news/188/" if n == 7 else ""), "", WHY.get(n, "Every element is shown."))
    out += "</section>"
shell("ita/2566/", "ITA 2566", "<p>การเปิดเผยข้อมูลสาธารณะ (OIT) ประจำปีงบประมาณ พ.ศ. 2566</p>" + out)
shell("ita/2565/", "ITA 2565", '<ul><li>O10 แผนดำเนินงานประจำปี <a href="/storage/65/operation-2565.pdf">ดู</a></li><li>O34 นโยบายไม่รับของขวัญ (No Gift Policy) <a href="/storage/65/nogift-65.pdf">ดู</a></li><li>O36 การประเมินความเสี่ยง (ย้ายคลังเอกสาร)</li></ul>')
shell("", "ยินดีต้อนรับ", '<section class="hero"><img src="/assets/hero.png" alt=""></section><section><h2>ข่าวเด่น</h2>' + "".join(f'<a class="card" href="/th/news/{n}/">{t}</a>' for n, d, t, _ in NEWS[:3]) + '</section><section><h2>บริการด่วน</h2><a href="/th/e-service/">e-Service</a> <a href="/th/whistleblower/">แจ้งเบาะแสทุจริต</a> <a href="/th/qa/">ถาม-ตอบ</a> <a href="/th/corruption-stats/">สถิติร้องเรียนทุจริต</a></section>')
S.route("/", None, 302, location="/th/")
S.finish()
