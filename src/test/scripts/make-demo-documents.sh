#!/bin/sh
# Builds the bundled demo site (src/main/resources/oit/demo/www) from the sources in src/test/scripts/demo.
# Needs python3, LibreOffice (soffice), Chromium, poppler-utils, fonts-thai-tlwg and fonts-noto-core.
set -eu
cd "$(dirname "$0")/../../.."
sources=src/test/scripts/demo
www=src/main/resources/oit/demo/www
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chromium=${CHROMIUM:-chromium}

rm -rf "$www"
mkdir -p "$www"/files/plan "$www"/files/manual "$www"/files/procurement "$www"/files/hr "$www"/files/ethics \
  "$www"/files/complaint "$www"/files/participation "$www"/files/nogift "$www"/files/risk \
  "$www"/files/anticorruption "$www"/files/stat "$www"/files/form

browse() { "$chromium" --headless --no-sandbox --disable-gpu --user-data-dir="$work/chromium" "$@" >/dev/null 2>&1; }
print_pdf() { browse --no-pdf-header-footer --print-to-pdf="$2" "file://$work/$1.html"; }
office() { soffice -env:UserInstallation="file://$work/office" --headless "$@" --outdir "$work/out" >/dev/null 2>&1; }
# $1 source, $2 filter, $3 file under www; the writer's plain HTML filter keeps tables and fonts.
write() {
  office --infilter='HTML (StarWriter)' --convert-to "$2" "$work/$1.html"
  mv "$work/out/$1.${2%%:*}" "$www/$3"
}
# $1 table, $2 filter, $3 file under www; 76 is UTF-8.
sheet() {
  office --infilter='Text - txt - csv (StarCalc):44,34,76,1' --convert-to "$2" "$sources/tables/$1.csv"
  mv "$work/out/$1.${2%%:*}" "$www/$3"
}

python3 $sources/build.py pages "$www"
python3 $sources/build.py documents "$work"
python3 $sources/build.py images "$work"
print_pdf images "$work/images.pdf"
python3 $sources/build.py pictures "$work/images.pdf" "$www"
cp "$www/images/logo.png" "$work"
browse --window-size=1000,520 --screenshot="$www/images/structure-chart.png" "file://$work/structure-chart.html"

pdf=pdf:writer_pdf_Export
write development-plan $pdf files/plan/development-plan-2566-2570.pdf
write proc-annual $pdf files/procurement/proc-annual-2567.pdf
write hr-report $pdf files/hr/hr_report.pdf
write participation $pdf files/participation/participation-o20.pdf
write bribery-risk $pdf files/risk/bribery-risk-2568.pdf
write complaint-form $pdf files/form/complaint-form.pdf
write work-manual 'doc:MS Word 97' files/manual/work-manual.doc
write hr-plan 'docx:MS Word 2007 XML' files/hr/hr-plan-2568.docx
sheet procurement-2568 'xlsx:Calc MS Excel 2007 XML' files/procurement/ITA_68_o12.xlsx
sheet service-stat-2566 'xls:MS Excel 97' files/stat/service-stat.xls

print_pdf annual-report "$www/files/plan/annual-report-2567.pdf"
print_pdf proc-list "$www/files/procurement/ITA_68_o12.pdf"
print_pdf ethics-code "$www/files/ethics/ethics-code.pdf"
print_pdf complaint-guide "$www/files/complaint/corruption-complaint-guide.pdf"
print_pdf no-gift "$www/files/nogift/no-gift-declaration-2568.pdf"
print_pdf ac-plan "$www/files/anticorruption/anti-corruption-plan-2568.pdf"

print_pdf risk-report-scan "$work/scan.pdf"
pdftoppm -r 150 -gray -jpeg -jpegopt quality=45 -singlefile "$work/scan.pdf" "$work/scan"
python3 $sources/build.py scan "$work/scan.jpg" "$www/files/risk/scan0007.pdf"
python3 $sources/build.py date "$www"
du -sk "$www"
