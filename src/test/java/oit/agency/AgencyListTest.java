package oit.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyListTest {

  private static AgencyList read(String... lines) {
    return AgencyList.read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> places(List<TableFault> faults) {
    return faults.stream().map(f -> f.line() + ":" + f.column() + " " + f.key()).toList();
  }

  @Test
  void readsEveryColumnWhateverTheirOrder() {
    AgencyList list =
        read(
            "url,notes,checklist,district,province,type,name,id",
            "https://www.nongdok.example/,ทดสอบ,oit-2568,ท่าบัว,ศรีเมฆา,tao,อบต.หนองดอก,nong-dok");

    assertThat(list.faults()).isEmpty();
    assertThat(list.agencies())
        .containsExactly(
            new ListedAgency(
                new Agency(
                    "nong-dok",
                    "อบต.หนองดอก",
                    AgencyType.TAO,
                    "ศรีเมฆา",
                    "https://www.nongdok.example/"),
                "ท่าบัว",
                "oit-2568",
                "ทดสอบ",
                2));
  }

  @Test
  void readsThaiHeadersInTheBytesOfExcel() {
    String text =
        "รหัส,ชื่อหน่วยงาน,ประเภท,เว็บไซต์\nb1,เทศบาลบัวทอง,เทศบาลตำบล,www.buathong.example\n";

    AgencyList list = AgencyList.read(text.getBytes(Charset.forName("x-windows-874")));

    assertThat(list.faults()).isEmpty();
    assertThat(list.agencies().getFirst().agency())
        .isEqualTo(
            new Agency(
                "b1", "เทศบาลบัวทอง", AgencyType.MUNICIPALITY, "", "http://www.buathong.example/"));
  }

  @Test
  void readsTheFirstSheetShownOfAWorkbook() throws IOException {
    byte[] book;
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet("ซ่อน");
      workbook.setSheetHidden(0, true);
      Sheet sheet = workbook.createSheet("หน่วยงาน");
      var head = sheet.createRow(1);
      head.createCell(0).setCellValue("รหัส");
      head.createCell(1).setCellValue("ชื่อหน่วยงาน");
      head.createCell(2).setCellValue("เว็บไซต์");
      var row = sheet.createRow(2);
      row.createCell(0).setCellValue(10501);
      row.createCell(1).setCellValue("อบต.โคกงาม");
      row.createCell(2).setCellValue("https://khokngam.example");
      var bad = sheet.createRow(4);
      bad.createCell(1).setCellValue("อบต.ไม่มีเว็บ");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      book = out.toByteArray();
    }

    AgencyList list = AgencyList.read(book);

    assertThat(list.agencies()).extracting(a -> a.agency().id()).containsExactly("10501");
    assertThat(places(list.faults())).containsExactly("5:2 agencies.no-url");
  }

  @Test
  void makesIdsThatGoAroundThoseThatWereChosen() {
    AgencyList list =
        read(
            "id,name,url",
            ",ก,https://vendor.example/a/",
            "vendor.example-a,ข,https://other.example/",
            ",ค,https://vendor.example/b/");

    assertThat(list.faults()).isEmpty();
    assertThat(list.agencies())
        .extracting(a -> a.agency().id())
        .containsExactly("vendor.example-a-2", "vendor.example-a", "vendor.example-b");
  }

  @Test
  void tellsEveryFaultAtItsPlaceAtOnce() {
    AgencyList list =
        read(
            "id,name,type,url",
            "a/b,ก,tao,https://a.example",
            "x,,วัด,https://b.example",
            "X,ข,tao,not a url",
            "y,ค,tao,https://www.a.example/",
            "z,ง,tao,");

    assertThat(places(list.faults()))
        .containsExactlyInAnyOrder(
            "2:1 agencies.bad-id",
            "3:3 agencies.no-name",
            "3:4 agencies.unknown-type",
            "4:1 agencies.id-twice",
            "4:9 agencies.bad-url",
            "5:9 agencies.url-twice",
            "6:9 agencies.no-url");
  }

  @Test
  void doubtsTheSameNameInTheSamePlaceButNotInAnother() {
    AgencyList list =
        read(
            "name,province,district,url",
            "อบต.บ้านใหม่,ศรีเมฆา,ท่าบัว,https://a.example",
            "อบต.บ้านใหม่,ศรีเมฆา,เมือง,https://b.example",
            "อบต.บ้านใหม่,ศรีเมฆา,ท่าบัว,https://c.example");

    assertThat(list.faults()).isEmpty();
    assertThat(places(list.doubts())).containsExactly("4:1 agencies.name-twice");
  }

  @ParameterizedTest
  @CsvSource({"'name,province',no-column", "'name,url',empty", "'',empty"})
  void refusesATableWithoutWhatItNeeds(String text, String key) {
    assertThat(read(text).faults()).extracting(TableFault::key).containsExactly("agencies." + key);
  }

  @Test
  void refusesOtherKindsOfFiles() {
    byte[] word = {'P', 'K', 3, 4, 0, 0};

    assertThat(AgencyList.read(word).faults())
        .extracting(TableFault::key)
        .containsExactly("agencies.not-csv");
  }

  @Test
  void refusesMoreRowsThanItReadsInsteadOfForgettingSome() {
    StringBuilder text = new StringBuilder("name,url\n");
    for (int i = 0; i <= CsvRows.MOST_ROWS; i++) {
      text.append("ก,https://h").append(i).append(".example\n");
    }

    assertThat(read(text.toString()).faults())
        .extracting(TableFault::key)
        .containsExactly("agencies.too-many");
  }

  @Test
  void passesOverColumnsThatItDoesNotKnowAndSaysSo() {
    AgencyList list = read("name,url,โทรศัพท์", "ก,https://a.example,02");

    assertThat(places(list.doubts())).containsExactly("1:10 agencies.unknown-column");
    assertThat(list.agencies()).hasSize(1);
  }
}
