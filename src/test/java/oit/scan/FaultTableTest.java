package oit.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import oit.fetch.fault.Fault;
import org.junit.jupiter.api.Test;

/** The table of faults in the test resources names every fault, its outcome and its test. */
class FaultTableTest {

  private static final String HEAD =
      """
      # What servers and pages do wrong, and what comes of it

      Each row is tested. `FaultTableTest` keeps this table true; `AllFaultsTest` scans all faults
      and all hostile pages as one site.

      | fault | outcome | test |
      |---|---|---|
      """;

  /** Faults that need more than a server's bytes: outcome and test. */
  private static final List<List<String>> OTHERS =
      List.of(
          List.of(
              "tls expired",
              "ok with a note, or tls-failure",
              "TlsTest#badCertificateIsNotedOrRefusedWithItsKind"),
          List.of(
              "tls self-signed",
              "ok with a note, or tls-failure",
              "TlsTest#badCertificateIsNotedOrRefusedWithItsKind"),
          List.of(
              "tls wrong host",
              "ok with a note, or tls-failure",
              "TlsTest#badCertificateIsNotedOrRefusedWithItsKind"),
          List.of(
              "no tls on an encrypted port",
              "tls-failure",
              "TlsTest#plainTextOnAnEncryptedPortIsAHandshakeFailure"),
          List.of(
              "redirect to an insecure connection",
              "ok with a note",
              "TlsTest#redirectToAnInsecureConnectionIsNoted"),
          List.of(
              "redirect to a private address",
              "private-address",
              "AddressGuardTest#redirectInsideIsRefused"),
          List.of(
              "public name of a private address",
              "private-address",
              "AddressGuardTest#publicNameThatPointsInsideIsRefused"),
          List.of(
              "dns rebinding",
              "private-address",
              "AddressGuardTest#nameThatChangesItsAddressBetweenLookUpsIsRefused"),
          List.of(
              "port where nobody listens",
              "refused",
              "fault.RefusedTest#portWhereNobodyListensIsRefused"),
          List.of(
              "connection closed between two requests",
              "ok",
              "fault.KeepAliveTest#connectionsClosedBetweenTwoRequestsDoNoHarm"),
          List.of("connections left behind", "none", "fault.LeakTest#everyConnectionIsGivenBack"),
          List.of(
              "http/2 reset and garbage",
              "reset, bad-response",
              "Http2Test#serverThatBreaksOffOrTalksNonsenseIsTold"));

  @Test
  void theTableNamesEveryFaultWithItsOutcomeAndItsTest() throws IOException {
    try (InputStream in = Fault.class.getResourceAsStream("/oit/fetch/faults.md")) {
      String table = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(table).isEqualTo(table());
    }
  }

  @Test
  void everyNamedTestExists() throws ReflectiveOperationException {
    for (List<String> row : OTHERS) {
      String[] test = row.getLast().split("#");
      Class<?> type = Class.forName("oit.fetch." + test[0]);
      assertThat(Arrays.stream(type.getDeclaredMethods()).map(m -> m.getName())).contains(test[1]);
    }
  }

  private static String table() {
    List<List<String>> rows = new ArrayList<>();
    for (Fault fault : Fault.values()) {
      rows.add(
          List.of(
              words(fault.name()), fault.outcome(), "fault.FaultTest#everyFaultComesToItsOutcome"));
    }
    for (HostilePage page : HostilePage.values()) {
      rows.add(List.of(words(page.name()), "read", "AllFaultsTest"));
    }
    rows.addAll(OTHERS);
    StringBuilder table = new StringBuilder(HEAD);
    rows.forEach(r -> table.append("| ").append(String.join(" | ", r)).append(" |\n"));
    return table.toString();
  }

  private static String words(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
