package oit.fetch.fault;

import static org.assertj.core.api.Assertions.assertThat;

import oit.fetch.FetchOutcome;
import org.junit.jupiter.api.Test;

class EmptyReplyTest {
  @Test
  void connectionClosedWithoutAWordIsAReset() {
    FetchOutcome outcome = Fast.outcome(e -> {});
    assertThat(outcome).isInstanceOf(FetchOutcome.Reset.class);
    assertThat(outcome.transientFault()).isTrue();
  }
}
