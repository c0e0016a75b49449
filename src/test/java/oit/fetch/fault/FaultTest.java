package oit.fetch.fault;

import static org.assertj.core.api.Assertions.assertThat;

import oit.fetch.FetchOutcome;
import oit.fetch.FetchRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaultTest {

  @ParameterizedTest
  @EnumSource(Fault.class)
  void everyFaultComesToItsOutcome(Fault fault) {
    try (RawServer server = RawServer.start(fault)) {
      FetchRequest request =
          FetchRequest.of(server.url(fault.path()))
              .atMost(1 << 20)
              .following(u -> u.host().equals("localhost"));
      FetchOutcome first = Fast.impatient(request);
      assertThat(first.code()).as(first.detail()).isEqualTo(fault.outcome());
    }
  }
}
