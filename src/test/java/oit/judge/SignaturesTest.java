package oit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignaturesTest {

  private static final List<String> HEADS = List.of("นายกองค์การบริหารส่วนตำบล", "นายก อบต");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # lines of a document, parted by slashes
          ประกาศ ณ วันที่ 5 มกราคม 2566/(นายสมชาย ใจดี)/นายกองค์การบริหารส่วนตำบลดอนตะวัน  | true
          ลงชื่อ........................../(........................)/นายกองค์การบริหารส่วนตำบลดอนตะวัน | true
          สมชาย ใจดี/(นายสมชาย ใจดี) นายก อบต.ดอนตะวัน                                    | true
          # a deputy does not sign for the agency
          (นายสมชาย ใจดี)/รองนายกองค์การบริหารส่วนตำบลดอนตะวัน                              | false
          (นายสมชาย ใจดี)/เลขานุการนายกองค์การบริหารส่วนตำบลดอนตะวัน                        | false
          # nor does one on behalf of the head; who acts in a vacant post does
          (นายสมชาย ใจดี)/รองนายกองค์การบริหารส่วนตำบล ปฏิบัติราชการแทน/นายกองค์การบริหารส่วนตำบลดอนตะวัน | false
          (นายสมชาย ใจดี)/ปลัด อบต. รักษาราชการแทน/นายกองค์การบริหารส่วนตำบลดอนตะวัน          | true
          # the post named in running text
          ข้าพเจ้าในฐานะนายกองค์การบริหารส่วนตำบลดอนตะวันขอประกาศว่า/ไม่รับของขวัญ           | false
          (นายสมชาย ใจดี)/ผู้อำนวยการกองช่าง                                               | false
          # too far from any name
          (นายสมชาย ใจดี)/ก/ข/ค/ง/นายกองค์การบริหารส่วนตำบลดอนตะวัน                         | false
          """)
  void aNameStandsOverThePostOfTheHead(String lines, boolean signed) {
    Cluster cluster = Pages.cluster(Pages.pdf("a.pdf", lines.split("/")));
    assertThat(Signatures.find(cluster, HEADS).isPresent())
        .as(Arrays.toString(lines.split("/")))
        .isEqualTo(signed);
  }
}
