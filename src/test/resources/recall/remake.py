#!/usr/bin/env python3
"""Makes the files beside this script from phrases.txt: run it without arguments.

Needs LibreOffice (writer, calc, impress) and Chromium, the fonts of the packages fonts-thai-tlwg
and fonts-noto-core, and, for Sarabun, the folder of its web fonts in the variable SARABUN (as in
the npm package @fontsource/sarabun). Every third of the phrases stands in running paragraphs that
wrap, in a table, and in a list.
"""

import os
import pathlib
import shutil
import struct
import subprocess
import tempfile
import zlib
from xml.sax.saxutils import escape

HERE = pathlib.Path(__file__).resolve().parent
PHRASES = (HERE / "phrases.txt").read_text(encoding="utf-8").split("\n")[:-1]
THIRD = len(PHRASES) // 3
RUNNING, CELLS, ITEMS = PHRASES[:THIRD], PHRASES[THIRD : 2 * THIRD], PHRASES[2 * THIRD :]
FONTS = {
    "garuda": "Garuda",
    "kinnari": "Kinnari",
    "laksaman": "Laksaman",
    "loma": "Loma",
    "norasi": "Norasi",
    "waree": "Waree",
    "noto-sans": "Noto Sans Thai",
    "noto-serif": "Noto Serif Thai",
    "sarabun": "Sarabun",
}
SPACES = " ".join(
    f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"'
    for p, n in {
        "office": "office", "style": "style", "text": "text", "table": "table", "draw": "drawing",
        "presentation": "presentation", "fo": "xsl-fo-compatible", "svg": "svg-compatible",
    }.items()
)


def paragraphs(tag):
    """Three phrases to a paragraph, so that lines break inside of them."""
    return "".join(
        f"<{tag}>{escape(' '.join(RUNNING[i:i + 3]))}</{tag}>" for i in range(0, len(RUNNING), 3)
    )


def pairs():
    return [CELLS[i : i + 2] for i in range(0, len(CELLS), 2)]


def flat(kind, body, font, extra=""):
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {SPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.{kind}">
<office:font-face-decls><style:font-face style:name="F" svg:font-family="'{font}'"/></office:font-face-decls>
<office:styles><style:default-style style:family="paragraph"><style:text-properties
 style:font-name="F" style:font-name-asian="F" style:font-name-complex="F"
 fo:font-size="11pt" style:font-size-complex="11pt"
 fo:language="th" fo:country="TH" style:language-complex="th" style:country-complex="TH"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"/>
<style:style style:name="Default" style:family="table-cell"><style:text-properties style:font-name="F" style:font-name-complex="F"/></style:style>
</office:styles>
<office:automatic-styles>{extra}</office:automatic-styles>
<office:body><office:{kind}>{body}</office:{kind}></office:body></office:document>"""


def rows():
    cell = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    lines = [["รายการ", "รายละเอียด"], *pairs()]
    return "".join(
        "<table:table-row>" + "".join(cell.format(escape(c)) for c in line) + "</table:table-row>"
        for line in lines
    )


def writer(font):
    table = f'<table:table table:name="T"><table:table-column table:number-columns-repeated="2"/>{rows()}</table:table>'
    items = "".join(f"<text:list-item><text:p>{escape(i)}</text:p></text:list-item>" for i in ITEMS)
    return flat("text", paragraphs("text:p") + table + f"<text:list>{items}</text:list>", font)


def calc(font):
    more = "".join(
        f'<table:table-row><table:table-cell office:value-type="string"><text:p>{escape(p)}</text:p>'
        "</table:table-cell></table:table-row>"
        for p in RUNNING + ITEMS
    )
    columns = '<table:table-column table:style-name="co" table:number-columns-repeated="2"/>'
    wide = (
        '<style:style style:name="co" style:family="table-column">'
        '<style:table-column-properties style:column-width="9.2cm"/></style:style>'
    )
    return flat("spreadsheet", f'<table:table table:name="แผ่นงาน">{columns}{rows()}{more}</table:table>', font, wide)


def impress(font):
    def box(y, inner):
        return (
            f'<draw:frame svg:x="1cm" svg:y="{y}cm" svg:width="26cm" svg:height="1.2cm">'
            f"<draw:text-box>{inner}</draw:text-box></draw:frame>"
        )

    pages = ""
    others = RUNNING + ITEMS
    for i in range(0, len(others), 10):
        frames = "".join(
            box(1 + 1.4 * k, f"<text:p>{escape(p)}</text:p>") for k, p in enumerate(others[i : i + 10])
        )
        pages += f'<draw:page draw:name="p{i}" draw:master-page-name="M">{frames}</draw:page>'
    grid = (
        '<draw:frame svg:x="1cm" svg:y="1cm" svg:width="26cm" svg:height="12cm"><table:table>'
        f'<table:table-column/><table:table-column/>{rows()}</table:table></draw:frame>'
    )
    pages += f'<draw:page draw:name="t" draw:master-page-name="M">{grid}</draw:page>'
    return flat("presentation", pages, font)


def page(font, sarabun):
    face = ""
    if font == "Sarabun":
        face = "".join(
            f"@font-face{{font-family:Sarabun;unicode-range:{r};src:url('file://{sarabun}/sarabun-{s}-400-normal.woff2')}}"
            for s, r in (("thai", "U+0E01-0E5B,U+200C-200D,U+25CC"), ("latin", "U+0000-00FF"))
        )
    table = "".join(f"<tr><td>{escape(a[0])}<td>{escape(a[1] if len(a) > 1 else '')}" for a in pairs())
    items = "".join(f"<li>{escape(i)}" for i in ITEMS)
    return (
        f"<!doctype html><html lang=th><meta charset=utf-8><title>ทดสอบ</title><style>{face}"
        f"body{{font:11pt '{font}'}}</style><body>{paragraphs('p')}"
        f"<table><tr><th>รายการ<th>รายละเอียด{table}</table><ul>{items}</ul>"
    )


def unwoff(source, target):
    """LibreOffice takes no web fonts: unpacks WOFF 1.0 to the font inside."""
    data = source.read_bytes()
    count = struct.unpack(">H", data[12:14])[0]
    tables = []
    for i in range(count):
        tag, offset, packed, length, checksum = struct.unpack(">4sIIII", data[44 + 20 * i : 64 + 20 * i])
        raw = data[offset : offset + packed]
        tables.append((tag, checksum, zlib.decompress(raw) if packed < length else raw))
    power = 1 << (count.bit_length() - 1)
    head = data[4:8] + struct.pack(">HHHH", count, power * 16, power.bit_length() - 1, (count - power) * 16)
    at = 12 + 16 * count
    directory, body = b"", b""
    for tag, checksum, raw in tables:
        directory += struct.pack(">4sIII", tag, checksum, at + len(body), len(raw))
        body += raw + b"\0" * (-len(raw) % 4)
    target.write_bytes(head + directory + body)


def office(folder, name, text, *formats):
    source = folder / name
    source.write_text(text, encoding="utf-8")
    for form in formats:
        convert(folder, source, form)


def convert(folder, source, form):
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless",
         "--convert-to", form, "--outdir", folder, source],
        check=True, capture_output=True,
    )


def main():
    sarabun = os.environ.get("SARABUN")
    folder = pathlib.Path(tempfile.mkdtemp(prefix="recall-"))
    fonts = pathlib.Path.home() / ".fonts" / "recall-sarabun.ttf"
    try:
        if sarabun:
            fonts.parent.mkdir(exist_ok=True)
            unwoff(pathlib.Path(sarabun) / "sarabun-thai-400-normal.woff", fonts)
            subprocess.run(["fc-cache"], check=True)
        for short, font in FONTS.items():
            if font == "Sarabun" and not sarabun:
                continue
            office(folder, f"writer-{short}.fodt", writer(font), "pdf")
            (folder / "page.html").write_text(page(font, sarabun), encoding="utf-8")
            subprocess.run(
                ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--allow-file-access-from-files",
                 "--no-pdf-header-footer", f"--print-to-pdf={folder}/chromium-{short}.pdf", folder / "page.html"],
                check=True, capture_output=True,
            )
        office(folder, "calc-laksaman.fods", calc("Laksaman"), "pdf")
        office(folder, "impress-norasi.fodp", impress("Norasi"), "pdf")
        office(folder, "text.fodt", writer("Laksaman"), "docx", "doc", "rtf")
        # straight from the flat file LibreOffice 7.4 fails to write this one
        convert(folder, folder / "text.docx", "odt:writer8")
        office(folder, "sheet.fods", calc("Laksaman"), "ods", "xlsx", "xls")
        office(folder, "slides.fodp", impress("Laksaman"), "odp", "pptx")
        for file in folder.iterdir():
            if file.is_file() and not file.suffix.startswith(".fod") and file.suffix != ".html":
                shutil.copy(file, HERE / file.name)
    finally:
        fonts.unlink(missing_ok=True)
        shutil.rmtree(folder)


main()
