package oit.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import oit.notify.MailServer.Tls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mail server as the environment names it. */
class MailServerTest {

  private static MailServer of(String url, String from) {
    return MailServer.of(Map.of(MailServer.URL, url, MailServer.FROM, from));
  }

  @ParameterizedTest
  @CsvSource({
    "smtp://u:p@mail.example.go.th,                       587, STARTTLS",
    "smtp://u:p@mail.example.go.th:25?starttls=required,  25,  STARTTLS",
    "smtps://u:p@mail.example.go.th,                      465, SMTPS",
    "smtp://relay.example.go.th:25?starttls=off,          25,  OFF",
    "smtp://u:p@localhost:2525,                           2525, OFF",
    "smtp://127.0.0.1:2525?starttls=required,             2525, STARTTLS",
  })
  void addressSaysHowTheWayIsKeptPrivate(String url, int port, Tls tls) {
    assertThat(of(url, "oit@example.go.th"))
        .isInstanceOfSatisfying(
            MailServer.Usable.class,
            server -> {
              assertThat(server.port()).isEqualTo(port);
              assertThat(server.tls()).isEqualTo(tls);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "'', oit@example.go.th, NOT_SET",
    "mail.example.go.th, oit@example.go.th, BAD_URL",
    "http://mail.example.go.th, oit@example.go.th, BAD_URL",
    "smtp://mail.example.go.th?starttls=of, oit@example.go.th, BAD_URL",
    "smtp://u:p%zz@mail.example.go.th, oit@example.go.th, BAD_URL",
    "smtp://mail.example.go.th, '', BAD_FROM",
    "smtp://mail.example.go.th, 'oit@example.go.th>', BAD_FROM",
    "smtp://u:p@mail.example.go.th?starttls=off, oit@example.go.th, PASSWORD_IN_THE_CLEAR",
  })
  void whatWillNotDoIsTold(String url, String from, MailServer.Fault fault) {
    assertThat(of(url, from)).isEqualTo(new MailServer.Unfit(fault));
    assertThat(new ToldText("en").of(fault)).doesNotContain("{");
  }

  @Test
  void passwordIsDecodedAndNeverShown() {
    MailServer server = of("smtps://oit:p%40ss+w@mail.example.go.th", "oit@example.go.th");

    assertThat(((MailServer.Usable) server).password()).isEqualTo("p@ss+w");
    assertThat(server.toString()).doesNotContain("p@ss", "p%40ss");
  }
}
