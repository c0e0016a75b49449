package oit.fetch.fault;

import static org.assertj.core.api.Assertions.assertThat;

import oit.fetch.FetchOutcome;
import org.junit.jupiter.api.Test;

class GarbageTest {
  @Test
  void answerWithoutAStatusLineIsABadResponse() {
    assertThat(Fast.outcome(e -> e.send("<html>an answer of 1991</html>\r\n")))
        .isInstanceOf(FetchOutcome.BadResponse.class);
  }

  @Test
  void statusThatIsNoNumberIsABadResponse() {
    assertThat(Fast.outcome(e -> e.send("HTTP/1.1 abc OK\r\n\r\n")))
        .isInstanceOf(FetchOutcome.BadResponse.class);
  }

  @Test
  void redirectWithoutALocationIsABadResponse() {
    assertThat(Fast.outcome(e -> e.page("302 Found", "", "")))
        .isInstanceOf(FetchOutcome.BadResponse.class);
  }

  @Test
  void controlCharactersInHeadersDoNoHarm() {
    assertThat(Fast.outcome(e -> e.page("200 OK", "Content-Type: text/\u0001html\r\n: x\r\n", "a")))
        .isInstanceOfAny(FetchOutcome.Ok.class, FetchOutcome.BadResponse.class);
  }
}
