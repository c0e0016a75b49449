"""จังหวัดเวียงสาคร: two years in accordions on one page, nearly everything a PDF, some of them scans."""

from urllib.parse import quote

import province_integrity as di
import province_pages as pp
import province_plans as dp
from lib import Site, document, png, table

V = dp.V
S = Site("documents-province", {"name": V, "type": "province", "province": "เวียงสาคร"})
NAV = [("/Home/Index", "หน้าหลัก"), ("/Pages/Detail/1", "ประวัติจังหวัด"), ("/Pages/Detail/2", "โครงสร้างการบริหารราชการ"), ("/Pages/Detail/3", "ทำเนียบผู้บริหาร"), ("/News/List", "ข่าวประชาสัมพันธ์"), ("/News/Jobs", "สมัครงาน"), ("/Pages/OIT", "ITA / OIT"), ("/Pages/Detail/9", "ท่องเที่ยว"), ("/Contact", "ติดต่อจังหวัด")]


def shell(title, body):
    nav = "".join(f'<a class="nav-item" href="{u}">{t}</a>' for u, t in NAV)
    return f"""<!doctype html>
<html lang="th"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title} | {V}</title><link rel="stylesheet" href="/Content/site.css"></head>
<body><header><div class="brand"><img src="/Content/seal.png" alt="ตราประจำจังหวัด"><span>{V}</span><small>Wiang Sakhon Province</small></div><nav>{nav}</nav></header>
<section class="container"><h1 class="title">{title}</h1>{body}</section>
<footer><span>ศาลากลาง{V} ถนนริมบึง อำเภอเมืองเวียงสาคร</span> <a href="/Upload/pdpa-2565.pdf">นโยบายการคุ้มครองข้อมูลส่วนบุคคล</a> <a href="https://www.facebook.com/wiangsakhon.gov"><i class="bi bi-facebook"></i> Facebook จังหวัดเวียงสาคร</a> <a href="https://www.tiktok.com/@wiangsakhon">TikTok</a> <a href="/Qa">สอบถามข้อมูล</a></footer></body></html>"""


def page(address, title, body):
    file = "v/" + address.strip("/").replace("/", "-") + ".html"
    S.page("/" + file, shell(title, body))
    S.route(address, file)


S.raw("/Content/site.css", b"body{font-family:'Noto Sans Thai'}.collapse{display:none}.collapse.show{display:block}")
S.raw("/Content/seal.png", png(60, 60, 9))
for i in range(1, 5):
    S.raw(f"/Content/p{i}.png", png(70, 90, 120 + i))

DOCS = {  # name: html, engine, font, Thai digits
    "duty": (dp.duty(), "chromium", "Noto Sans Thai", False), "plan5": (dp.five_years(), "writer", "Norasi", False), "plan1": (dp.one_year(), "chromium", "Noto Looped Thai", False),
    "half": (dp.half_year(), "scan", "Laksaman", True), "annual65": (dp.annual(), "chromium", "Noto Serif Thai", True), "manual": (dp.staff_manual(), "writer", "Garuda", False),
    "satisfy65": (dp.satisfaction(), "chromium", "Sawasdee", False), "buyplan": (dp.buy_plan(), "writer", "Laksaman", True), "invite": (dp.invitation(), "chromium", "Garuda", False), "award": (dp.award(), "writer", "Norasi", True),
    "skr": (dp.months(), "chromium", "Noto Sans Thai", False), "buy65": (dp.buy_year(), "writer", "Garuda", False), "hr": (dp.hr_policy(), "chromium", "Noto Looped Thai", True), "hr65": (dp.hr_progress65(), "writer", "Norasi", False),
    "hrrule": (dp.hr_criteria(), "chromium", "Laksaman", False), "hryear": (dp.hr_year(), "writer", "Laksaman", False), "pdpa": (dp.pdpa(), "chromium", "Noto Sans Thai", False), "form": (dp.blank_form(), "chromium", "Garuda", False),
    "complain": (di.complaint_guide(), "chromium", "Noto Serif Thai", False), "count": (di.complaint_count(), "writer", "Garuda", False), "hearing": (di.hearing(), "chromium", "Garuda", False),
    "nogift": (di.nogift(2566, "ณ วันที่ 4 มกราคม 2566"), "scan", "Norasi", True), "nogift65": (di.nogift(2565, "ณ วันที่ 7 มกราคม 2565"), "chromium", "Norasi", True), "culture": (di.gift_culture(), "writer", "Garuda", False), "giftq1": (di.gift_quarter(), "chromium", "Noto Looped Thai", False),
    "risk": (di.risk(), "chromium", "Noto Sans Thai", False), "riskdo": (di.risk_done(), "scan", "Garuda", False), "anti": (di.plan(), "writer", "Norasi", True), "anti65half": (di.plan_half65(), "chromium", "Garuda", False), "antiyear": (di.plan_year(), "writer", "Laksaman", False),
    "ethics": (di.ethics_code(), "chromium", "Norasi", True), "drive": (di.ethics_drive(), "chromium", "Noto Looped Thai", False), "measure": (di.measures(), "writer", "Garuda", False), "ops65half": (dp.old_ops(), "scan", "Garuda", False),
}
PATH = {}
for name, (body, engine, font, digits) in DOCS.items():
    file = pp.FILES[name]
    S.doc("/Upload/" + file, document(name, body, font, 15, digits), engine)
    PATH[name] = "/Upload/" + quote(file)

BOX = "<div style='border:2px solid #235;padding:6px;margin:8px auto;width:{}px;text-align:center'>{}</div>"
chart = "".join(BOX.format(w, t) for w, t in ((320, "ผู้ว่าราชการจังหวัด"), (420, "รองผู้ว่าราชการจังหวัด (3)"), (520, "สำนักงานจังหวัด / ที่ทำการปกครองจังหวัด / ราชการส่วนภูมิภาคระดับจังหวัด"), (620, "อำเภอ 6 อำเภอ")))
S.doc("/Content/chart.png", document("chart", "<h1>แผนผังการบริหารราชการจังหวัดเวียงสาคร</h1>" + chart, "Noto Sans Thai", 17), "picture")


def item(row):
    title, links = row
    body = "".join(f"<li>- {text}</li>" if url is None else f'<li>- <a href="{PATH.get(url, url)}" target="_blank">{text}</a></li>' for text, url in links)
    return f"<p><b>{title}</b></p><ul>{body}</ul>"


def year(fy, groups, shown):
    cards = "".join(f'<div class="card"><div class="card-header"><button data-bs-toggle="collapse" data-bs-target="#c{fy}{k}">{name}</button></div><div id="c{fy}{k}" class="collapse{" show" if shown else ""}">{"".join(item(r) for r in rows)}</div></div>' for k, (name, rows) in enumerate(groups))
    return f'<div class="accordion" id="oit{fy}"><h2>การเปิดเผยข้อมูลสาธารณะ (OIT) ประจำปีงบประมาณ พ.ศ. {fy}</h2>{cards}</div>'


page("/Pages/OIT", "การประเมินคุณธรรมและความโปร่งใส (ITA)", year(2566, pp.GROUPS66, True) + year(2565, pp.GROUPS65, False))
for address, (title, body) in pp.PAGES.items():
    page(address, title, body.replace("{DUTY}", PATH["duty"]))
for n, (date, title, body) in pp.NEWS.items():
    body = body.replace("{NOGIFT}", PATH["nogift"])
    page(f"/News/View/{n}", title, f'<p class="date">เผยแพร่ {date}</p>{body}')
per = [list(pp.NEWS.items())[k : k + 8] for k in (0, 8)]
for k, rows in enumerate(per, 1):
    body = table(("วันที่", "หัวข้อข่าว"), [(d, f'<a href="/News/View/{n}">{t}</a>') for n, (d, t, _) in rows]) + '<a href="/News/List">1</a> <a href="/News/List?page=2">2</a>'
    S.page(f"/v/list{k}.html", shell("ข่าวประชาสัมพันธ์", body))
    S.route("/News/List" + ("?page=2" if k == 2 else ""), f"v/list{k}.html")
S.page("/v/home.html", shell("หน้าหลัก", pp.HOME + "".join(f'<div class="card"><a href="/News/View/{n}">{t}</a></div>' for n, (d, t, _) in per[0][:4])))
S.route("/Home/Index", "v/home.html")
S.route("/", None, 302, location="/Home/Index")
pp.label(S, PATH)
S.finish()
