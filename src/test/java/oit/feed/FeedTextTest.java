package oit.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import oit.feed.FeedResult.Refused;
import oit.feed.Trouble.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the operator reads. */
class FeedTextTest {

  private static final FeedText THAI = new FeedText(Locale.of("th"));
  private static final FeedText ENGLISH = new FeedText(Locale.ENGLISH);
  private static final Path OUTBOX = Path.of("outbox", "score");

  @Test
  void saysWhatWasSentAndWhatWasNot() {
    FeedResult result =
        new FeedResult(
            7,
            2,
            List.of(
                new Refused("r/a", 422, "ปีนี้ปิดรับแล้ว"),
                new Refused("r/b", 400, ""),
                new Refused("x.json", 0, "")),
            1200,
            List.of("c", "d"),
            new Trouble(Kind.BUSY, "503"),
            OUTBOX);

    assertThat(ENGLISH.sent(result))
        .isEqualTo("Reports sent to the scoring engine: 7 (of these it had already: 2)");
    assertThat(ENGLISH.problems(result))
        .containsExactly(
            "The scoring engine refuses report r/a (answer 422): ปีนี้ปิดรับแล้ว",
            "The scoring engine refuses report r/b (answer 400) and does not say why",
            "A report in the outbox is damaged and cannot be sent: x.json",
            "Refused reports, which will not be sent again: 3; they lie with the answers in"
                + " outbox/score/refused",
            "Reports not sent yet: 1200. The scoring engine cannot take reports now (answer 503)."
                + " They are kept in outbox/score and sent by the next scan with the same --feed",
            "Reports that could not be kept for sending: 2 (c, d); the disk is full or outbox/score"
                + " cannot be written; send them with oit scan --resume and the run id");
    assertThat(THAI.sent(result))
        .isEqualTo("ส่งรายงานให้ระบบคำนวณคะแนนแล้ว 7 ฉบับ (ในจำนวนนี้ระบบมีอยู่แล้ว 2 ฉบับ)");
    assertThat(THAI.problems(result))
        .containsExactly(
            "ระบบคำนวณคะแนนไม่รับรายงาน r/a (รหัสคำตอบ 422): ปีนี้ปิดรับแล้ว",
            "ระบบคำนวณคะแนนไม่รับรายงาน r/b (รหัสคำตอบ 400) และไม่บอกเหตุผล",
            "รายงานที่รอส่งเสียหาย ส่งไม่ได้: x.json",
            "รายงานที่ระบบไม่รับ 3 ฉบับ จะไม่ส่งซ้ำ เก็บไว้พร้อมคำตอบที่ outbox/score/refused",
            "ยังไม่ได้ส่งรายงาน 1200 ฉบับ ระบบคำนวณคะแนนยังรับรายงานไม่ได้ในขณะนี้ (รหัสคำตอบ 503)"
                + " รายงานเก็บไว้ที่ outbox/score และจะส่งเองเมื่อตรวจครั้งต่อไปด้วย --feed เดิม",
            "เก็บรายงานไว้รอส่งไม่ได้ 2 ฉบับ (c, d) เพราะดิสก์เต็มหรือเขียนที่ outbox/score ไม่ได้"
                + " เมื่อแก้แล้วให้ส่งด้วย oit scan --resume ตามด้วยรหัสรอบ");
  }

  @Test
  void namesFiveRefusedReportsAndCountsTheRest() {
    List<Refused> many =
        IntStream.range(0, 900).mapToObj(n -> new Refused("r/" + n, 422, "no")).toList();

    List<String> lines = ENGLISH.problems(new FeedResult(0, 0, many, 0, List.of(), null, OUTBOX));

    assertThat(lines).hasSize(6).last().asString().contains(": 900;");
  }

  @Test
  void saysNothingWhereNothingIsWrong() {
    FeedResult result = new FeedResult(3, 0, List.of(), 0, List.of(), null, OUTBOX);

    assertThat(result.isWhole()).isTrue();
    assertThat(ENGLISH.problems(result)).isEmpty();
    assertThat(THAI.sent(result)).isEqualTo("ส่งรายงานให้ระบบคำนวณคะแนนแล้ว 3 ฉบับ");
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyTroubleHasItsSentence(Kind kind) {
    FeedResult result =
        new FeedResult(0, 0, List.of(), 1, List.of(), new Trouble(kind, "401"), OUTBOX);
    String lines =
        Stream.of(THAI, ENGLISH)
            .flatMap(text -> text.problems(result).stream())
            .collect(Collectors.joining("\n"));

    assertThat(lines).hasLineCount(2).doesNotContain("{", "null");
  }
}
