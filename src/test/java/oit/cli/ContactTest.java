package oit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import oit.fetch.FetchOptions;
import oit.fetch.FetchRequest;
import oit.fetch.Fetcher;
import oit.fetch.fault.RawServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a website's owner sees of who asks. */
class ContactTest {

  private static final Sentences WORDS = new Sentences("oit.cli.messages", Language.en);

  @ParameterizedTest
  @CsvSource({
    "https://oit.example/about, (+https://oit.example/about)",
    "' audit@oit.example ', (+audit@oit.example)",
  })
  void theContactGoesAlongWithEveryRequest(String contact, String sent) {
    FetchOptions options = signed(Map.of(Contact.VARIABLE, contact)).withAllowPrivate(true);
    try (RawServer server = RawServer.start(ContactTest::answer);
        Fetcher fetcher = new Fetcher(options)) {
      fetcher.fetch(FetchRequest.of(server.url("/")));
      assertThat(server.heads())
          .singleElement()
          .asString()
          .containsPattern("User-Agent: oit/\\S+ \\Q" + sent + "\\E\r\n");
    }
  }

  @Test
  void withoutAContactTheProgramStillGivesItsOwnName() {
    assertThat(signed(Map.of()).userAgent()).matches("oit/\\S+");
    assertThat(signed(Map.of(Contact.VARIABLE, "  ")).userAgent()).matches("oit/\\S+");
  }

  @ParameterizedTest
  @ValueSource(strings = {"โทร 02", "a b", "x\r\nEvil: 1", "a(b)", "\u001b[2J"})
  void whatNoHeaderMayHoldIsRefused(String contact) {
    assertThatThrownBy(() -> signed(Map.of(Contact.VARIABLE, contact))).isInstanceOf(Refusal.class);
  }

  private static FetchOptions signed(Map<String, String> environment) {
    return Contact.sign(FetchOptions.defaults(), environment, WORDS);
  }

  private static void answer(RawServer.Exchange exchange) throws IOException {
    exchange.page("<p>here");
  }
}
