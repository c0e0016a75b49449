package oit.feed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import oit.report.GapReport;
import oit.report.GapReportJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One gap report as it is sent.
 *
 * @param runId the scan it is of
 * @param agencyId the agency it is of
 * @param body the report as JSON, UTF-8; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Parcel(String runId, String agencyId, byte[] body) {

  static Parcel of(GapReport report) {
    byte[] body = GapReportJson.write(report).getBytes(StandardCharsets.UTF_8);
    return new Parcel(report.runId(), report.agency().id(), body);
  }

  /**
   * Takes up what was kept.
   *
   * @throws IOException if it is no report
   */
  static Parcel of(byte[] body) throws IOException {
    try {
      JsonNode report = JsonMapper.shared().readTree(body);
      String run = report.path("runId").asString("");
      String agency = report.path("agency").path("id").asString("");
      if (!run.isEmpty() && !agency.isEmpty()) {
        return new Parcel(run, agency, body);
      }
    } catch (JacksonException e) {
      throw new IOException("no gap report", e);
    }
    throw new IOException("no gap report");
  }

  /**
   * By which the engine knows a report again: {@code <runId>/<agencyId>}. Headers are ASCII: other
   * letters and signs are written as in a path of an address ({@code %E0%B8%AD}, RFC 3986, 2.5).
   */
  public String key() {
    return encoded(runId) + "/" + encoded(agencyId);
  }

  private static String encoded(String text) {
    StringBuilder ascii = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain =
          c >= 'a' && c <= 'z'
              || c >= 'A' && c <= 'Z'
              || c >= '0' && c <= '9'
              || "-._~".indexOf(c) >= 0;
      if (plain) {
        ascii.append(c);
      } else {
        ascii.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    return ascii.toString();
  }
}
