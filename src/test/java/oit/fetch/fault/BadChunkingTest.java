package oit.fetch.fault;

import static org.assertj.core.api.Assertions.assertThat;

import oit.fetch.FetchOutcome;
import org.junit.jupiter.api.Test;

class BadChunkingTest {
  private static final String HEAD = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";

  @Test
  void chunkSizeThatIsNoNumberIsABadResponse() {
    assertThat(Fast.outcome(e -> e.send(HEAD + "zz\r\nabc\r\n0\r\n\r\n")))
        .isInstanceOf(FetchOutcome.BadResponse.class);
  }

  @Test
  void nonsenseAfterAGoodChunkKeepsTheChunk() {
    FetchOutcome outcome = Fast.outcome(e -> e.send(HEAD + "3\r\nabc\r\nzz\r\n"));
    assertThat(outcome).isInstanceOf(FetchOutcome.Truncated.class);
    assertThat(outcome.fetched().orElseThrow().body()).asString().isEqualTo("abc");
  }

  @Test
  void chunksWithoutTheirEndAreTruncated() {
    assertThat(Fast.outcome(e -> e.send(HEAD + "3\r\nabc\r\n")))
        .isInstanceOf(FetchOutcome.Truncated.class);
  }
}
