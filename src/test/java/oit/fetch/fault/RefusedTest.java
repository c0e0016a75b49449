package oit.fetch.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import oit.fetch.FetchOutcome;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;

class RefusedTest {
  @Test
  void portWhereNobodyListensIsRefused() throws IOException {
    int port;
    try (var once = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = once.getLocalPort();
    }
    FetchOutcome outcome = Fast.outcome(HttpUrl.get("http://localhost:" + port + "/"));
    assertThat(outcome).isInstanceOf(FetchOutcome.Refused.class);
    assertThat(outcome.transientFault()).isTrue();
  }
}
