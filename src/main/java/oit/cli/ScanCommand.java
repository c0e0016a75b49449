package oit.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import oit.agency.Agency;
import oit.agency.AgencyType;
import oit.checklist.Checklist;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code oit scan URL…}: crawls, judges and reports. */
@Command(
    name = "scan",
    resourceBundle = "oit.cli.help",
    description = "${bundle:scan.about}",
    mixinStandardHelpOptions = true)
final class ScanCommand implements Callable<Integer> {

  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

  private final Interruption interruption;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "URL", description = "${bundle:scan.url}")
  private List<String> urls = List.of();

  @Option(names = "--checklist", paramLabel = "ID|FILE", description = "${bundle:scan.checklist}")
  private @Nullable String checklist;

  @Option(names = "--fiscal-year", paramLabel = "YEAR", description = "${bundle:scan.fiscal-year}")
  private @Nullable Integer fiscalYear;

  @Option(names = "--id", paramLabel = "ID", description = "${bundle:scan.id}")
  private @Nullable String id;

  @Mixin private ScanOptions options = new ScanOptions();
  @Mixin private ScanOptions.Output output = new ScanOptions.Output();

  ScanCommand(Interruption interruption) {
    this.interruption = interruption;
  }

  @Override
  public Integer call() {
    Sentences words = new Sentences("oit.cli.messages", output.language);
    options.validate(words);
    List<Agency> agencies = agencies(words);
    Checklist list =
        Checklists.find(
            checklist,
            fiscalYear,
            LocalDate.ofInstant(Instant.now(), BANGKOK),
            words,
            output.language);
    return new ScanRun(agencies, list, options, output, words, interruption, spec.commandLine())
        .run();
  }

  private List<Agency> agencies(Sentences words) {
    List<String> problems = new ArrayList<>();
    List<Agency> agencies = new ArrayList<>();
    if (id != null && urls.size() > 1) {
      problems.add(words.of("scan.id-for-one"));
    }
    for (String text : urls) {
      HttpUrl url = HttpUrl.parse(text.contains("://") ? text : "http://" + text);
      if (url == null) {
        problems.add(words.of("scan.bad-url", text));
      } else {
        agencies.add(
            new Agency(
                id != null ? id : idOf(url), url.host(), AgencyType.OTHER, "", url.toString()));
      }
    }
    if (!problems.isEmpty()) {
      throw new Refusal(ExitCode.WRONG_USAGE, problems);
    }
    return agencies;
  }

  private static String idOf(HttpUrl url) {
    String port = url.port() == HttpUrl.defaultPort(url.scheme()) ? "" : "-" + url.port();
    String path = url.encodedPath().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    String name = url.host().replace(':', '-') + port + (path.isEmpty() ? "" : "-" + path);
    return name.length() > 80 ? name.substring(0, 80) : name;
  }
}
