package oit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import oit.agency.Agency;
import oit.agency.AgencyType;
import org.junit.jupiter.api.Test;

/** Whose turn it is, where agencies share hosts and addresses. */
class TurnsTest {

  private static final Agency FIRST = agency("first", "http://vendor.example/first/");
  private static final Agency SECOND = agency("second", "http://vendor.example/second/");
  private static final Agency OTHER_NAME = agency("other-name", "http://also.example/");
  private static final Agency ALONE = agency("alone", "http://alone.example/");

  private static Agency agency(String id, String url) {
    return new Agency(id, id, AgencyType.TAO, "", url);
  }

  private static Turns turns(Agency... agencies) {
    Map<String, String> addresses =
        Map.of("vendor.example", "192.0.2.1", "also.example", "192.0.2.1");
    return new Turns(List.of(agencies), host -> addresses.getOrDefault(host, host));
  }

  @Test
  void agenciesOfOneHostLeaveThePlacesToOthers() throws InterruptedException {
    Turns turns = turns(FIRST, SECOND, ALONE);

    assertThat(turns.take()).contains(FIRST);
    assertThat(turns.take()).contains(ALONE);
    turns.done(FIRST);
    assertThat(turns.take()).contains(SECOND);
  }

  @Test
  void twoNamesOfOneAddressCountAsOneHost() throws InterruptedException {
    Turns turns = turns(FIRST, OTHER_NAME, ALONE);

    assertThat(turns.take()).contains(FIRST);
    assertThat(turns.take()).contains(ALONE);
    turns.done(FIRST);
    assertThat(turns.take()).contains(OTHER_NAME);
  }

  @Test
  void allDoneIsTheEnd() throws InterruptedException {
    Turns turns = turns(ALONE);

    turns.done(turns.take().orElseThrow());

    assertThat(turns.take()).isEmpty();
  }
}
