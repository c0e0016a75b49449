"""โรงเรียนสันป่าเมฆวิทยาคม: a page per item in a site maker's markup, half of the papers on a drive elsewhere."""

import school_docs as d
from lib import Site, document, png, split_am, table, twin_e, ul
from school_pages import F, GROUPS, ITEMS, SCHOOL, away, drive, t

S = Site("school", {"name": SCHOOL, "type": "school", "province": "เชียงเมฆา"})
V = "/view/spmw/"
GROUP_OF = {n: g for g, (_, numbers) in GROUPS.items() for n in numbers}


def at(n):
    return f"{V}oit2566/{GROUP_OF[n]}/o{n}"


def mark(n):
    return (f"O{n}", f"O.{n}", f"0{n}", f"โอ {n} :")[(0, 0, 1, 0, 2, 0, 3)[n % 7]]


TREE = [("/", "หน้าแรก"), (V + "about", "ประวัติโรงเรียน"), (V + "students", "ข้อมูลนักเรียน"), (V + "staff", "ครูและบุคลากร"), (V + "former", "ทำเนียบผู้อำนวยการ"), (V + "map", "แผนผังอาคารเรียน"), (V + "news", "ข่าวและกิจกรรม"), (V + "admission", "รับสมัครนักเรียน"), (V + "oit2566", "OIT 2566")]


def nav():
    links = "".join(f'<li class="oNsfjf"><a class="aJHbb dk90Ob" href="{u}" data-level="1">{x}</a></li>' for u, x in TREE)
    for g, (name, numbers) in GROUPS.items():
        inner = "".join(f'<li><a class="aJHbb hDrhEe" href="{at(n)}" data-level="3">{mark(n)} {ITEMS[n][0]}</a></li>' for n in numbers)
        links += f'<li class="oNsfjf"><a class="aJHbb" href="{V}oit2566/{g}" data-level="2">{name}</a><ul>{inner}</ul></li>'
    return links + f'<li><a class="aJHbb" href="{V}ita2565">ITA 2565</a></li><li><a class="aJHbb" href="{V}ita2567">ITA 2567</a></li>'


NAV = nav()


def shell(title, body):
    return f"""<!DOCTYPE html><html lang="th" itemscope itemtype="http://schema.org/WebPage"><head><meta charset="utf-8"><title>{SCHOOL} - {title}</title><meta property="og:title" content="{SCHOOL} - {title}"></head>
<body dir="ltr" itemscope><div class="M63kCb"></div><div class="QZ3zWd"><header id="atIdViewHeader"><a class="GAuSPc" href="/"><img src="{F}crest.png" alt=""><span class="QTKDff">{SCHOOL}</span></a><nav class="JzO0Vc" role="navigation"><ul class="jYxBte">{NAV}</ul></nav></header>
<div role="main" class="UtePc RCETm" dir="ltr"><section class="yaqOZd"><div class="mYVXT"><div class="LS81yb VICjCf"><div class="hJDwNd-AhqUyc-uQSCkd"><h1 class="zfr3Q duRjpb CDt4Ke"><span class="C9DxTc">{title}</span></h1></div></div></div></section>
<section class="yaqOZd"><div class="mYVXT"><div class="tyJCtd baZpAe">{body}</div></div></section></div>
<footer jsname="yePe5c"><section class="yaqOZd cJgDec"><p class="zfr3Q"><span>{d.SHORT} สังกัด{d.AREA}</span></p><p><a href="https://www.facebook.com/sanpamekschool">FB</a></p></section><div class="Xpil1b">Report abuse</div></footer></div></body></html>"""


def put(address, title, body):
    file = "p/" + address.removeprefix(V).replace("/", "-") + ".html"
    S.page(file, shell(title, body))
    S.route(address, file)


S.raw(F + "crest.png", png(48, 48, 8))
for i in (1, 2, 3, 4):
    S.raw(f"{F}boss{i}.png", png(80, 100, 30 + i))
for i in (1, 2, 3):
    S.raw(f"{F}meet{i}.png", png(200, 130, 50 + i))
BOX = '<div style="border:2px solid #064;border-radius:8px;display:inline-block;padding:8px 14px;margin:8px">{}</div>'
chart = BOX.format("ผู้อำนวยการโรงเรียน") + "<br>" + "".join(BOX.format(x) for x in ("รองฯ วิชาการ", "รองฯ งบประมาณ", "รองฯ บุคคล", "รองฯ ทั่วไป"))
S.doc(F + "chart66.png", document("chart", f"<h1>แผนภูมิโครงสร้าง {d.SHORT}</h1><center>{chart}</center>", "Noto Sans Thai", 18), "picture")
S.doc(F + "IMG_2210.png", document("IMG_2210", d.criteria_picture(), "Laksaman", 20), "picture")
for name, body, engine, font in [
    ("plan63-66.pdf", d.development(), "chromium", "Laksaman"), ("pdpa.pdf", d.area_privacy(), "chromium", "Garuda"), ("half66.pdf", d.half(), "writer", "Loma"), ("sar-plan65.pdf", d.year_report(), "chromium", "Noto Looped Thai"),
    ("manual-budget.pdf", d.budget_manual(), "writer", "Norasi"), ("supply66.docx", d.supply_plan(), "writer", "Garuda"), ("hr-policy.pdf", d.hr_policy(), "chromium", "Norasi"), ("hr-half.docx", d.hr_half(), "writer", "Laksaman"), ("hr-2565.pdf", d.hr_year(), "chromium", "Kinnari"),
    ("nogift.pdf", d.gift(2565, "17 มกราคม 2565"), "chromium", "Umpush"), ("nogift64.pdf", d.gift(2564, "8 มีนาคม 2564", "นายสมศักดิ์ บุญหมื่น"), "chromium", "Umpush"), ("risk66.pdf", d.risk(), "writer", "Garuda"), ("risk-do.pdf", d.risk_other(), "chromium", "Noto Serif Thai"),
    ("clean66.pdf", d.clean_plan(), "chromium", "Garuda"), ("clean-year.pdf", d.clean_year_64(), "writer", "Laksaman"), ("code-teacher.pdf", d.code(), "chromium", "Norasi"), ("order18.pdf", d.team(), "writer", "Kinnari"), ("measure-do.pdf", d.measure_done(), "chromium", "Sawasdee"),
    ("win-book.pdf", d.notice("หนังสือเรียน ปีการศึกษา 2566", "ร้านเชียงเมฆาบุ๊ค", "679,200.00", "28 มีนาคม 2566"), "chromium", "Norasi"), ("win-com.pdf", d.notice("ซื้อเครื่องคอมพิวเตอร์ 20 เครื่อง", "หจก.ไอทีสันป่า", "458,000.00", "9 กุมภาพันธ์ 2566"), "writer", "Norasi"), ("win-old.pdf", d.notice("ติดตั้งกล้องวงจรปิด", "หจก.ไอทีสันป่า", "88,000.00", "2 มิถุนายน 2564"), "chromium", "Norasi"),
]:
    S.doc(F + name, document(name, split_am(body) if font == "Laksaman" else body, font, thai_digits=name in ("hr-policy.pdf", "nogift.pdf")), engine)

for n, (title, body) in ITEMS.items():
    put(at(n), f"{mark(n)} {title}", twin_e(body) if n in (30, 32, 40) else body)
for g, (name, numbers) in GROUPS.items():
    put(f"{V}oit2566/{g}", name, ul([f'<a href="{at(n)}">{mark(n)} {ITEMS[n][0]}</a>' for n in numbers]))
put(V + "oit2566", "ITA Online 2566 ของโรงเรียน", ul([f'<a href="{V}oit2566/{g}">{name}</a>' for g, (name, _) in GROUPS.items()]))
put(V + "ita2565", "ITA Online 2565", t("ตัวชี้วัดปีที่แล้ว") + ul([f"O{n} {x}: {link}" for n, x, link in [(10, "แผนดำเนินงานประจำปี", away("0pL65", "แผนปฏิบัติการ 2565")), (12, "รายงานประจำปี", away("0pY64", "รายงาน 2564")), (25, "นโยบายบุคคล", away("0hR65", "นโยบาย 2565")), (34, "เจตจำนงสุจริต", f'<a href="{F}nogift64.pdf">ประกาศ</a>'), (41, "รายงานป้องกันทุจริต", drive("0cL64", True))]]))
put(V + "ita2567", "ITA Online 2567", t("Coming soon"))
put(V + "about", "ประวัติโรงเรียน", t("ก่อตั้ง พ.ศ. 2519 บนที่ดินบริจาคของพ่อหลวงคำ ปัจจุบันเปิดสอน ม.1-6 จำนวน 30 ห้อง", "ปรัชญา: รู้จริง ทำจริง", "สีประจำโรงเรียน ฟ้า-ขาว"))
put(V + "students", "ข้อมูลนักเรียน", table(("ชั้น", "ชาย", "หญิง"), [(f"ม.{i}", 88 + i * 3, 96 + i * 2) for i in range(1, 7)]))
put(V + "staff", "ครูและบุคลากร", ul(["กลุ่มสาระภาษาไทย 9 คน", "คณิตศาสตร์ 10 คน", "วิทยาศาสตร์ 13 คน", "ภาษาต่างประเทศ 11 คน"]))
put(V + "former", "ทำเนียบผู้อำนวยการ", table(("คนที่", "ชื่อ", "พ.ศ."), [(1, "นายคำปัน ศรีใจ", "2519-2530"), (2, "นายวิบูลย์ แสนคำ", "2530-2545"), (3, "นายสมศักดิ์ บุญหมื่น", "2545-2564"), (4, d.HEAD, "2564-ปัจจุบัน")]))
put(V + "map", "แผนผังอาคารเรียน", f'<img src="{F}meet1.png" alt="แผนผังบริเวณโรงเรียน">' + t("อาคาร 1 ห้องสมุด อาคาร 2 วิทยาศาสตร์ โรงอาหาร หอประชุม"))
put(V + "admission", "รับสมัครนักเรียน ม.1 ม.4", t("รับสมัคร 11-15 มีนาคม 2566 ห้องเรียนทั่วไป 200 คน") + f'<p><a href="https://docs.google.com/forms/d/e/1FAIpQLSnew/viewform">กรอกใบสมัคร</a></p>')
NEWS = [("n12", "23 ธันวาคม 2565", "สันป่าเมฆเกมส์ ครั้งที่ 40 กีฬาสีสัมพันธ์", "นักเรียน 6 คณะสีเข้าร่วม 1,100 คน ประธานเปิดโดยผู้อำนวยการ"), ("n13", "16 มกราคม 2566", "งานวันครู ครูดีเด่น 4 ท่าน", "มอบรางวัลครูดีมีรางวัล"), ("n14", "8 กุมภาพันธ์ 2566", "ทดสอบ O-NET ม.3 และ ม.6", "โรงเรียนเป็นสนามสอบ"), ("n15", "2 มีนาคม 2566", f"{d.AREA} ประกาศเจตนารมณ์ No Gift Policy 2566", "ผู้อำนวยการเขตพื้นที่ลงนามประกาศ ข่าวจากเพจเขต"), ("n09", "9 กรกฎาคม 2565", "ประชุมผู้ปกครองนักเรียน ภาคเรียนที่ 1", "ชี้แจงระเบียบ")]
for slug, day, title, body in NEWS:
    put(f"{V}news/{slug}", title, t(f"{day}", body) + f'<img src="{F}meet3.png" alt="{title}">')
put(V + "news", "ข่าวและกิจกรรม", "".join(f'<p class="zfr3Q"><a href="{V}news/{s}">{title}</a> {day}</p>' for s, day, title, _ in NEWS))
S.page("/index.html", shell("หน้าแรก", t("ยินดีต้อนรับสู่โรงเรียนสันป่าเมฆวิทยาคม") + "".join(f'<p><a href="{V}news/{s}">{title}</a></p>' for s, _, title, _ in NEWS[:3]) + f'<p><a href="{V}oit2566">ITA Online</a></p>'))

FILES = {4: "plan63-66.pdf", 10: "pdpa.pdf", 12: "half66.pdf", 13: "sar-plan65.pdf", 14: "manual-budget.pdf", 19: "supply66.docx", 20: "win-book.pdf win-com.pdf", 23: "hr-policy.pdf", 24: "hr-half.docx", 25: "IMG_2210.png", 26: "hr-2565.pdf", 31: "nogift.pdf", 34: "risk66.pdf", 35: "risk-do.pdf", 36: "clean66.pdf", 38: "clean-year.pdf", 39: "code-teacher.pdf", 40: "order18.pdf", 43: "measure-do.pdf"}
NOT = {
    5: ("partial", "E1", "No e-mail address anywhere."), 10: ("missing", "E1;E2;E3", "The policy is the area office's, not the school's."), 11: ("unverifiable", "", "Criteria and a file on a foreign drive."), 15: ("unverifiable", "", "Criteria and a file on a foreign drive."),
    16: ("partial", "E2", "Figures of June to December 2565 only."), 21: ("unverifiable", "", "Six folders on a foreign drive."), 22: ("missing", "E1;E2;E3", "Being collected."), 25: ("unverifiable", "", "The criteria are pasted; the rules are a picture."),
    26: ("partial", "E2", "No staff figures and no suggestions."), 31: ("outdated", "E3", "The page says 2566, the declaration is of 2565."), 33: ("unverifiable", "", "Criteria and a file on a foreign drive."), 35: ("partial", "E1;E2", "Activities with pupils that have nothing to do with the measures of the assessment."),
    37: ("missing", "E1;E2;E3", "Criteria pasted over a link that does nothing."), 38: ("outdated", "E3", "The button says 2565, the report is of 2564."), 41: ("unverifiable", "", "A file on a foreign drive."), 43: ("partial", "E2", "Results, but no EIT code or link on the site."),
}
WHY = {1: "Chart as a picture; the words beside it name director, deputies and four groups with their units.", 2: "All with photo and telephone; the vacant post is marked.", 7: "Own dated news of fiscal year 2566.", 8: "Answered questions and a Messenger link.", 14: "One of four manuals is here: posts and steps.", 17: "The results stand on the page; the book is on a drive.", 18: "Own form at Google for papers.", 28: "Own form for corruption, apart from suggestions.", 40: "Order, Dos and Don'ts and a training on the page."}
for n in range(1, 44):
    verdict, unmet, why = NOT.get(n, ("found", "", WHY.get(n, "Every element is shown.")))
    evidence = [at(n)] + [F + x for x in FILES.get(n, "").split()]
    if n == 7:
        evidence += [f"{V}news", f"{V}news/n12", f"{V}news/n13"]
    S.label(n, verdict, ";".join(evidence), unmet, why)
S.finish()
