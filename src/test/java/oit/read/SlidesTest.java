package oit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.Slide;
import org.apache.poi.sl.usermodel.SlideShow;
import org.apache.poi.sl.usermodel.TableShape;
import org.apache.poi.sl.usermodel.TextBox;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlidesTest {

  private static SlideShow<?, ?> empty(String format) {
    return format.equals("ppt") ? new HSLFSlideShow() : new XMLSlideShow();
  }

  private static Resource read(SlideShow<?, ?> show, String format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    show.write(bytes);
    show.close();
    return new Reader().read(Given.bytes("https://a.go.th/a." + format, null, bytes.toByteArray()));
  }

  private static void box(Slide<?, ?> slide, int x, int y, String text) {
    TextBox<?, ?> box = slide.createTextBox();
    box.setAnchor(new Rectangle(x, y, 100, 20));
    box.setText(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pptx", "ppt"})
  void readsTextAndTablesSlideBySlide(String format) throws IOException {
    SlideShow<?, ?> show = empty(format);
    box(show.createSlide(), 10, 10, "แผนการใช้จ่ายงบประมาณ");
    TableShape<?, ?> table = show.createSlide().createTable(2, 2);
    table.getCell(0, 0).setText("รายการ");
    table.getCell(0, 1).setText("งบประมาณ");
    table.getCell(1, 0).setText("ถนน");
    table.getCell(1, 1).setText("๔๙๙,๐๐๐");

    Resource read = read(show, format);

    assertThat(read.kind().code()).isEqualTo(format);
    assertThat(read.pages()).isEqualTo(2);
    assertThat(read.blocks())
        .extracting(b -> b.role() + " " + b.page() + " " + b.row() + "/" + b.column() + b.text())
        .containsExactly(
            "PARAGRAPH 1 -1/-1แผนการใช้จ่ายงบประมาณ",
            "HEADER_CELL 2 0/0รายการ",
            "HEADER_CELL 2 0/1งบประมาณ",
            "CELL 2 1/0ถนน",
            "CELL 2 1/1๔๙๙,๐๐๐");
  }

  @Test
  void readsShapesFromTheTopAndTheLeftWithTheTitleFirst() throws IOException {
    XMLSlideShow show = new XMLSlideShow();
    var slide = show.createSlide();
    box(slide, 300, 200, "4");
    box(slide, 300, 101, "2");
    box(slide, 10, 205, "3");
    box(slide, 10, 100, "1");
    var title = slide.createTextBox();
    title.setPlaceholder(Placeholder.TITLE);
    title.setAnchor(new Rectangle(0, 400, 10, 10));
    title.setText("โครงสร้าง");

    assertThat(Given.blocks(read(show, "pptx")))
        .containsExactly(
            "HEADING 1: โครงสร้าง", "PARAGRAPH: 1", "PARAGRAPH: 2", "PARAGRAPH: 3", "PARAGRAPH: 4");
  }

  @Test
  void leavesOutHiddenSlidesAndPutsNotesAside() throws IOException {
    XMLSlideShow show = new XMLSlideShow();
    var first = show.createSlide();
    box(first, 0, 0, "ที่เห็น");
    for (var shape : show.getNotesSlide(first).getPlaceholders()) {
      shape.setText(shape.getTextType() == Placeholder.BODY ? "บันทึก" : "");
    }
    var second = show.createSlide();
    box(second, 0, 0, "ที่ซ่อน");
    second.setHidden(true);

    Resource read = read(show, "pptx");

    assertThat(read.blocks())
        .extracting(b -> b.region() + " " + b.text())
        .containsExactly("MAIN ที่เห็น", "ASIDE บันทึก");
    assertThat(read.findings()).containsExactly(new Resource.Finding("hidden-slides", "1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pptx", "ppt"})
  void slidesThatArePicturesAreScans(String format) throws IOException {
    SlideShow<?, ?> show = empty(format);
    show.createSlide().createPicture(show.addPicture(Given.sample("scan.png"), PictureType.PNG));
    show.createSlide().createPicture(show.addPicture(Given.sample("scan.png"), PictureType.PNG));

    assertThat(read(show, format).state()).isEqualTo(new ReadState.ScanWithoutText(2, 2));
  }
}
