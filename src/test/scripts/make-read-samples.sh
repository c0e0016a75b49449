#!/bin/sh
# Makes the sample documents in src/test/resources/read again. Needs chromium, soffice, qpdf,
# pdftoppm and the fonts Noto Sans Thai, Garuda, Laksaman and Norasi.
# Usage: src/test/scripts/make-read-samples.sh   (from the top of the repository)
set -eu
out=$(cd src/test/resources/read && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

page() { # font
  cat <<HTML
<!doctype html><html lang="th"><head><meta charset="utf-8"><title>รายงานผลการดำเนินงาน ประจำปี 2566</title>
<style>body{font-family:"$1";font-size:15pt;line-height:1.7}</style></head><body>
<h1>องค์การบริหารส่วนตำบลทุ่งสมมติ</h1>
$(while read -r line; do echo "<p>$line</p>"; done < "$out/phrases.txt")
<p>ดูรายละเอียดที่ <a href="https://www.example.go.th/o12/แผน.pdf?ปี=2566">แผนการจัดซื้อจัดจ้าง</a> ของหน่วยงาน</p>
<h2 style="page-break-before:always">หน้าที่สอง</h2><p>งบประมาณรายจ่าย ๑,๒๓๔,๕๖๗ บาท</p>
</body></html>
HTML
}

chromium_pdf() { # html pdf
  chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer \
    --user-data-dir="$work/chromium" --print-to-pdf="$2" "file://$1" >/dev/null 2>&1
}

office() { # format file
  soffice -env:UserInstallation="file://$work/office" --headless --convert-to "$1" \
    --outdir "$work" "$2" >/dev/null 2>&1
}

page "Noto Sans Thai" > "$work/a.html"; chromium_pdf "$work/a.html" "$out/chromium-noto.pdf"
page "Garuda" > "$work/b.html"; chromium_pdf "$work/b.html" "$out/chromium-garuda.pdf"

# real Writer documents, not HTML imports: flat ODT
odt() { # font
  cat <<XML
<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>คู่มือการปฏิบัติงาน</dc:title></office:meta>
<office:font-face-decls><style:font-face style:name="F" fo:font-family="$1" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" svg:font-family="'$1'"/></office:font-face-decls>
<office:styles><style:default-style style:family="paragraph"><style:text-properties style:font-name="F" style:font-name-complex="F" fo:font-size="16pt" style:font-size-complex="16pt" fo:language="th" fo:country="TH" style:language-complex="th" style:country-complex="TH"/></style:default-style></office:styles>
<office:body><office:text>
<text:h text:outline-level="1">คู่มือหรือมาตรฐานการปฏิบัติงาน</text:h>
$(while read -r line; do echo "<text:p>$line</text:p>"; done < "$out/phrases.txt")
<text:p>ดู <text:a xlink:type="simple" xlink:href="https://www.example.go.th/o13">แผนการใช้จ่ายงบประมาณ</text:a></text:p>
<table:table table:name="t"><table:table-column table:number-columns-repeated="3"/>
<table:table-row><table:table-cell><text:p>ลำดับ</text:p></table:table-cell><table:table-cell><text:p>โครงการ</text:p></table:table-cell><table:table-cell><text:p>งบประมาณ</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell><text:p>๑</text:p></table:table-cell><table:table-cell><text:p>ก่อสร้างถนนคอนกรีต</text:p></table:table-cell><table:table-cell><text:p>๔๙๙,๐๐๐</text:p></table:table-cell></table:table-row>
</table:table>
</office:text></office:body></office:document>
XML
}

odt "Laksaman" > "$work/writer-laksaman.fodt"; office pdf "$work/writer-laksaman.fodt"
odt "Norasi" > "$work/writer-norasi.fodt"; office pdf "$work/writer-norasi.fodt"
cp "$work/writer-laksaman.pdf" "$work/writer-norasi.pdf" "$out"
cp "$work/writer-laksaman.fodt" "$work/manual.fodt"
office docx "$work/manual.fodt"; office "doc:MS Word 97" "$work/manual.fodt"
cp "$work/manual.docx" "$work/manual.doc" "$out"

qpdf --encrypt geheim geheim 256 -- "$out/writer-norasi.pdf" "$out/encrypted.pdf"
qpdf --encrypt "" geheim 256 -- "$out/writer-norasi.pdf" "$out/owner-password.pdf"

# a scan: page one drawn, then wrapped into a PDF that holds nothing else
pdftoppm -r 50 -gray -png -f 1 -l 1 "$out/writer-norasi.pdf" "$work/scan"
scan=$(ls "$work"/scan*.png)
printf '<!doctype html><title>scan</title><body style="margin:0"><img src="%s" width="600">' "$scan" > "$work/scan.html"
chromium_pdf "$work/scan.html" "$out/scan.pdf"
cp "$scan" "$out/scan.png"

# a workbook with a hidden sheet, Thai dates and Thai digits: flat ODS
cat > "$work/plan.fods" <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
 xmlns:xlink="http://www.w3.org/1999/xlink"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<number:date-style style:name="D" number:language="th" number:country="TH" number:format-source="fixed"><number:day/><number:text> </number:text><number:month number:textual="true" number:style="long"/><number:text> </number:text><number:year number:style="long" number:calendar="buddhist"/></number:date-style>
<number:number-style style:name="N"><number:number number:decimal-places="2" number:min-decimal-places="2" number:min-integer-digits="1" number:grouping="true"/></number:number-style>
<number:number-style style:name="T" number:transliteration-format="๑" number:transliteration-language="th" number:transliteration-country="TH"><number:number number:decimal-places="0" number:min-integer-digits="1"/></number:number-style>
<style:style style:name="cd" style:family="table-cell" style:data-style-name="D"/>
<style:style style:name="cn" style:family="table-cell" style:data-style-name="N"/>
<style:style style:name="ct" style:family="table-cell" style:data-style-name="T"/>
<style:style style:name="hid" style:family="table"><style:table-properties table:display="false"/></style:style>
</office:automatic-styles>
<office:body><office:spreadsheet>
<table:table table:name="แผนจัดซื้อจัดจ้าง">
<table:table-row><table:table-cell/></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><text:p>ลำดับ</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>ชื่อโครงการ</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>งบประมาณ</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>วันที่ประกาศ</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell table:style-name="ct" office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p><text:a xlink:href="https://www.example.go.th/p1">จ้างก่อสร้างถนนสายบ้านสมมติ</text:a></text:p></table:table-cell><table:table-cell table:style-name="cn" office:value-type="float" office:value="499000"><text:p>499,000.00</text:p></table:table-cell><table:table-cell table:style-name="cd" office:value-type="date" office:date-value="2022-12-26"><text:p>26</text:p></table:table-cell></table:table-row>
</table:table>
<table:table table:name="ซ่อน" table:style-name="hid"><table:table-row><table:table-cell office:value-type="string"><text:p>ข้อความลับ</text:p></table:table-cell></table:table-row></table:table>
</office:spreadsheet></office:body></office:document>
XML
office xlsx "$work/plan.fods"; office "xls:MS Excel 97" "$work/plan.fods"
cp "$work/plan.xlsx" "$work/plan.xls" "$out"

# tables over two pages, with a header of two rows and a link in each row
rows=$(for i in $(seq 1 24); do cat <<HTML
<tr><td>$i</td><td>จ้างก่อสร้างถนนคอนกรีตเสริมเหล็กสายบ้านทุ่งสมมติ หมู่ที่ $i ตำบลทุ่งสมมติ</td><td>$((i * 1500)),000</td><td>${i},000</td><td><a href="https://www.example.go.th/p/$i">คลิก</a></td></tr>
HTML
done)
table() { # style
  cat <<HTML
<!doctype html><html lang="th"><head><meta charset="utf-8"><title>แผนการจัดซื้อจัดจ้าง</title>
<style>body{font-family:"Laksaman"} $1 thead{display:table-header-group}</style></head><body>
<h1>แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2568</h1>
<table border="1" cellpadding="4"><thead><tr><th rowspan="2">ลำดับ</th><th rowspan="2">รายการ</th><th colspan="2">วงเงิน (บาท)</th><th rowspan="2">ไฟล์</th></tr>
<tr><th>งบประมาณ</th><th>ราคากลาง</th></tr></thead><tbody>
$rows
</tbody></table><p>ข้อมูล ณ วันที่ 30 กันยายน 2567</p></body></html>
HTML
}
table 'table{border-collapse:collapse}td,th{border:1px solid #000;padding:4px}' > "$work/t1.html"
chromium_pdf "$work/t1.html" "$out/table-chromium.pdf"
soffice -env:UserInstallation="file://$work/office" --headless --infilter="HTML (StarWriter)" \
  --convert-to odt --outdir "$work" "$work/t1.html" >/dev/null 2>&1
office pdf "$work/t1.odt"; cp "$work/t1.pdf" "$out/table-writer.pdf"
ls -l "$out"
