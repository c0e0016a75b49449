package oit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import oit.testing.LocalSite;
import oit.testing.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scan begins while another one is still at work, as cron may do. */
class OverlapTest {

  private static final Reply HOME = Reply.page("อบต.บ้านทดสอบ", "<h1>ยินดีต้อนรับ</h1>");

  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);
  private final LocalSite site =
      LocalSite.empty()
          .route("/robots.txt", Reply.status(404))
          .route("/one/", asked -> held(HOME))
          .route("/two/", asked -> held(HOME));

  @TempDir private Path folder;
  private CompletableFuture<Ran> first;

  private Reply held(Reply reply) {
    begun.countDown();
    try {
      assertThat(goOn.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return reply;
  }

  @BeforeEach
  void begin() throws IOException, InterruptedException {
    Files.writeString(
        folder.resolve("list.csv"),
        "id,name,province,url\none,อบต.หนึ่ง,ก,%1$s\ntwo,อบต.สอง,ข,%2$s\n"
            .formatted(site.url("/one/"), site.url("/two/")));
    first = CompletableFuture.supplyAsync(() -> scan("first"));
    assertThat(begun.await(60, TimeUnit.SECONDS)).isTrue();
  }

  @AfterEach
  void close() {
    goOn.countDown();
    first.join();
    site.close();
  }

  private Ran scan(String out, String... more) {
    return scanOf("list.csv", out, more);
  }

  private Ran scanOf(String list, String out, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "scan",
                "--agencies=" + folder.resolve(list),
                "--allow-private",
                "--delay=0",
                "--render=never",
                "--format=json",
                "--lang=en",
                "--out=" + folder.resolve(out)));
    arguments.addAll(List.of(more));
    return Ran.oit(arguments.toArray(String[]::new));
  }

  @Test
  void sameListIsNotScannedTwiceAtOnce() {
    int asked = site.asked().size();

    Ran second = scan("second");

    assertThat(second.code()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(second.err()).contains("is still at work on the same list", "nothing was done");
    assertThat(site.asked()).hasSize(asked);
    goOn.countDown();
    assertThat(first.join().code()).isZero();
    assertThat(scan("second").code()).as("once the first is done").isZero();
  }

  @Test
  void nothingElseIsWrittenIntoTheSameFolder() throws IOException {
    Files.writeString(
        folder.resolve("other.csv"), "name,url\nอบต.สาม,%s\n".formatted(site.url("/three/")));

    assertThat(scanOf("other.csv", "first").code()).isEqualTo(ExitCode.WRONG_USAGE);
  }

  @Test
  void partOfTheListIsNotScannedTwiceAtOnceEither() {
    assertThat(scan("other", "--select=province=ข").code()).isEqualTo(ExitCode.WRONG_USAGE);
  }

  @Test
  void otherListIntoAnotherFolderIsNobodysBusiness() throws IOException {
    site.route("/three/", HOME);
    Files.writeString(
        folder.resolve("other.csv"), "name,url\nอบต.สาม,%s\n".formatted(site.url("/three/")));

    assertThat(scanOf("other.csv", "other").code()).isZero();
  }
}
