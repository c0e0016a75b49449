package oit.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.sl.usermodel.SlideShow;
import org.apache.poi.sl.usermodel.TextBox;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files with the phrases in them, written by the libraries that other programs use. */
final class RecallFiles {
  private static final int ON_A_SLIDE = 8;

  private RecallFiles() {}

  private interface Writer {
    void to(ByteArrayOutputStream out) throws IOException;
  }

  static Map<String, byte[]> made(List<String> phrases) {
    Map<String, byte[]> files = new TreeMap<>();
    files.put("poi.docx", bytes(out -> document(phrases, out)));
    files.put("poi.xlsx", bytes(out -> workbook(new XSSFWorkbook(), phrases, out)));
    files.put("poi.xls", bytes(out -> workbook(new HSSFWorkbook(), phrases, out)));
    files.put("poi.pptx", bytes(out -> slides(new XMLSlideShow(), phrases, out)));
    files.put("poi.ppt", bytes(out -> slides(new HSLFSlideShow(), phrases, out)));
    files.put("utf-8.csv", lines(phrases, StandardCharsets.UTF_8));
    files.put("windows-874.csv", lines(phrases, Charsets.THAI));
    files.put("windows-874.txt", lines(phrases, Charsets.THAI));
    String page = "<html><body><p>" + String.join("</p><p>", phrases) + "</p></body></html>";
    files.put("utf-8.html", page.getBytes(StandardCharsets.UTF_8));
    files.put("windows-874.html", page.getBytes(Charsets.THAI));
    return files;
  }

  private static byte[] lines(List<String> phrases, Charset charset) {
    return ("\"" + String.join("\"\r\n\"", phrases) + "\"").getBytes(charset);
  }

  private static byte[] bytes(Writer writer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writer.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void document(List<String> phrases, ByteArrayOutputStream out) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      phrases.forEach(p -> document.createParagraph().createRun().setText(p));
      document.write(out);
    }
  }

  private static void workbook(Workbook book, List<String> phrases, ByteArrayOutputStream out)
      throws IOException {
    try (book) {
      Sheet sheet = book.createSheet();
      for (int i = 0; i < phrases.size(); i++) {
        sheet.createRow(i).createCell(i % 3).setCellValue(phrases.get(i));
      }
      book.write(out);
    }
  }

  private static void slides(SlideShow<?, ?> show, List<String> phrases, ByteArrayOutputStream out)
      throws IOException {
    try (show) {
      for (int i = 0; i < phrases.size(); i += ON_A_SLIDE) {
        TextBox<?, ?> box = show.createSlide().createTextBox();
        box.setText(
            String.join("\n", phrases.subList(i, Math.min(phrases.size(), i + ON_A_SLIDE))));
      }
      show.write(out);
    }
  }
}
