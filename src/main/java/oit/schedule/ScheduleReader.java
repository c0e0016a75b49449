package oit.schedule;

import java.nio.file.Path;
import java.text.ParseException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oit.checklist.yaml.Fields;
import oit.checklist.yaml.FileBytes;
import oit.checklist.yaml.Messages;
import oit.checklist.yaml.Node;
import oit.checklist.yaml.Problem;
import oit.checklist.yaml.Problems;
import oit.checklist.yaml.Values;
import oit.checklist.yaml.YamlText;
import org.jspecify.annotations.Nullable;

/** Reads one file with a schedule; everything wrong with it is told at once. One thread. */
final class ScheduleReader {

  private static final String ID = "[a-z0-9][a-z0-9-]{0,63}";
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "cron",
          "timezone",
          "agencies",
          "select",
          "checklist",
          "crawl",
          "outputs",
          "feed",
          "notify",
          "misfire",
          "overlap");

  private final Path file;
  private final Flags flags;
  private final Messages messages;
  private final Problems problems;
  private final Values values;

  ScheduleReader(Path file, Flags flags, String language) {
    this.file = file;
    this.flags = flags;
    messages = Messages.in(language, "oit.schedule.messages");
    problems = new Problems(file.toString(), messages);
    values = new Values(problems);
  }

  /** The schedule; empty if anything is wrong with it. */
  Optional<Schedule> read() {
    Optional<Schedule> read =
        FileBytes.read(file, problems)
            .flatMap(bytes -> FileBytes.text(bytes, problems))
            .flatMap(text -> YamlText.parse(text, problems))
            .map(this::schedule);
    return problems.haveErrors() ? Optional.empty() : read;
  }

  List<Problem> problems() {
    return problems.list();
  }

  String say(String key, Object... words) {
    return messages.say(key, words);
  }

  private Schedule schedule(Node node) {
    Fields fields = new Fields(node, KEYS, problems);
    Path folder = file.toAbsolutePath().resolveSibling("");
    Path agencies = folder.resolve(fields.text("agencies")).normalize();
    flags
        .problem("agencies", agencies.toString())
        .ifPresent(why -> at(fields, "agencies", "bad-agencies", why));
    String checklist = fields.textOrEmpty("checklist");
    if (!checklist.isEmpty()) {
      flags
          .problem("checklist", checklist)
          .ifPresent(why -> at(fields, "checklist", "bad-flag", "checklist", why));
    }
    return new Schedule(
        file,
        fields.text("id", ID, "bad-schedule-id"),
        cron(fields),
        zone(fields),
        agencies,
        select(fields),
        checklist.isEmpty() ? null : checklist,
        crawl(fields.maybe("crawl")),
        outputs(fields.maybe("outputs"), folder),
        feed(fields.maybe("feed")),
        fields.listOrEmpty("notify").stream().map(this::notice).toList(),
        fields.choice(
            "misfire",
            Map.of("run-once", Schedule.Misfire.RUN_ONCE, "skip", Schedule.Misfire.SKIP),
            Schedule.Misfire.RUN_ONCE),
        fields.choice(
            "overlap",
            Map.of("skip", Schedule.Overlap.SKIP, "queue", Schedule.Overlap.QUEUE),
            Schedule.Overlap.SKIP));
  }

  private void at(Fields fields, String key, String problem, String... words) {
    fields.maybe(key).ifPresent(n -> problems.error(n.at(), problem, (Object[]) words));
  }

  private Cron cron(Fields fields) {
    String text = fields.text("cron");
    try {
      return Cron.of(text);
    } catch (ParseException e) {
      if (!text.isEmpty()) {
        at(fields, "cron", "bad-cron", text, String.valueOf(e.getMessage()));
      }
      return new Cron(text, List.of());
    }
  }

  private ZoneId zone(Fields fields) {
    String text = fields.textOrEmpty("timezone");
    try {
      return ZoneId.of(text.isEmpty() ? "Asia/Bangkok" : text);
    } catch (DateTimeException e) {
      at(fields, "timezone", "bad-zone", text);
      return ZoneId.of("Asia/Bangkok");
    }
  }

  /** A map of columns, or the text that the flag takes. */
  private List<String> select(Fields fields) {
    Optional<Node> node = fields.maybe("select");
    List<String> pairs =
        switch (node.orElse(null)) {
          case null -> List.of();
          case Node.Mapping map ->
              map.entries().stream().map(e -> e.key() + "=" + values.text(e.value())).toList();
          case Node other -> List.of(values.text(other).split(","));
        };
    if (!pairs.isEmpty()) {
      flags
          .problem("select", String.join(",", pairs))
          .ifPresent(why -> at(fields, "select", "bad-flag", "select", why));
    }
    return pairs;
  }

  private Map<String, String> crawl(Optional<Node> node) {
    Map<String, String> crawl = new LinkedHashMap<>();
    for (Node.Entry entry : node.map(values::entries).orElse(List.of())) {
      if (!flags.ofCrawl().contains(entry.key())) {
        problems.unknown(entry.at(), "unknown-key", entry.key(), flags.ofCrawl());
      } else if (!(entry.value() instanceof Node.Scalar scalar)) {
        problems.error(entry.value().at(), "wants-text");
      } else {
        boolean off = scalar.type() == Node.Scalar.Type.TRUTH && scalar.text().equals("false");
        boolean on = scalar.type() == Node.Scalar.Type.TRUTH && !off;
        if (!off) {
          crawl.put(entry.key(), on ? "" : scalar.text());
          flags
              .problem(entry.key(), on ? "" : scalar.text())
              .ifPresent(why -> problems.error(scalar.at(), "bad-flag", entry.key(), why));
        }
      }
    }
    return crawl;
  }

  private Schedule.Outputs outputs(Optional<Node> node, Path folder) {
    if (node.isEmpty()) {
      return new Schedule.Outputs(folder.resolve("oit-reports"), List.of());
    }
    Fields fields = new Fields(node.get(), List.of("dir", "formats"), problems);
    List<String> formats = fields.listOrEmpty("formats").stream().map(values::text).toList();
    if (!formats.isEmpty()) {
      flags
          .problem("format", String.join(",", formats))
          .ifPresent(why -> at(fields, "formats", "bad-flag", "format", why));
    }
    String dir = fields.textOrEmpty("dir");
    return new Schedule.Outputs(
        folder.resolve(dir.isEmpty() ? "oit-reports" : dir).normalize(), formats);
  }

  private Schedule.@Nullable Feed feed(Optional<Node> node) {
    if (node.isEmpty()) {
      return null;
    }
    Fields fields = new Fields(node.get(), List.of("url", "tokenEnv"), problems);
    String token = fields.textOrEmpty("tokenEnv");
    return new Schedule.Feed(
        fields.text("url", "https?://[^\\s/]+.*", "bad-address"), token.isEmpty() ? null : token);
  }

  private Schedule.Notice notice(Node node) {
    Fields fields = new Fields(node, List.of("when", "email", "webhook", "lang"), problems);
    Map<String, Schedule.When> words = new LinkedHashMap<>();
    words.put("always", Schedule.When.ALWAYS);
    words.put("change", Schedule.When.CHANGE);
    words.put("regression", Schedule.When.REGRESSION);
    words.put("incomplete", Schedule.When.INCOMPLETE);
    fields.need("when");
    List<String> email = fields.listOrEmpty("email").stream().map(this::mailbox).toList();
    String webhook =
        fields.maybe("webhook").isPresent()
            ? fields.text("webhook", "https?://[^\\s/]+.*", "bad-address")
            : "";
    if (email.isEmpty() && webhook.isEmpty()) {
      problems.error(node.at(), "nobody-to-notify");
    }
    return new Schedule.Notice(
        fields.choice("when", words, Schedule.When.ALWAYS),
        email,
        webhook.isEmpty() ? null : webhook,
        fields.choice("lang", Map.of("th", "th", "en", "en"), "th"));
  }

  private String mailbox(Node node) {
    String text = values.text(node);
    if (!text.isEmpty() && !text.matches("[^\\s@,<>\"]+@[^\\s@,<>\"]+\\.[^\\s@,<>\"]+")) {
      problems.error(node.at(), "bad-mailbox", text);
    }
    return text;
  }
}
