"""เทศบาลเมืองบางระฆังทอง: an empty page and two scripts that fetch everything."""

import json

import spa_data as data
import spa_docs as d
from lib import HERE, Site, document, png
from spa_data import ST, T

S = Site("spa-municipality", {"name": T, "type": "municipality", "province": "ธารสมุทร"})
SHELL = """<!doctype html>
<html lang="th"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Loading...</title><link rel="stylesheet" href="/assets/app.css"></head>
<body><div id="app"><div class="spinner">กำลังโหลด...</div></div><noscript>กรุณาเปิดใช้งาน JavaScript</noscript><script src="/assets/app.js"></script><script src="/assets/pages.js"></script></body></html>
"""
S.page("/index.html", SHELL)
S.raw("/assets/app.css", b".bar a{margin-right:8px}.tree .box{border:1px solid #357;padding:2px 6px}[hidden]{display:none}")
for name in ("app.js", "pages.js"):
    S.raw("/assets/" + name, (HERE / "spa" / name).read_bytes())


def api(path, value):
    S.raw("/api/" + path, (json.dumps(value, ensure_ascii=False) + "\n").encode())


def route(path, *loads):
    """The same empty page under every address; `loads` tells the check what its script fetches."""
    S.route(path, "index.html")
    S.routes[-1]["loads"] = ["/api/menu.json", *("/api/" + x for x in loads)]


api("menu.json", {"name": T, "links": [{"url": u, "name": n} for u, n in [("/", "หน้าหลัก"), ("/about/history", "ประวัติ"), ("/about/structure", "โครงสร้าง"), ("/about/executives", "ผู้บริหาร"), ("/council", "สภา"), ("/communities", "ชุมชน"), ("/news", "ข่าว"), ("/bid", "จัดซื้อจัดจ้าง"), ("/eservice", "E-Service"), ("/board", "ถาม-ตอบ"), ("/travel", "ท่องเที่ยว"), ("/complain", "แจ้งทุจริต"), ("/ita/2566", "ITA 66"), ("/ita/2565", "ITA 65"), ("/contact", "ติดต่อ")]], "foot": [{"url": "https://www.facebook.com/bangrakhangcity", "name": "Facebook เทศบาล"}, {"url": "/privacy", "name": "Privacy Policy"}]})
api("news.json", [{"id": i, "day": day, "kind": kind, "title": title, "text": text, "file": file} for i, day, kind, title, text, file in data.NEWS])
GROUPS = [("9.1", "ข้อมูลพื้นฐาน", 1, 10), ("9.2", "การบริหารงาน", 11, 18), ("9.3", "จัดซื้อจัดจ้าง", 19, 22), ("9.4", "บุคคล", 23, 26), ("9.5", "โปร่งใส", 27, 30), ("10.1", "ป้องกันทุจริต", 31, 38), ("10.2", "คุณธรรม", 39, 43)]
api("ita/2566.json", {"groups": [{"name": f"{c} {n}", "open": c == "9.1", "items": [{"no": i, "name": data.NAMES[i][0], "url": data.NAMES[i][1]} for i in range(a, b + 1)]} for c, n, a, b in GROUPS]})
api("ita/2565.json", {"groups": [{"name": "รวมทุกข้อ", "open": False, "items": [{"no": n, "name": name, "url": url} for n, name, url in data.OLD]}]})
for year in (2566, 2565):
    route(f"/ita/{year}", f"ita/{year}.json")
for path, (title, blocks) in data.PAGES.items():
    if blocks is None:
        route(path)  # a soft 404: the page answers, its data do not
    else:
        api(f"pages{path}.json", {"title": title, "blocks": blocks})
        route(path, f"pages{path}.json")
for path in ["/", "/news", "/bid"] + [f"/news/{n[0]}" for n in data.NEWS]:
    route(path, "news.json")
    if path in ("/news", "/bid"):
        S.routes[-1]["loads"] += [f"/news/{n[0]}" for n in data.NEWS if (n[2] == "bid") == (path == "/bid")]
for i in range(1, 7):
    S.raw(f"{ST}img/p{i}.png", png(80, 100, 90 + i))
CCTV = d.head(f"ประกาศ{T}", "เรื่อง ประกาศผู้ชนะการเสนอราคา จัดซื้อพร้อมติดตั้งกล้อง CCTV ตลาดเก่า") + d.p("ผู้ชนะการเสนอราคา หจก.ตาเหยี่ยวซีซีทีวี ราคา 489,900 บาท", "ประกาศ ณ วันที่ 30 มกราคม พ.ศ. 2566") + d.sign(d.MAYOR, "นายกเทศมนตรีเมืองบางระฆังทอง")
YEAR65 = d.one_year().replace("2565", "2564").replace("2566", "2565").replace(" 65", " 64").replace(" 66", " 65")
for name, body, engine, font in [
    ("law/act2496.pdf", d.whole_act(), "chromium", "Norasi"), ("law/market2560.pdf", d.by_law(), "writer", "Norasi"), ("66/plan6670.pdf", d.five_year(), "chromium", "Noto Sans Thai"), ("66/o11.pdf", d.one_year(), "writer", "Garuda"), ("66/o12.pdf", d.half(), "chromium", "Garuda"), ("65/annual.pdf", d.last_year(), "writer", "Laksaman"),
    ("66/o14.docx", d.staff_manual(), "writer", "Garuda"), ("65/csat.pdf", d.satisfaction(), "chromium", "Noto Looped Thai"), ("66/o19.xlsx", d.buy_plan(), "calc", "Garuda"), ("65/buy.pdf", d.buy_year(), "chromium", "Loma"), ("66/o23.pdf", d.hr_policy(), "chromium", "Norasi"), ("66/o25.pdf", d.hr_rules(), "writer", "Sawasdee"), ("65/hr.pdf", d.hr_year(), "chromium", "Garuda"),
    ("66/o27.pdf", d.complaint(), "writer", "Norasi"), ("66/o31.pdf", d.gift(), "chromium", "Norasi"), ("66/o33.pdf", d.gift_report(), "chromium", "Garuda"), ("66/o34.pdf", d.risk(), "writer", "Laksaman"), ("66/scan_0317.pdf", d.risk_done(), "scan", "Norasi"), ("66/o36.pdf", d.anti_plan(), "chromium", "Noto Sans Thai"), ("66/o37.pdf", d.anti_half(), "writer", "Garuda"),
    ("65/o38.pdf", d.anti_year_of_other(), "chromium", "Garuda"), ("66/o39.pdf", d.code(), "writer", "Norasi"), ("66/o41.pdf", d.ethics_use(), "chromium", "Kinnari"), ("66/o42.pdf", d.measures(), "chromium", "Laksaman"), ("65/o42.pdf", d.measures_old(), "chromium", "Umpush"), ("66/o43.pdf", d.measures_done(), "writer", "Loma"), ("66/win-cctv.pdf", CCTV, "chromium", "Norasi"), ("65/o10.pdf", YEAR65, "chromium", "Garuda"),
]:
    S.doc(ST + name, document(name, body, font, thai_digits=name in ("66/o31.pdf", "66/o27.pdf"), landscape=name == "66/o36.pdf"), engine)

NOT = {
    3: ("missing", "E1;E2", "Only the whole Act, nothing on this municipality."), 12: ("partial", "E2", "Progress without money."), 16: ("outdated", "E2", "Figures of October 2564 to March 2565."), 22: ("partial", "E2", "No suggestions."), 24: ("missing", "E1;E2;E3", "The address answers, but with no content."),
    26: ("outdated", "E3", "Called 65, but the report is of 2564."), 27: ("partial", "E2", "No time limits."), 28: ("missing", "E1;E2;E3", "Only links to other agencies."), 31: ("partial", "E2", "Signed by a deputy for the mayor."), 35: ("unverifiable", "", "A picture-only scan."), 38: ("missing", "E1;E2;E3", "The report is another municipality's."),
    41: ("partial", "E2", "Use in the pay round is reported, but no rule that prescribes it."), 42: ("partial", "E2", "Scores of 2565 and measures, but no weak points and nothing to develop."),
}
WHY = {1: "Tree with council, mayor, clerk and divisions.", 2: "Both sides with photo and telephone; the vacant post is marked.", 20: "Notices of fiscal year 2566.", 21: "Six months with all columns, drawn by the script.", 30: "The list points to a meeting of 2565; the news have one of February 2566.", 33: "The list's link does nothing; a news post carries the report.", 43: "Results with an EIT link beside them."}
PROOF = {20: ["/news/32", "/news/33", "/news/36", ST + "66/win-cctv.pdf"], 7: ["/news/39", "/news/41"], 43: [ST + "66/o43.pdf"], 3: [ST + "law/act2496.pdf"]}
for n in range(1, 44):
    verdict, unmet, why = NOT.get(n, ("found", "", WHY.get(n, "Every element is shown.")))
    at = {9: "/", 30: "/news/37", 33: ST + "66/o33.pdf", 24: "", 28: "/complain"}.get(n, data.NAMES[n][1])
    S.label(n, verdict, ";".join([at] + PROOF.get(n, []) + (["/news/40"] if n == 33 else [])), unmet, why)
S.finish()
