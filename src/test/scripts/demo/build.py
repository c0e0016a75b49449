"""Puts the demo site together: pages from fragments and one template, document sources, and pictures.

usage: build.py pages WWW | documents OUT | images OUT | pictures SHEET.pdf WWW | scan PAGE.jpg TO.pdf | date WWW
"""

import csv
import html
import pathlib
import re
import struct
import subprocess
import sys
import zlib

HERE = pathlib.Path(__file__).parent
# Kept in the old Thai code page, as such pages were saved years ago: no charset is declared.
WINDOWS_874 = {"stat/complaint67.htm"}
# Where each picture lies on the sheet: x, y, width, height in CSS pixels.
PICTURES = {
    "logo.png": (0, 0, 120, 120),
    "vacant.png": (130, 0, 90, 110),
    "nogift.png": (0, 130, 720, 300),
    "activity1.jpg": (0, 440, 240, 150),
    "activity2.jpg": (250, 440, 240, 150),
    "activity3.jpg": (500, 440, 240, 150),
}
PORTRAITS = {f"p{i + 1}.jpg": (230 + i * 95, 0, 90, 110) for i in range(9)}


def read(name):
    return (HERE / name).read_text(encoding="utf-8")


def row(cells, tag):
    return "<tr>" + "".join(f"<{tag}>{html.escape(cell)}</{tag}>" for cell in cells) + "</tr>"


def table(match):
    name, _, picked = match.group(1).partition(":")
    rows = list(csv.reader(read(f"tables/{name}").splitlines()))
    if picked:
        rows = [[cells[int(i)] for i in picked.split(",")] for cells in rows]
    lines = [row(rows[0], "th")] + [row(cells, "td") for cells in rows[1:]]
    return '<table border="1">\n' + "\n".join(lines) + "\n</table>"


def with_tables(text):
    return re.sub(r"\{\{table:([^}]+)\}\}", table, text)


def pages(www):
    template = read("template.html")
    for source in sorted(path for path in (HERE / "pages").rglob("*") if path.is_file()):
        name = source.relative_to(HERE / "pages").as_posix()
        text = with_tables(source.read_text(encoding="utf-8"))
        if text.startswith("title: "):
            title, _, body = text.removeprefix("title: ").partition("\n")
            text = template.replace("{{title}}", title).replace("{{body}}", body.rstrip())
        target = www / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text.encode("cp874" if name in WINDOWS_874 else "utf-8"))
    (www / "css").mkdir(exist_ok=True)
    (www / "css/site.css").write_text(read("site.css"), encoding="utf-8")


def documents(out):
    for source in sorted((HERE / "documents").glob("*.html")):
        text = with_tables(source.read_text(encoding="utf-8")).replace("{{css}}", read("document.css"))
        # LibreOffice takes borders and centring from attributes only.
        text = text.replace("<table>", '<table border="1" cellspacing="0">').replace('class="c"', 'class="c" align="center"')
        (out / source.name).write_text(text.replace("{{logo}}", "logo.png"), encoding="utf-8")


def svg(box, content):
    x, y, width, height = box
    return f'<svg style="left:{x}px;top:{y}px" width="{width}" height="{height}">{content}</svg>'


def portrait(i):
    skin = ["#e0b08a", "#c98f68", "#edc6a4"][i % 3]
    shirt = ["#e9e4cf", "#c8b27a", "#f4f1e4"][i % 3]
    long_hair = i in (2, 3, 5, 7, 8)
    hair = 'cy="46" rx="25" ry="36"' if long_hair else 'cy="38" rx="20" ry="20"'
    return (
        f'<rect width="90" height="110" fill="#9cc3e0"/><ellipse cx="45" {hair} fill="#2b211c"/>'
        f'<ellipse cx="45" cy="49" rx="18" ry="23" fill="{skin}"/><path d="M4 110Q8 80 45 78Q82 80 86 110" fill="{shirt}"/>'
        '<circle cx="38" cy="46" r="2"/><circle cx="52" cy="46" r="2"/><path d="M38 60Q45 65 52 60" fill="none" stroke="#933"/>'
    )


def group(i):
    sky, ground = [("#bfe3f5", "#4f8a4a"), ("#efe2c6", "#8c6a46"), ("#f7d9d4", "#a3785b")][i]
    people = "".join(
        f'<circle cx="{24 + k * 32}" cy="{88 - k % 2 * 8}" r="10" fill="#d9a77c"/>'
        f'<rect x="{14 + k * 32}" y="{99 - k % 2 * 8}" width="20" height="40" fill="{["#2a5d8f", "#7a2f4f", "#eee"][(k + i) % 3]}"/>'
        for k in range(7)
    )
    return f'<rect width="240" height="150" fill="{sky}"/><rect y="110" width="240" height="40" fill="{ground}"/>{people}'


def images(out):
    drawn = {
        "logo.png": '<circle cx="60" cy="60" r="56" fill="#f3c14b" stroke="#0d4f6e" stroke-width="6"/>'
        '<path d="M20 82Q40 62 60 82T100 82" fill="none" stroke="#1d8a8a" stroke-width="8"/>'
        '<path d="M60 18l7 17 18 1-14 12 5 18-16-10-16 10 5-18-14-12 18-1z" fill="#fff"/>',
        "vacant.png": '<rect width="90" height="110" fill="#ddd"/><text x="45" y="62" text-anchor="middle" font-size="24">ว่าง</text>',
        "nogift.png": '<rect width="720" height="300" fill="#a0321e"/><rect x="40" y="90" width="150" height="130" fill="#f3c14b"/>'
        '<rect x="105" y="90" width="20" height="130" fill="#fff"/><line x1="30" y1="240" x2="200" y2="70" stroke="#fff" stroke-width="14"/>'
        '<g fill="#fff" text-anchor="middle"><text x="460" y="130" font-size="64" font-weight="bold">งดรับ งดให้</text>'
        '<text x="460" y="200" font-size="48">No Gift Policy</text><text x="460" y="250" font-size="24">อบต.ห้วยแก้วดารา</text></g>',
    }
    drawn |= {f"activity{i + 1}.jpg": group(i) for i in range(3)}
    drawn |= {name: portrait(i) for i, name in enumerate(PORTRAITS)}
    boxes = PICTURES | PORTRAITS
    sheet = "".join(svg(boxes[name], content) for name, content in drawn.items())
    (out / "images.html").write_text(read("images.html").replace("{{images}}", sheet), encoding="utf-8")


def png(width, height, rows):
    """A greyscale picture; each row is bytes."""

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    data = zlib.compress(b"".join(b"\0" + line for line in rows), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def qr(scale=4, quiet=4):
    dots = read("eit-qr.txt").split()
    blank = ["." * (len(dots) + 2 * quiet)] * quiet
    dots = blank + ["." * quiet + line + "." * quiet for line in dots] + blank
    rows = [b"".join((b"\0" if dot == "#" else b"\xff") * scale for dot in line) for line in dots for _ in range(scale)]
    return png(len(dots) * scale, len(dots) * scale, rows)


def pictures(sheet, www):
    (www / "images").mkdir(parents=True, exist_ok=True)
    for name, (x, y, width, height) in (PICTURES | PORTRAITS).items():
        kind = ["-png"] if name.endswith(".png") else ["-jpeg", "-jpegopt", "quality=80"]
        crop = ["-r", "96", "-x", str(x), "-y", str(y), "-W", str(width), "-H", str(height)]
        target = www / "images" / name.partition(".")[0]
        subprocess.run(["pdftoppm", *kind, *crop, "-singlefile", str(sheet), str(target)], check=True)
    (www / "images/eit-qr.png").write_bytes(qr())


def scan(picture, target):
    """A PDF that is nothing but one JPEG, like the output of an office scanner."""
    jpeg = picture.read_bytes()
    height, width, colours = struct.unpack(">HHB", re.search(rb"\xff[\xc0-\xc2]..\x08(.{5})", jpeg, re.S).group(1))
    space = b"DeviceGray" if colours == 1 else b"DeviceRGB"
    draw = b"q 595 0 0 842 0 0 cm /Im0 Do Q"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</Im0 4 0 R>>>>/Contents 5 0 R>>",
        b"<</Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/%s/BitsPerComponent 8/Filter/DCTDecode/Length %d>>\nstream\n"
        % (width, height, space, len(jpeg)) + jpeg + b"\nendstream",
        b"<</Length %d>>\nstream\n" % len(draw) + draw + b"\nendstream",
    ]
    body, offsets = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        offsets.append(len(body))
        body += b"%d 0 obj\n" % number + content + b"\nendobj\n"
    table_at = len(body)
    body += b"xref\n0 6\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    target.write_bytes(body + b"trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % table_at)


def date(www):
    """Gives the PDFs one date inside the demo's year, so that they do not carry the day they were built."""
    for pdf in www.rglob("*.pdf"):
        pdf.write_bytes(re.sub(rb"\(D:\d{14}", b"(D:20250401093000", pdf.read_bytes()))


if __name__ == "__main__":
    {"pages": pages, "documents": documents, "images": images, "pictures": pictures, "scan": scan, "date": date}[sys.argv[1]](
        *map(pathlib.Path, sys.argv[2:])
    )
