package oit.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import oit.store.history.StoreAddress;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code oit doctor}: what this machine has and lacks, and what to install. */
@Command(
    name = "doctor",
    resourceBundle = "oit.cli.help",
    description = "${bundle:doctor.about}",
    mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

  private static final int WIDTH = 100;

  private final Checkup checkup;
  private final PlaceCheckup places;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--lang", description = "${bundle:scan.lang}")
  private Language language = Language.th;

  @Option(names = "--json", description = "${bundle:doctor.json}")
  private boolean json;

  @Option(
      names = "--store",
      paramLabel = "FILE|postgresql://HOST/DATABASE",
      converter = StoreName.class,
      description = "${bundle:doctor.store}")
  private @Nullable StoreAddress store;

  @Option(names = "--schedules", paramLabel = "DIR", description = "${bundle:schedule.dir}")
  private Path schedules = Path.of("schedules");

  @Option(names = "--network", paramLabel = "URL", description = "${bundle:doctor.network}")
  private @Nullable String network;

  DoctorCommand(Checkup checkup, PlaceCheckup places) {
    this.checkup = checkup;
    this.places = places;
  }

  @Override
  public Integer call() {
    Sentences words = new Sentences("oit.cli.doctor", language);
    PrintWriter out = spec.commandLine().getOut();
    List<Checkup.Finding> findings = new ArrayList<>(checkup.findings());
    findings.addAll(
        places.findings(
            store,
            schedules,
            website(words),
            new ScanFlags(new Sentences("oit.cli.messages", language), language)));
    boolean fit = findings.stream().noneMatch(f -> f.needed() && f.isMissing());
    if (json) {
      out.println(json(findings, words, fit));
      return fit ? ExitCode.DONE : ExitCode.INCOMPLETE;
    }
    List<List<String>> rows = new ArrayList<>();
    for (Checkup.Finding finding : findings) {
      String mark = finding.isMissing() ? (finding.needed() ? "✗" : "!") : "✓";
      String what = finding.found().map(Sentences::plain).orElseGet(() -> lacking(finding, words));
      rows.add(List.of(mark, words.of(finding.name() + ".name"), what));
    }
    Columns.table(rows).forEach(out::println);
    for (Checkup.Finding finding : findings) {
      if (finding.isMissing()) {
        out.println();
        Columns.wrap(words.of(finding.name() + ".missing"), Terminal.columns(WIDTH))
            .forEach(out::println);
      }
    }
    out.println();
    out.println(words.of(fit ? "fit" : "unfit"));
    return fit ? ExitCode.DONE : ExitCode.INCOMPLETE;
  }

  private static String lacking(Checkup.Finding finding, Sentences words) {
    String key = finding.name() + ".state";
    return words.of(words.knows(key) ? key : "missing");
  }

  private @Nullable HttpUrl website(Sentences words) {
    if (network == null) {
      return null;
    }
    HttpUrl url = HttpUrl.parse(network);
    if (url == null) {
      throw Refusal.wrongUsage(words.of("bad-url", network));
    }
    return url;
  }

  private static String json(List<Checkup.Finding> findings, Sentences words, boolean fit) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Checkup.Finding finding : findings) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("name", finding.name());
      one.put("title", words.of(finding.name() + ".name"));
      one.put("ok", !finding.isMissing());
      one.put("needed", finding.needed());
      one.put("found", finding.found().orElse(null));
      one.put("advice", finding.isMissing() ? words.of(finding.name() + ".missing") : null);
      all.add(one);
    }
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("fit", fit);
    whole.put("findings", all);
    return new JsonMapper().writeValueAsString(whole);
  }
}
