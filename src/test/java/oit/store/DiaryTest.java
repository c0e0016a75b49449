package oit.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oit.fetch.Exchange;
import oit.fetch.FetchOutcome;
import oit.fetch.Fetched;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiaryTest {

  private static final HttpUrl NEWS = HttpUrl.get("https://www.tambon.example/news");

  @TempDir private Path folder;

  private AgencyFolder agency(String name) {
    return new AgencyFolder(folder.resolve(name));
  }

  private Diary open() throws IOException {
    return open(Archive.LIMIT);
  }

  private Diary open(long limit) throws IOException {
    return agency("one").open(Optional.empty(), limit, Map.of());
  }

  private static FetchOutcome keep(Diary diary, Exchange page) {
    Diary.Entry entry = diary.entry(page.url());
    entry.came(page);
    return entry.end(Answers.ok(page)).orElseThrow();
  }

  /** The host sends the whole page to who asks with a copy that nobody holds. */
  private static void believe(Diary diary) {
    Diary.Entry trial = diary.entry(Answers.HOME);
    assertThat(trial.of(Answers.HOME).orElseThrow().etag()).isNotEqualTo("\"1\"");
    trial.came(Answers.page(Answers.HOME, "home"));
  }

  private static Optional<FetchOutcome> answered(Diary diary, HttpUrl url) {
    return diary.answered(url, (from, cookies) -> {});
  }

  private static Optional<String> body(Optional<FetchOutcome> outcome) {
    return outcome.flatMap(FetchOutcome::fetched).map(f -> new String(f.body(), UTF_8));
  }

  @Test
  void answersWhatWasAnsweredBeforeInTheOrderOfAsking() throws IOException {
    try (Diary diary = open()) {
      keep(diary, Answers.page(Answers.HOME, "first"));
      keep(diary, Answers.page(NEWS, "news"));
      keep(diary, Answers.page(Answers.HOME, "second"));
      assertThat(answered(diary, NEWS)).as("asked in this very scan").isEmpty();
    }

    try (Diary diary = open()) {
      assertThat(body(answered(diary, NEWS))).hasValue("news");
      assertThat(body(answered(diary, Answers.HOME))).hasValue("first");
      assertThat(body(answered(diary, Answers.HOME))).hasValue("second");
      assertThat(answered(diary, Answers.HOME)).isEmpty();
    }
  }

  @Test
  void lineTornByACrashIsForgotten() throws IOException {
    try (Diary diary = open()) {
      keep(diary, Answers.page(Answers.HOME, "home"));
      keep(diary, Answers.page(NEWS, "news"));
    }
    Path journal = agency("one").journal();
    byte[] bytes = Files.readAllBytes(journal);
    Files.write(journal, Arrays.copyOf(bytes, bytes.length - 10));

    try (Diary diary = open()) {
      assertThat(body(answered(diary, Answers.HOME))).hasValue("home");
      assertThat(answered(diary, NEWS)).isEmpty();
      keep(diary, Answers.page(NEWS, "news again"));
    }
    try (Diary diary = open()) {
      assertThat(body(answered(diary, NEWS))).hasValue("news again");
    }
  }

  @Test
  void recordWithoutItsLineIsCutOff() throws IOException {
    try (Diary diary = open()) {
      keep(diary, Answers.page(Answers.HOME, "home"));
      diary.entry(NEWS).came(Answers.page(NEWS, "in flight"));
    }
    long before = Files.size(agency("one").archive());
    Files.write(agency("one").archive(), new byte[] {1, 2, 3}, StandardOpenOption.APPEND);

    try (Diary diary = open()) {
      assertThat(Files.size(agency("one").archive())).isLessThan(before);
      keep(diary, Answers.page(NEWS, "news"));
    }
    try (Diary diary = open()) {
      assertThat(body(answered(diary, NEWS))).hasValue("news");
    }
  }

  @Test
  void timeThatRanOutIsNoAnswer() throws IOException {
    try (Diary diary = open()) {
      diary.entry(NEWS).end(new FetchOutcome.BudgetExhausted(NEWS));
    }

    try (Diary diary = open()) {
      assertThat(answered(diary, NEWS)).isEmpty();
    }
  }

  @Test
  void fullArchiveStopsNothingAndIsToldOf() throws IOException {
    try (Diary diary = open(1500)) {
      keep(diary, Answers.page(Answers.HOME, "home"));
      assertThat(diary.isIncomplete()).isFalse();
      FetchOutcome outcome = keep(diary, Answers.page(NEWS, "x".repeat(3000)));
      assertThat(outcome.fetched()).isPresent();
      assertThat(diary.isIncomplete()).isTrue();
    }

    try (Diary diary = open()) {
      assertThat(answered(diary, Answers.HOME)).isPresent();
      assertThat(answered(diary, NEWS)).as("its body is not there").isEmpty();
    }
  }

  @Test
  void unchangedPageIsTakenFromTheEarlierScan() throws IOException {
    try (Diary diary = open()) {
      keep(diary, Answers.page(Answers.HOME, "home"));
    }
    Instant later = Answers.NOW.plusSeconds(60);
    try (Diary diary = agency("two").open(Optional.of(agency("one")), Archive.LIMIT, Map.of())) {
      believe(diary);
      Diary.Entry entry = diary.entry(Answers.HOME);
      assertThat(entry.of(Answers.HOME).orElseThrow().etag()).isEqualTo("\"1\"");
      assertThat(entry.of(NEWS)).isEmpty();
      entry.came(Answers.exchange(Answers.HOME, 304, "", Exchange.Cut.NONE));
      var answer = new FetchOutcome.NotModified(Answers.HOME, List.of(), List.of(), later);
      Fetched page = entry.end(answer).flatMap(FetchOutcome::fetched).orElseThrow();
      assertThat(page.body()).asString(UTF_8).isEqualTo("home");
      assertThat(page.fetchedAt()).isEqualTo(later);
    }

    agency("one").removeArchive();
    try (Diary diary = agency("two").open(Optional.empty(), Archive.LIMIT, Map.of())) {
      assertThat(body(answered(diary, Answers.HOME))).as("stands alone").hasValue("home");
    }
  }

  @Test
  void pageAsABrowserShowsItIsNoCopyOfWhatTheServerSent() throws IOException {
    Exchange sent = Answers.page(Answers.HOME, "<script>");
    FetchOutcome shown = Answers.ok(Answers.page(Answers.HOME, "<p>ข่าว</p>"));
    try (Diary diary = open()) {
      keep(diary, sent);
      assertThat(diary.entryShown(Answers.HOME).end(shown)).hasValue(shown);
    }
    try (Diary diary = open()) {
      assertThat(body(answered(diary, Answers.HOME))).hasValue("<script>");
      assertThat(body(diary.answeredShown(Answers.HOME))).hasValue("<p>ข่าว</p>");
      assertThat(answered(diary, Answers.HOME)).isEmpty();
    }
    try (Diary diary = agency("two").open(Optional.of(agency("one")), Archive.LIMIT, Map.of())) {
      believe(diary);
      Diary.Entry entry = diary.entry(Answers.HOME);
      assertThat(entry.of(Answers.HOME)).isPresent();
      entry.came(Answers.exchange(Answers.HOME, 304, "", Exchange.Cut.NONE));
      var answer = new FetchOutcome.NotModified(Answers.HOME, List.of(), List.of(), Answers.NOW);
      assertThat(body(entry.end(answer))).hasValue("<script>");
    }
  }

  @Test
  void asksAgainWhereTheEarlierCopyHasGone() throws IOException {
    try (Diary diary = open()) {
      keep(diary, Answers.page(Answers.HOME, "home"));
    }
    try (Diary diary = agency("two").open(Optional.of(agency("one")), Archive.LIMIT, Map.of())) {
      Diary.Entry entry = diary.entry(Answers.HOME);
      assertThat(entry.of(Answers.HOME)).isPresent();
      Files.delete(agency("one").archive());
      entry.came(Answers.exchange(Answers.HOME, 304, "", Exchange.Cut.NONE));
      assertThat(
              entry.end(
                  new FetchOutcome.NotModified(Answers.HOME, List.of(), List.of(), Answers.NOW)))
          .isEmpty();
    }
  }
}
