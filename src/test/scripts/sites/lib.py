"""Builds one sample site: pages, routes, labels, and real documents made by Chromium and LibreOffice."""

import csv
import io
import json
import pathlib
import shutil
import struct
import subprocess
import tempfile
import zipfile
import zlib
from concurrent.futures import ThreadPoolExecutor

HERE = pathlib.Path(__file__).resolve().parent
RESOURCES = HERE.parents[1] / "resources" / "sites"
THAI = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")
MONTHS = "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม".split()
SHORT = "ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.".split()


def fiscal_months(fy, short=True):
    """The twelve months of a fiscal year with their Buddhist years, October first."""
    names = SHORT if short else MONTHS
    order = list(range(9, 12)) + list(range(0, 9))
    glue = "" if short else " "
    return [names[m] + glue + (str(fy - 1 if m >= 9 else fy)[2 if short else 0 :]) for m in order]


def baht(n):
    return f"{n:,.2f}"


def h1(t):
    return f"<h1>{t}</h1>"


def h2(t):
    return f"<h2>{t}</h2>"


def p(*texts):
    return "".join(f"<p>{t}</p>" for t in texts)


def ol(items):
    return "<ol>" + "".join(f"<li>{i}</li>" for i in items) + "</ol>"


def ul(items):
    return "<ul>" + "".join(f"<li>{i}</li>" for i in items) + "</ul>"


def table(head, rows, cls=""):
    th = "".join(f"<th>{c}</th>" for c in head)
    trs = "".join("<tr>" + "".join(f"<td>{c}</td>" for c in r) + "</tr>" for r in rows)
    return f'<table border="1" class="{cls}"><tr>{th}</tr>{trs}</table>'


def sign(name, post, date=""):
    lines = [f"({name})", post] + ([date] if date else [])
    return '<p class="sign" align="center"><br>' + "<br>".join(lines) + "</p>"


def signed_order(date, name, post):
    return f'<p align="center">ประกาศ ณ วันที่ {date}</p>' + sign(name, post)


def split_am(text):
    """Writes sara am as two characters, as many old programs do."""
    return text.replace("ำ", "\u0e4d\u0e32")


def twin_e(text):
    """Types sara ae as two sara e, a common slip of the keyboard."""
    return text.replace("แ", "เเ")


def document(title, body, font="Garuda", size=15, thai_digits=False, landscape=False):
    page = "A4 landscape" if landscape else "A4"
    text = body.translate(THAI) if thai_digits else body
    return (
        f'<!DOCTYPE html><html lang="th"><head><meta charset="utf-8"><title>{title}</title><style>'
        f"@page{{size:{page};margin:1.8cm}}body{{font-family:'{font}';font-size:{size}px;line-height:1.5}}"
        "h1{font-size:19px;text-align:center}h2{font-size:16px}table{border-collapse:collapse;width:100%}"
        "td,th{border:1px solid #000;padding:3px 5px;font-size:13px;vertical-align:top}.sign{text-align:center;margin-top:40px}"
        f"</style></head><body>{text}</body></html>"
    )


def png(width, height, seed):
    """A small picture: a coloured ground with a lighter disc, enough to stand for a photograph."""
    ground = ((seed * 53) % 160 + 40, (seed * 97) % 160 + 40, (seed * 29) % 160 + 40)
    light = tuple(min(255, c + 70) for c in ground)
    cx, cy, r = width / 2, height * 0.42, min(width, height) * 0.3
    rows = b""
    for y in range(height):
        row = b"".join(
            bytes(light if (x - cx) ** 2 + (y - cy) ** 2 < r * r or (y > height * 0.78 and abs(x - cx) < r * 1.3) else ground)
            for x in range(width)
        )
        rows += b"\0" + row

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")


def image_pdf(jpegs):
    """A PDF whose pages are pictures only, as an office scanner makes it."""
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", None]
    kids = []
    for data, w, h, colours in jpegs:
        n = len(objects) + 1
        kids.append(f"{n} 0 R")
        draw = f"q 595 0 0 842 0 0 cm /I Do Q".encode()
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {n + 1} 0 R/Resources<</XObject<</I {n + 2} 0 R>>>>>>".encode()
        )
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(draw), draw))
        objects.append(
            b"<</Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/%s/BitsPerComponent 8/Filter/DCTDecode/Length %d>>stream\n%s\nendstream"
            % (w, h, b"DeviceRGB" if colours == 3 else b"DeviceGray", len(data), data)
        )
    objects[1] = f"<</Type/Pages/Count {len(jpegs)}/Kids[{' '.join(kids)}]>>".encode()
    out, offsets = b"%PDF-1.4\n", []
    for i, o in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (i, o)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % o for o in offsets)
    return out + b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)


def jpeg_shape(data):
    """Width, height and number of colours."""
    i = 2
    while True:
        marker, length = data[i + 1], struct.unpack(">H", data[i + 2 : i + 4])[0]
        if 0xC0 <= marker <= 0xC2:
            h, w = struct.unpack(">HH", data[i + 5 : i + 9])
            return w, h, data[i + 9]
        i += 2 + length


def sheet(rows):
    """A plain workbook of one sheet, the same bytes each time."""
    kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    cells = "".join(f'<row r="{y}">' + "".join(f'<c r="{chr(65 + x)}{y}" t="inlineStr"><is><t>{c}</t></is></c>' for x, c in enumerate(r)) + "</row>" for y, r in enumerate(rows, 1))
    return archive({
        "[Content_Types].xml": f'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{kinds}sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{kinds}worksheet+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook {main} xmlns:r="{office}"><sheets><sheet name="Sheet1" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f"<worksheet {main}><sheetData>{cells}</sheetData></worksheet>",
    })


def archive(files):
    """A ZIP of those names and contents, the same bytes each time."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name, (2023, 4, 5, 9, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(entry, data)
    return out.getvalue()


class Site:
    def __init__(self, name, agency, encoding="utf-8"):
        self.name, self.agency, self.encoding = name, agency, encoding
        self.dir = RESOURCES / name
        self.www = self.dir / "www"
        self.src = HERE / "html" / name
        self.before = pathlib.Path(tempfile.mkdtemp())
        for d in (self.www, self.src):
            if d.exists():
                shutil.move(d, self.before / d.name)
            d.mkdir(parents=True)
        self.routes, self.labels, self.jobs = [], [], []

    def raw(self, path, data):
        f = self.www / path.lstrip("/")
        f.parent.mkdir(parents=True, exist_ok=True)
        f.write_bytes(data)

    def page(self, path, html):
        if path.endswith("/"):
            path += "index.html"
        self.raw(path, html.encode(self.encoding, "xmlcharrefreplace"))

    def route(self, path, file=None, status=200, content_type="text/html", location=None):
        r = {"path": path, "status": status}
        if file:
            r |= {"file": file, "contentType": content_type}
        if location:
            r["location"] = location
        self.routes.append(r)

    def doc(self, path, html, engine="chromium"):
        """Queues a document; engine: chromium, writer (LibreOffice), calc, scan (picture-only PDF), picture (PNG), photo (JPEG)."""
        self.jobs.append((path, html, engine))
        return path

    def label(self, code, verdict, evidence="", unmet="", why=""):
        self.labels.append((f"O{code}", verdict, evidence, unmet, why))

    def finish(self, start="/"):
        work = pathlib.Path(tempfile.mkdtemp())
        with ThreadPoolExecutor(2) as pool:
            list(pool.map(lambda j: self._make(work, *j), [j for j in enumerate(self.jobs)]))
        shutil.rmtree(work)
        shutil.rmtree(self.before)
        site = {"agency": self.agency, "start": start, "fiscalYear": 2566}
        if self.routes:
            site["routes"] = self.routes
        (self.dir / "site.json").write_text(json.dumps(site, ensure_ascii=False, indent=1) + "\n", "utf-8")
        assert [l[0] for l in self.labels] == [f"O{i}" for i in range(1, 44)], [l[0] for l in self.labels]
        with open(self.dir / "labels.csv", "w", encoding="utf-8", newline="") as f:
            w = csv.writer(f, lineterminator="\n")
            w.writerow(("code", "verdict", "evidence", "unmet", "why"))
            w.writerows(self.labels)

    def _make(self, work, n, job):
        path, html, engine = job
        out = self.www / path.lstrip("/")
        out.parent.mkdir(parents=True, exist_ok=True)
        source = self.src / (path.strip("/").replace("/", "_") + ".html")
        source.write_text(html, "utf-8")
        old, old_source = self.before / "www" / path.lstrip("/"), self.before / self.name / source.name
        if old.exists() and old_source.exists() and old_source.read_text("utf-8") == html:
            shutil.copy(old, out)  # an unchanged document keeps its bytes
            return
        if engine in ("writer", "calc"):
            kind = "StarWriter" if engine == "writer" else "StarCalc"
            home = work / f"profile{n}"
            run("soffice", f"-env:UserInstallation=file://{home}", "--headless", f"--infilter=HTML ({kind})",
                "--convert-to", out.suffix[1:], "--outdir", str(work / str(n)), str(source))
            shutil.copy(next((work / str(n)).iterdir()), out)
            shutil.rmtree(home, ignore_errors=True)
        elif engine == "picture":
            chromium(work / f"c{n}", f"--screenshot={out}", "--window-size=900,1270", str(source))
        else:
            pdf = out if engine == "chromium" else work / f"{n}.pdf"
            chromium(work / f"c{n}", "--no-pdf-header-footer", f"--print-to-pdf={pdf}", str(source))
            if engine == "scan":
                run("pdftoppm", "-r", "96", "-gray", "-jpeg", "-jpegopt", "quality=45", str(pdf), str(work / f"{n}s"))
                pages = [f.read_bytes() for f in sorted(work.glob(f"{n}s-*.jpg"))]
                out.write_bytes(image_pdf([(d, *jpeg_shape(d)) for d in pages]))
            if engine == "photo":
                run("pdftoppm", "-r", "80", "-jpeg", "-jpegopt", "quality=50", "-singlefile", str(pdf), str(out.with_suffix("")))
        assert out.stat().st_size > 500, out


def run(*args):
    done = subprocess.run(args, capture_output=True, timeout=120)
    assert done.returncode == 0, (args, done.stderr[-500:])


def chromium(profile, *args):
    run("chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={profile}", *args)
