"""อบต.โพนทรายทอง: no OIT index; posts in categories, lists in pages, one archive for each year, attachments with numbers."""

import re

import posts_news as pn
import posts_papers as pp
from lib import Site, document, p, png, split_am, twin_e

N, SHORT = pp.N, "อบต.โพนทรายทอง"
S = Site("posts-tao", {"name": N, "type": "tao", "province": "ภูเวียงงาม"})
CATS = {1: "ข่าวประชาสัมพันธ์", 2: "ภาพกิจกรรม", 3: "ดาวน์โหลด", 4: "แผนงาน", 5: "จัดซื้อจัดจ้าง", 6: "รายงาน", 7: "กฏหมาย/ข้อบัญญัติ", 8: "คำสั่ง/จริยธรรม", 9: "คลังความรู้ KM", 10: "ข้อมูลทั่วไป"}
YEARS = (2566, 2565, 2564, 2563, 2562)
PER = 7
FILES = {n: f"/attach/{n}.{d[0]}" for n, d in pp.DOCS.items()}
ALL = sorted(pn.POSTS, key=lambda r: -r[0])


def post(n):
    return f"/post-{n}.html"


def shell(title, body):
    cats = "".join(f'<li><a href="/cat-{c}.html">{t}</a></li>' for c, t in CATS.items())
    fresh = "".join(f'<li><a href="{post(n)}">{t}</a></li>' for n, _, _, t, _ in ALL[:5])
    years = " ".join(f'<a href="/archive-{y}.html">{y}</a>' for y in YEARS)
    return f"""<html>
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{SHORT} - {title}</title></head>
<body bgcolor="#fffbe8"><center><img src="/img/head.png" width="760" alt="{SHORT} จ.ภูเวียงงาม"></center>
<marquee>ยินดีต้อนรับสู่เว็บไซต์ {SHORT} ต.โพนทรายทอง ถนนดี น้ำดี คนมีสุข</marquee>
<table width="960" align="center"><tr valign="top"><td width="200"><b>เมนู</b><ul><li><a href="/">หน้าแรก</a></li>{cats}</ul>
<b>บริการ</b><ul><li><a href="{post(302)}">ยื่นเรื่องผ่านมือถือ</a></li><li><a href="/board.html">ถาม-ตอบ</a></li><li><a href="/tellnayok.html">สายตรงนายก (แจ้งทุจริต)</a></li><li><a href="/request.html">ร้องทุกข์ทั่วไป</a></li><li><a href="#">แบบประเมินเว็บ</a></li></ul>
<b>โพสต์ล่าสุด</b><ul>{fresh}</ul><b>ย้อนหลัง</b><br>{years}<br><a href="https://www.facebook.com/phonsaithong.sao">FB: อบต.โพนทรายทอง</a></td>
<td>{body}</td></tr></table><p align="center"><font size="2">{SHORT} โทร./โทรสาร 0-4399-7654 | เว็บไซต์นี้ใช้คุกกี้ <a href="#">อ่านต่อ</a> | ผู้ชม 48813</font></p></body></html>"""


def attach(m):
    n = int(m[1])
    return f'<p><img src="/img/clip.png"> <a href="{FILES[n]}" target="_blank">{n}.{pp.DOCS[n][0]}</a> <font size="1">(โหลด {n % 97} ครั้ง)</font></p>'


for n, (kind, engine, font, html, wide) in pp.DOCS.items():
    S.doc(FILES[n], document(str(n), html, font, 14, False, landscape=wide), engine)
S.doc("/attach/nogift66.png", document("n", f"<h1>ประกาศ{N}</h1><p>เรื่อง เจตนารมณ์ไม่รับของขวัญ No Gift Policy</p>" + p(f"ลงชื่อ {pp.CHIEF[0]}"), "Norasi", 26), "picture")
for i in range(1, 11):
    if i != 6:
        S.raw(f"/img/m{i}.png", png(48, 60, 60 + i))
for i, (name, w, h) in enumerate((("head", 380, 70), ("clip", 12, 12), ("car", 160, 100), ("hear", 160, 100))):
    S.raw(f"/img/{name}.png", png(w, h, 75 + i))

for n, cat, date, title, body in pn.POSTS:
    body = (twin_e if n % 3 == 0 else split_am if n % 3 == 1 else str)(re.sub(r"\{file (\d+)\}", attach, body))
    S.page(post(n), shell(title, f'<h2>{title}</h2><font color="gray">โพสต์ {date} | หมวด <a href="/cat-{cat}.html">{CATS[cat]}</a> | อ่าน {n * 7 % 400}</font><hr>{body}'))


def lists(stem, title, rows):
    pages = [rows[k : k + PER] for k in range(0, len(rows), PER)] or [[]]
    for k, part in enumerate(pages):
        def name(i):
            return f"/{stem}.html" if i == 0 else f"/{stem}-p{i + 1}.html"
        lines = "".join(f'<p><a href="{post(n)}">{t}</a><br><font size="2" color="gray">{d}</font></p>' for n, _, d, t, _ in part) or "<p>ยังไม่มีข้อมูลในหมวดนี้</p>"
        turn = (f'<a href="{name(k - 1)}">« ใหม่กว่า</a> ' if k else "") + (f'<a href="{name(k + 1)}">เก่ากว่า »</a>' if k + 1 < len(pages) else "")
        S.page(name(k), shell(title, f"<h2>{title}</h2>{lines}{turn}"))


for c, t in CATS.items():
    lists(f"cat-{c}", t, [r for r in ALL if r[1] == c])
for y in YEARS:
    lists(f"archive-{y}", f"โพสต์ปี {y}", [r for r in ALL if r[2].endswith(str(y))])
S.page("/", shell("หน้าแรก", "<h2>ข่าวล่าสุด</h2>" + "".join(f'<p>&raquo; <a href="{post(n)}">{t}</a> ({d})</p>' for n, c, d, t, _ in ALL if c in (1, 2))[:2600].rsplit("<p>", 1)[0] + f'<p><a href="{post(231)}">ทีมงานนายก</a> | <a href="{post(7)}">ติดต่อเรา</a></p>'))
S.page("/board.html", shell("ถาม-ตอบ", "<h2>กระดานถาม-ตอบ</h2><p><b>นู๋นา:</b> น้ำประปา ม.2 ไหลวันไหน (8 ก.พ. 66)<br><b>เจ้าหน้าที่:</b> ซ่อมเครื่องเสร็จพรุ่งนี้เช้าค่ะ (8 ก.พ. 66)</p><p><b>คนไกลบ้าน:</b> จ่ายภาษีโอนได้ไหม (2 มี.ค. 66)<br><b>กองคลัง:</b> โอนได้ค่ะ ส่งสลิปมาทางไลน์ (2 มี.ค. 66)</p>" + '<form method="post" action="/board.html"><input name="name" placeholder="ชื่อ"><textarea name="q"></textarea><input type="submit" value="ตั้งกระทู้"></form>'))
S.page("/tellnayok.html", shell("สายตรงนายก", "<h2>สายตรงนายก แจ้งเจ้าหน้าที่ทุจริต</h2>" + p("ข้อความในหน้านี้ถึงนายก อบต. และนิติกรเท่านั้น ใช้แจ้งเรื่องพนักงาน อบต. ทุจริต เรียกรับเงิน หรือประพฤติมิชอบ เรื่องไฟดับถนนพังให้ไปที่ร้องทุกข์ทั่วไป ผู้แจ้งปิดชื่อได้") + '<form method="post" action="/tellnayok.html"><textarea name="d"></textarea><input type="file" name="f"><input type="submit" value="ส่งลับ"></form>'))
S.page("/request.html", shell("ร้องทุกข์ทั่วไป", "<h2>ร้องทุกข์ทั่วไป</h2>" + '<form method="post" action="/request.html"><select name="k"><option>ถนน</option><option>ไฟฟ้า</option><option>น้ำ</option></select><textarea name="d"></textarea><input type="submit" value="ส่ง"></form>'))


def f(n):
    return FILES[n]


ODD = {
    1: ("partial", [post(5)], "E3", "The chart shows the permanent side only; no mayor, no council."), 10: ("missing", [post(289)], "E1;E2;E3", "Only a general text on the Act and a cookie link that does nothing."), 12: ("outdated", [post(256), f(1649400417)], "E3", "The six months are of 2565; of 2566 there is only a cash statement."),
    16: ("missing", [post(4)], "E1;E2", "Only people of the villages and visitors of the website."), 22: ("outdated", [post(126), f(1604900888)], "E3", "The only annual report is of 2563."), 24: ("missing", [], "E1;E2;E3", "Nothing on the site."),
    25: ("partial", [post(313), f(1664810211)], "E1", "Recruitment and appraisal only."), 26: ("missing", [post(120)], "E1;E2;E3", "Nothing on the site; a manpower plan is no report."), 32: ("missing", [post(337)], "E1;E2;E3", "The meeting was the district office's."), 33: ("missing", [], "E1;E2", "Nothing on the site."),
    37: ("partial", [post(338), f(1672300444)], "E3", "Called six months, it stops at December 2565."), 38: ("unverifiable", [post(316), f(1666100555)], "", "A picture-only scan under a vague title."), 40: ("partial", [post(341), post(343), post(283)], "E1", "Team and dos and don'ts of 2566, but the training was in June 2565."),
    41: ("missing", [], "E1;E2;E3", "Nothing on the site."), 42: ("outdated", [post(250), f(1642400777)], "E1;E3", "Analyses 2564 and sets measures for 2565."), 43: ("missing", [], "E1;E2;E3", "Nothing on the site."),
}
GOOD = {2: [231], 3: [6], 4: [318, 1667201203], 5: [7], 6: [61, 310, 60], 7: ["/cat-1.html", 349], 8: ["/board.html"], 9: ["/"], 11: [319, 1667290051], 13: [332, 1671100921], 14: [300, 1660900112], 15: [301], 17: [321, 1668240377], 18: [302], 19: [315, 1665910244], 20: [329, 1670920816, 340], 21: [320, 1667440101, 327, 339, 1673100102, 344, 1675700103, 347, 354, 1680500104], 23: [312, 1664800210], 27: [285, 1655300717], 28: ["/tellnayok.html"], 29: [352], 30: [323], 31: [336], 34: [342, 1674790900], 35: [346], 36: [309, 1664520333], 39: [160, 1614600666]}
WHY = {2: "Political and permanent side in one post, the vacancy marked.", 11: "The months are columns with arrows.", 13: "The second post has the file that works.", 18: "Own forms at Google for three services.", 20: "Invitation attached, winner typed in a post.", 21: "Six posts, one for each month, attached or typed; January's title has a slip in the year.", 28: "A form of its own, apart from general grievances.", 29: "The title does not tell; the post counts received, closed and open.", 31: "Typed out in the post beside the picture.", 35: "A post answers each of the three risks.", 5: "Telephone and fax share one number."}
for i in range(1, 44):
    if i in ODD:
        v, where, unmet, why = ODD[i]
        S.label(i, v, ";".join(where), unmet, why)
    else:
        S.label(i, "found", ";".join(w if isinstance(w, str) else f(w) if w in FILES else post(w) for w in GOOD[i]), "", WHY.get(i, "Every element is shown."))
S.finish()
