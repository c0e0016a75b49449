package oit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import oit.fetch.Fetched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "attachment; filename=plan.pdf | plan.pdf",
        "attachment; filename=\"plan 2566.pdf\"; size=3 | plan 2566.pdf",
        "attachment; filename=\"แผน.pdf\" | แผน.pdf",
        "attachment; filename=แผน พัฒนา.pdf | แผน พัฒนา.pdf",
        "attachment; filename=\"x.pdf\"; filename*=UTF-8''%E0%B9%81%E0%B8%9C%E0%B8%99.pdf |"
            + " แผน.pdf",
        "attachment; filename*=tis-620''%E1%BC%B9.pdf | แผน.pdf",
        "attachment; filename*=utf-8'th'a%20b.docx | a b.docx",
        "attachment; filename=\"%E0%B9%81%E0%B8%9C%E0%B8%99.xlsx\" | แผน.xlsx",
        "attachment; filename=\"=?UTF-8?B?4LmB4Lic4LiZLnBkZg==?=\" | แผน.pdf",
        "attachment; filename=\"=?tis-620?Q?=E1=BC=B9.pdf?=\" | แผน.pdf",
        "inline; filename=\"C:\\files\\a.pdf\" | a.pdf",
        "attachment; filename=\"../../etc/a.pdf\" | a.pdf",
        "attachment; filename=\"\uFFFD\uFFFD\uFFFD.pdf\" | .pdf",
        "attachment; FILENAME = 'a.pdf' | 'a.pdf'",
      })
  void readsTheNameHoweverItIsWritten(String header, String name) {
    assertThat(FileName.in(header)).contains(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"inline", "attachment;", "attachment; filename=\"\"", "form-data; name=\"x\""})
  void noNameIsNone(String header) {
    assertThat(FileName.in(header)).isEmpty();
  }

  @Test
  void nameStandsForTitleAndEnding() {
    Fetched plain = Given.bytes("https://www.example.go.th/get.php?id=3", "text/html", sheet());
    Fetched named =
        new Fetched(
            plain.requested(),
            plain.url(),
            List.of(),
            200,
            "application/octet-stream",
            Map.of("content-disposition", "attachment; filename=\"แผน ปี 2566.csv\""),
            sheet(),
            false,
            plain.fetchedAt(),
            List.of());
    Resource read = new Reader().read(named);
    assertThat(read.kind()).isEqualTo(Kind.CSV);
    assertThat(read.title()).isEqualTo("แผน ปี 2566");
  }

  private static byte[] sheet() {
    return "ลำดับ,โครงการ\n1,ถนน\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }
}
