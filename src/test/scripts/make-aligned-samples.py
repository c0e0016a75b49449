#!/usr/bin/env python3
"""Makes the PDF samples of tables without drawn lines, and of text that only looks like one.

Run it at the top of the repository; needs chromium, soffice, pdfunite and the fonts named below.
"""
import pathlib
import shutil
import subprocess
import tempfile

OUT = pathlib.Path("src/test/resources/read").resolve()
PHRASES = (OUT.parent / "recall/phrases.txt").read_text(encoding="utf-8").split("\n")
WORKS = [
    ("จ้างก่อสร้างถนนคอนกรีตเสริมเหล็ก", "e-bidding"),
    ("จัดซื้อครุภัณฑ์คอมพิวเตอร์", "เฉพาะเจาะจง"),
    ("จ้างเหมาบริการรถรับส่งนักเรียนศูนย์พัฒนาเด็กเล็กบ้านทุ่งสมมติ", "เฉพาะเจาะจง"),
    ("ซื้ออาหารเสริม (นม)", "เฉพาะเจาะจง"),
    ("จ้างซ่อมแซมฝายน้ำล้น", "คัดเลือก"),
    ("ซื้อวัสดุสำนักงาน", "เฉพาะเจาะจง"),
    ("จ้างทำป้ายประชาสัมพันธ์", "เฉพาะเจาะจง"),
    ("ซื้อน้ำมันเชื้อเพลิง", "เฉพาะเจาะจง"),
]
PERSONS = [
    ("นายสมชาย ใจดี", "นายกองค์การบริหารส่วนตำบล"),
    ("นางสมศรี มั่นคง", "รองนายกองค์การบริหารส่วนตำบล"),
    ("นายปิติ ยินดี", "รองนายกองค์การบริหารส่วนตำบล"),
    ("นางสาวมานี รักเรียน", "ปลัดองค์การบริหารส่วนตำบล"),
    ("นายวีระ เพชรดี", "หัวหน้าสำนักปลัด"),
]


def row(cells, tag="td"):
    return "<tr>" + "".join(f"<{tag}>{c}</{tag}>" for c in cells) + "</tr>"


def table(head, rows, attributes="cellpadding=4"):
    return f"<table {attributes}>" + row(head, "th") + "".join(map(row, rows)) + "</table>"


def works(attributes):
    rows = [(i, work, f"{i * 15500:,}.00", how) for i, (work, how) in enumerate(WORKS, 1)]
    return table(["ลำดับ", "รายการ", "วงเงิน (บาท)", "วิธีจัดหา"], rows, attributes)


def paragraphs(start, end):
    return "<p>" + " ".join(PHRASES[start:end]) + "</p>"


PROSE = paragraphs(0, 40) + paragraphs(40, 80)
DATED = "<p>ข้อมูล ณ วันที่ 30 กันยายน 2567</p>"
PLAN = "<h1>แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2568</h1>"
SIGNED = "ลงชื่อ..................       " * 3
PAGES = {
    "wide": PLAN + paragraphs(0, 6) + works("cellpadding=4") + DATED + paragraphs(10, 16),
    "narrow": PLAN + works('cellpadding=6 style="width:420px"') + DATED,
    "persons": "<h1>ผู้บริหาร</h1>"
    + table(
        ["ชื่อ", "ตำแหน่ง", "โทรศัพท์"],
        [(name, post, f"0 2000 000{i}") for i, (name, post) in enumerate(PERSONS, 1)],
    )
    + "<p>ติดต่อสำนักงาน</p>",
    "justified": "<h1>ประกาศ</h1><div style='text-align:justify;width:380px'>" + PROSE + "</div>",
    "columns": "<h1>วารสาร</h1><div style='columns:3;column-gap:18px;text-align:justify'>"
    + PROSE * 2
    + "</div>",
    "lists": "<h1>ขั้นตอน</h1><ol>"
    + "".join(f"<li>{p}</li>" for p in PHRASES[:20])
    + "</ol><ul>"
    + "".join(f"<li>{p} {i} วัน</li>" for i, p in enumerate(PHRASES[20:40]))
    + "</ul>",
    "contact": "<h1>ติดต่อ</h1><table cellpadding=4>"
    + row(["ที่อยู่", "99 หมู่ 1 ตำบลทุ่งสมมติ"])
    + row(["โทรศัพท์", "0 2000 0000"])
    + row(["โทรสาร", "0 2000 0001"])
    + row(["อีเมล", "saraban@example.go.th"])
    + row(["เวลา", "08.30 - 16.30 น."])
    + "</table>"
    + "".join(f"<p>{p}</p>" for p in PHRASES[:10])
    + f"<pre style='font:inherit'>{SIGNED}\n(นายสมชาย ใจดี)       (นางสมศรี มั่นคง)       (นายปิติ ยินดี)\n"
    + "ปลัด       รองปลัด       นายก</pre>",
    "contents": "<h1>สารบัญ</h1>"
    + "".join(
        f"<div style='display:flex'><span>บทที่ {i} {p}</span><span style='flex:1;overflow:hidden;"
        f"white-space:nowrap;padding:0 8px'>{'.' * 200}</span><span>{i * 3}</span></div>"
        for i, p in enumerate(PHRASES[:15])
    ),
}
CONTROLS = ["justified", "columns", "lists", "contact", "contents"]


def quiet(*command):
    subprocess.run(command, check=True, capture_output=True)


def printed(work, page, font, program):
    """The page as PDF."""
    html = work / f"{page}.html"
    html.write_text(
        "<!doctype html><html lang=th><head><meta charset=utf-8><style>"
        f'body{{font-family:"{font}";font-size:14pt}}th{{text-align:left}}</style></head>'
        f"<body>{PAGES[page]}</body></html>",
        encoding="utf-8",
    )
    pdf = work / f"{page}.pdf"
    if program == "chromium":
        quiet(
            "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
            f"--user-data-dir={work}/chromium", f"--print-to-pdf={pdf}", f"file://{html}",
        )
    else:
        office = ["soffice", f"-env:UserInstallation=file://{work}/office", "--headless"]
        folder = ["--outdir", str(work)]
        quiet(*office, "--infilter=HTML (StarWriter)", "--convert-to", "odt", *folder, str(html))
        quiet(*office, "--convert-to", "pdf", *folder, str(work / f"{page}.odt"))
    return pdf


def main():
    with tempfile.TemporaryDirectory() as name:
        work = pathlib.Path(name)
        for file, page, font, program in [
            ("aligned-chromium-sarabun", "wide", "Sarabun", "chromium"),
            ("aligned-chromium-garuda", "narrow", "Garuda", "chromium"),
            ("aligned-chromium-noto", "wide", "Noto Sans Thai", "chromium"),
            ("aligned-writer-norasi", "wide", "Norasi", "writer"),
            ("aligned-writer-garuda", "narrow", "Garuda", "writer"),
            ("persons-chromium", "persons", "Norasi", "chromium"),
            ("persons-writer", "persons", "Garuda", "writer"),
        ]:
            shutil.copy(printed(work, page, font, program), OUT / f"{file}.pdf")
        for program, font in [("chromium", "Sarabun"), ("writer", "Garuda")]:
            pages = [str(printed(work, page, font, program)) for page in CONTROLS]
            quiet("pdfunite", *pages, str(OUT / f"prose-{program}.pdf"))


if __name__ == "__main__":
    main()
