package oit.schedule;

import java.nio.file.Path;
import java.text.ParseException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Schedules for tests. */
final class Plans {

  static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

  private Plans() {}

  static Schedule plan(String id, String cron, Schedule.Misfire misfire, Schedule.Overlap overlap) {
    try {
      return new Schedule(
          Path.of(id + ".yaml"),
          id,
          Cron.of(cron),
          BANGKOK,
          Path.of("agencies.csv"),
          List.of(),
          null,
          Map.of(),
          new Schedule.Outputs(Path.of("reports"), List.of()),
          null,
          List.of(),
          misfire,
          overlap);
    } catch (ParseException e) {
      throw new AssertionError(e);
    }
  }
}
