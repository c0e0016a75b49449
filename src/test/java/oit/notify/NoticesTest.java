package oit.notify;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import oit.feed.Trouble;
import oit.schedule.Schedule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notices on their way to real servers, good and bad ones. */
@Timeout(120)
class NoticesTest {

  private static final String FROM = "oit@x.example";

  @TempDir private Path folder;

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-20T03:00:00Z"));
  private final ScriptedMail scripted = new ScriptedMail();
  private final WireMockServer hooks =
      new WireMockServer(WireMockConfiguration.options().dynamicPort());
  private Path run = Path.of("");

  @BeforeEach
  void write() throws IOException {
    run = Runs.quiet(folder.resolve("nightly-tao-2026-11-20T0200"));
    hooks.start();
  }

  @AfterEach
  void close() throws IOException {
    scripted.close();
    hooks.stop();
  }

  private Notices notices(String smtp) {
    return Notices.open(
        folder.resolve("outbox"),
        Map.of(MailServer.URL, smtp, MailServer.FROM, FROM),
        () -> now.get());
  }

  private void keep(Notices notices, Schedule.Notice... asked) throws IOException {
    notices.keep(Runs.schedule("nightly-tao", asked), run, true);
  }

  private static GreenMail greenMail(String protocol) {
    GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", protocol));
    mail.start();
    return mail;
  }

  private static int port(GreenMail mail, String protocol) {
    return protocol.equals("smtps") ? mail.getSmtps().getPort() : mail.getSmtp().getPort();
  }

  private String hook(ResponseDefinitionBuilder answer) {
    hooks.resetMappings();
    hooks.stubFor(any(anyUrl()).willReturn(answer));
    return "http://localhost:" + hooks.port() + "/hooks/s3cret";
  }

  @Test
  void mailArrivesWithThaiSubjectBothBodiesAndTheIdOfTheRun() throws Exception {
    GreenMail mail = greenMail("smtp");
    try {
      Notices notices = notices("smtp://127.0.0.1:" + port(mail, "smtp"));
      keep(notices, Runs.mail("a@x.example", "b@x.example"));

      assertThat(notices.deliver()).hasSize(2).allMatch(t -> t instanceof Told.Sent);

      MimeMessage[] all = mail.getReceivedMessages();
      assertThat(all).hasSize(2);
      assertThat(all[0].getSubject())
          .isEqualTo("[oit] nightly-tao: 3 หน่วยงาน ตรวจไม่ได้ 0 แย่ลง 0 ข้อ");
      assertThat(all[0].getMessageID()).matches("<[0-9a-f]{32}@x\\.example>");
      assertThat(all[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
      assertThat(all[0].getSentDate().toInstant()).isEqualTo(now.get());
      assertThat(all[0].getAllRecipients()).hasSize(1);
      MimeMultipart parts = (MimeMultipart) all[0].getContent();
      assertThat((String) parts.getBodyPart(0).getContent()).contains("ตรวจแล้ว 3 จาก 3 หน่วยงาน");
      assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
      assertThat(notices.deliver()).isEmpty();
    } finally {
      mail.stop();
    }
  }

  @Test
  void nameOfAScheduleCannotAddHeaders() throws Exception {
    GreenMail mail = greenMail("smtp");
    try {
      Notices notices = notices("smtp://127.0.0.1:" + port(mail, "smtp"));
      notices.keep(
          Runs.schedule("x\r\nBcc: evil@x.example\r\n\r\nbody", Runs.mail("a@x.example")),
          run,
          true);
      notices.deliver();

      assertThat(mail.getReceivedMessages()).hasSize(1);
      assertThat(mail.getReceivedMessages()[0].getHeader("Bcc")).isNull();
    } finally {
      mail.stop();
    }
  }

  @Test
  void passwordIsAskedForAndAWrongOneKeepsTheMailAndIsNotShown() throws Exception {
    GreenMail mail = greenMail("smtp");
    try {
      mail.setUser(FROM, "oit", "right");
      mail.getUserManager().setAuthRequired(true);
      String host = "@127.0.0.1:" + port(mail, "smtp");
      Notices wrong = notices("smtp://oit:wr0ng" + host);
      keep(wrong, Runs.mail("a@x.example", "b@x.example"));

      List<Told> told = wrong.deliver();

      assertThat(told)
          .containsExactlyInAnyOrder(
              new Told.Waiting("a@x.example", new Trouble(Trouble.Kind.TOKEN, "")),
              new Told.Waiting("b@x.example", new Trouble(Trouble.Kind.TOKEN, "")));
      assertThat(told.stream().map(new ToldText("en")::of)).noneMatch(s -> s.contains("wr0ng"));
      assertThat(notices("smtp://oit:right" + host).deliver())
          .hasSize(2)
          .allMatch(t -> t instanceof Told.Sent);
    } finally {
      mail.stop();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"smtps", "smtp"})
  void serverThatNobodyVouchesForGetsNothing(String protocol) throws Exception {
    GreenMail mail = greenMail(protocol);
    try {
      String rule = protocol.equals("smtp") ? "?starttls=required" : "";
      Notices notices = notices(protocol + "://oit:right@127.0.0.1:" + port(mail, protocol) + rule);
      keep(notices, Runs.mail("a@x.example"));

      assertThat(notices.deliver())
          .containsExactly(new Told.Waiting("a@x.example", new Trouble(Trouble.Kind.TLS, "")));
      assertThat(mail.getReceivedMessages()).isEmpty();
    } finally {
      mail.stop();
    }
  }

  @Test
  void recipientThatIsRefusedIsNotTriedAgain() throws IOException {
    scripted.toRecipient = "550 no such mailbox";
    Notices notices = notices(scripted.url());
    keep(notices, Runs.mail("gone@x.example"));

    assertThat(notices.deliver())
        .singleElement()
        .isInstanceOfSatisfying(
            Told.Refused.class, told -> assertThat(told.said()).contains("550 no such mailbox"));
    assertThat(notices.deliver()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"451 try later", ScriptedMail.DROP})
  void whatIsTurnedAwayForNowIsSentInALaterRound(String answer) throws IOException {
    scripted.toRecipient = answer;
    Notices notices = notices(scripted.url());
    keep(notices, Runs.mail("a@x.example"));

    assertThat(notices.deliver()).singleElement().isInstanceOf(Told.Waiting.class);
    assertThat(scripted.letters).isEmpty();
    scripted.toRecipient = "250 ok";
    assertThat(notices.deliver()).singleElement().isInstanceOf(Told.Sent.class);
    assertThat(scripted.letters).hasSize(1);
  }

  @Test
  void afterDaysInVainItIsGivenUpWithASentence() throws IOException {
    scripted.toRecipient = "451 try later";
    Notices notices = notices(scripted.url());
    keep(notices, Runs.mail("a@x.example"));
    now.updateAndGet(t -> t.plus(Notices.GIVE_UP).plus(Duration.ofMinutes(1)));

    List<Told> told = notices.deliver();

    assertThat(told).singleElement().isInstanceOf(Told.GivenUp.class);
    assertThat(new ToldText("en").of(told.getFirst())).contains("a@x.example", "5 days");
    assertThat(notices.deliver()).isEmpty();
  }

  @Test
  void withoutAServerMailIsKeptAndToldOnce() throws IOException {
    Notices none = Notices.open(folder.resolve("outbox"), Map.of(), () -> now.get());
    keep(none, Runs.mail("a@x.example", "b@x.example"));

    assertThat(none.fault(List.of(Runs.mail("a@x.example")))).contains(MailServer.Fault.NOT_SET);
    assertThat(none.fault(List.of(Runs.hook("https://x.example/")))).isEmpty();
    assertThat(none.deliver()).containsExactly(new Told.NoServer(MailServer.Fault.NOT_SET));
    assertThat(notices(scripted.url()).deliver()).hasSize(2);
    assertThat(scripted.letters).hasSize(2);
  }

  @Test
  void killedBetweenSendingAndRecordingItIsSentAgainUnderTheSameId() throws Exception {
    scripted.toLetter = ScriptedMail.SILENCE;
    Process process =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                TellingProcess.class.getName(),
                folder.resolve("outbox").toString(),
                run.toString(),
                scripted.url())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said.txt").toFile())
            .start();
    while (scripted.letters.isEmpty()) {
      assertThat(process.isAlive()).as(Files.readString(folder.resolve("said.txt"))).isTrue();
      process.waitFor(1, TimeUnit.MILLISECONDS);
    }
    process.destroyForcibly();
    assertThat(process.waitFor()).as("killed, not ended").isGreaterThan(128);
    scripted.toLetter = "250 ok";

    assertThat(notices(scripted.url()).deliver()).singleElement().isInstanceOf(Told.Sent.class);

    assertThat(scripted.letters).hasSize(2);
    assertThat(scripted.letters.stream().map(NoticesTest::messageId).distinct()).hasSize(1);
  }

  private static String messageId(String letter) {
    return letter.lines().filter(l -> l.startsWith("Message-ID:")).findFirst().orElseThrow();
  }

  @Test
  void webhookGetsTheNoticeWithAKeyAndNothingTwice() throws IOException {
    String url = hook(ok());
    Notices notices = notices(scripted.url());
    keep(notices, Runs.hook(url));

    assertThat(notices.deliver()).singleElement().isInstanceOf(Told.Sent.class);
    assertThat(notices.deliver()).isEmpty();

    var request = hooks.getAllServeEvents().getFirst().getRequest();
    assertThat(request.getHeader("Idempotency-Key"))
        .matches("nightly-tao-2026-11-20T0200/[0-9a-f]{32}");
    assertThat(request.getBodyAsString()).contains("\"schema\": \"notice/1\"");
  }

  // answer; whether it is tried again
  @ParameterizedTest
  @ValueSource(ints = {302, 401, 404, 429, 500, 503})
  void webhookThatFailsIsTriedAgainAndNeverFollowed(int code) throws IOException {
    String url = hook(status(code).withHeader("Location", "http://localhost:9/elsewhere"));
    Notices notices = notices(scripted.url());
    keep(notices, Runs.hook(url));

    List<Told> told = notices.deliver();

    assertThat(told).singleElement().isInstanceOf(Told.Waiting.class);
    assertThat(new ToldText("th").of(told.getFirst())).contains("localhost").doesNotContain("s3c");
    hook(ok());
    assertThat(notices.deliver()).singleElement().isInstanceOf(Told.Sent.class);
    assertThat(hooks.getAllServeEvents()).hasSize(2);
  }

  @Test
  void webhookThatWouldBeReadOnTheWayIsNotUsed() throws IOException {
    Schedule.Notice open = Runs.hook("http://hooks.example/s3cret");
    Notices notices = notices(scripted.url());
    keep(notices, open);

    assertThat(Notices.open(List.of(open))).containsExactly("hooks.example");
    assertThat(notices.deliver()).singleElement().isInstanceOf(Told.Refused.class);
  }
}
