package oit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostsTest {

  @ParameterizedTest
  @CsvSource({
    "นายกเทศมนตรี, true",
    "ท่านนายกเทศมนตรีและคณะ, true",
    "รองนายกเทศมนตรี, false",
    "เลขานุการนายกเทศมนตรี, false",
    "ที่ปรึกษานายกเทศมนตรี, false",
    "อดีตนายกเทศมนตรี, false",
    "รองนายกเทศมนตรี นายกเทศมนตรี, true",
    "ปลัดเทศบาล, false"
  })
  void aDeputyOrAdviserIsNotTheHead(String text, boolean head) {
    assertThat(Posts.names(Phrases.fold(text), Phrases.fold("นายกเทศมนตรี"))).isEqualTo(head);
  }

  @Test
  void countsHoldersAndTheLongerTitleWins() {
    Posts posts = new Posts(List.of("นายก อบต", "รองนายก", "รองปลัด", "ปลัด"));
    Cluster chart =
        Pages.body("<p>นายก อบต.</p><p>รองนายก</p><p>รองนายก</p><p>ปลัด</p><p>รองปลัด (ว่าง)</p>");
    assertThat(posts.count(chart))
        .isEqualTo(Map.of("นายก อบต", 1, "รองนายก", 2, "ปลัด", 1, "รองปลัด", 1));
  }

  @ParameterizedTest
  @CsvSource({
    "รองนายก อบจ. (3), 3",
    "รองนายกเทศมนตรี จำนวน 2 คน, 2",
    "รองนายก 4 อัตรา, 4",
    "รองนายก อบจ. คนที่ 2, 1",
    "รองนายก (ว่าง), 1",
    "รองนายก สมาชิกสภา 30 คน, 1",
    "รองนายก โทร. 0-2345-6789, 1"
  })
  void aBoxOfAChartMayStandForSeveralPosts(String box, int posts) {
    Cluster chart = Pages.body("<p>" + box);
    assertThat(new Posts(List.of("รองนายก")).inChart(chart)).isEqualTo(Map.of("รองนายก", posts));
    assertThat(new Posts(List.of("รองนายก")).count(chart)).isEqualTo(Map.of("รองนายก", 1));
  }

  @Test
  void countsWithinOnePieceNotOverAll() {
    Cluster twice =
        Pages.cluster(
            Pages.pdf("a.pdf", "รองนายก คนที่ 1", "รองนายก คนที่ 2"),
            Pages.pdf("b.pdf", "รองนายก คนที่ 1"));
    assertThat(new Posts(List.of("รองนายก")).count(twice)).isEqualTo(Map.of("รองนายก", 2));
  }
}
