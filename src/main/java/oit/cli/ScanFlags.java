package oit.cli;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oit.schedule.Flags;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Flags of {@code scan} as schedules give them. */
record ScanFlags(Sentences words, Language language) implements Flags {

  /** In the order in which they are shown. */
  static final List<String> OF_CRAWL =
      List.of(
          "max-pages",
          "max-time",
          "max-depth",
          "delay",
          "parallel",
          "render",
          "ocr",
          "control",
          "second-look",
          "allow-private",
          "strict-tls");

  @Override
  public Set<String> ofCrawl() {
    return new LinkedHashSet<>(OF_CRAWL);
  }

  @Override
  public Optional<String> problem(String flag, String value) {
    try {
      if (flag.equals("agencies")) {
        AgencyFile.read(Path.of(value), words, language).good();
        return Optional.empty();
      }
      ScanCommand scan = new ScanCommand(Interruption.unarmed());
      CommandLine line = new CommandLine(scan).setCaseInsensitiveEnumValuesAllowed(true);
      line.parseArgs(value.isEmpty() ? "--" + flag : "--" + flag + "=" + value);
      scan.check(words);
      return Optional.empty();
    } catch (ParameterException e) {
      return Optional.of(new Misuse(language).sentences(e).getFirst());
    } catch (Refusal e) {
      return Optional.of(String.join("; ", e.problems()));
    }
  }
}
