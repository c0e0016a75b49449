package oit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  private static final String PLAN =
      "ลำดับ,โครงการ,งบประมาณ\r\n"
          + "1,\"ก่อสร้างถนน, สายบ้าน \"\"สมมติ\"\"\",\"499,000\"\r\n"
          + "2,ขุดลอกคูน้ำ,12000";

  private static Resource read(byte[] bytes) {
    return new Reader().read(Given.bytes("https://a.go.th/plan.csv", "text/plain", bytes));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "x-windows-874", "TIS-620"})
  void keepsRowsAndHeaderInEveryThaiCharset(String charset) {
    Resource read = read(PLAN.getBytes(Charset.forName(charset)));

    assertThat(read.kind()).isEqualTo(Kind.CSV);
    assertThat(read.blocks())
        .extracting(b -> b.role() + " " + b.row() + "/" + b.column() + " " + b.text())
        .containsExactly(
            "HEADER_CELL 0/0 ลำดับ",
            "HEADER_CELL 0/1 โครงการ",
            "HEADER_CELL 0/2 งบประมาณ",
            "CELL 1/0 1",
            "CELL 1/1 ก่อสร้างถนน, สายบ้าน \"สมมติ\"",
            "CELL 1/2 499,000",
            "CELL 2/0 2",
            "CELL 2/1 ขุดลอกคูน้ำ",
            "CELL 2/2 12000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a;b;c\n1,5;2;3", "sep=|\na|b|c\n1,5|2|3", "a\tb\tc\n1,5\t2\t3"})
  void findsTheSeparator(String text) {
    Resource read = read(text.getBytes(StandardCharsets.UTF_8));

    assertThat(read.blocks())
        .extracting(Block::text)
        .containsExactly("a", "b", "c", "1,5", "2", "3");
  }

  @Test
  void aQuoteThatNeverEndsCostsNoTime() {
    byte[] bytes = ("a,b\n\"" + "x,\n".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8);

    assertThat(read(bytes).blocks()).hasSize(3);
  }

  @Test
  void readsAMillionRowsUpToItsLimit() {
    Resource read = read("1,2\n".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));

    assertThat(read.state()).isEqualTo(new ReadState.Cut("blocks"));
    assertThat(read.blocks()).hasSize(Limits.DEFAULT.cells());
  }
}
