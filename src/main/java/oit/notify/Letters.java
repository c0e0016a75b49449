package oit.notify;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oit.notify.Letter.Way;
import oit.report.StableJson;
import oit.schedule.Schedule;

/** Who is told what of a run: one letter for each recipient, whatever the entries that name him. */
record Letters(Digest digest, Instant now) {

  List<Letter> of(List<Schedule.Notice> notices) {
    Map<String, Letter> letters = new LinkedHashMap<>();
    for (Schedule.Notice notice : notices) {
      if (isAskedFor(notice.when(), digest)) {
        notice.email().forEach(to -> letters.computeIfAbsent(to, t -> mail(t, notice.language())));
        String webhook = notice.webhook();
        if (webhook != null) {
          letters.computeIfAbsent(webhook, to -> post(to, notice.language()));
        }
      }
    }
    return List.copyOf(letters.values());
  }

  /** Whether a run is one of those to tell of. */
  static boolean isAskedFor(Schedule.When when, Digest digest) {
    return switch (when) {
      case ALWAYS -> true;
      case CHANGE -> digest.changed() > 0;
      case REGRESSION -> digest.regressed() > 0;
      case INCOMPLETE -> !digest.isWhole();
    };
  }

  private Letter mail(String to, String language) {
    DigestText text = new DigestText(digest, language);
    return new Letter(
        Letter.id(digest, Way.MAIL, to),
        digest.run(),
        Way.MAIL,
        to,
        now,
        text.subject(),
        text.html(),
        text.plain());
  }

  private Letter post(String to, String language) {
    DigestText text = new DigestText(digest, language);
    String id = Letter.id(digest, Way.WEBHOOK, to);
    String json = StableJson.write(Notice.of(id, digest, text));
    return new Letter(id, digest.run(), Way.WEBHOOK, to, now, text.subject(), "", json);
  }
}
