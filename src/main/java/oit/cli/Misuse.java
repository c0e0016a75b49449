package oit.cli;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import oit.checklist.yaml.Nearest;
import oit.watch.Secrets;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in plain sentences what is wrong with a command line and what would be right. */
final class Misuse {

  private final Sentences words;

  Misuse(Language language) {
    words = new Sentences("oit.cli.messages", language);
  }

  /** One sentence a mistake, then where help is. */
  List<String> sentences(ParameterException e) {
    CommandLine line = e.getCommandLine();
    List<String> sentences = new ArrayList<>(mistakes(e, line.getCommandSpec()));
    sentences.add(words.of("usage.help", line.getCommandSpec().qualifiedName()));
    // a mistyped address may carry a password
    return sentences.stream().map(Secrets::hide).toList();
  }

  private List<String> mistakes(ParameterException e, CommandSpec spec) {
    return switch (e) {
      case UnmatchedArgumentException unmatched -> unmatched(unmatched.getUnmatched(), spec);
      case MissingParameterException missing when !missing.getMissing().isEmpty() ->
          missing(missing.getMissing());
      case OverwrittenOptionException twice ->
          List.of(words.of("usage.twice", name(twice.getOverwritten())));
      case MutuallyExclusiveArgsException both -> List.of(words.of("usage.conflict", names(spec)));
      default ->
          List.of(
              e.getArgSpec() == null || e.getValue() == null
                  ? Sentences.plain(String.valueOf(e.getMessage()))
                  : words.of(
                      "usage.bad-value",
                      name(e.getArgSpec()),
                      Secrets.hideInValue(e.getValue()),
                      right(e.getArgSpec())));
    };
  }

  private List<String> unmatched(List<String> args, CommandSpec spec) {
    String first = args.isEmpty() ? "" : args.getFirst();
    if (!spec.subcommands().isEmpty() && !first.startsWith("-")) {
      return List.of(unknown("usage.unknown-command", first, spec.subcommands().keySet()));
    }
    List<String> options = args.stream().filter(a -> a.startsWith("-")).toList();
    return options.isEmpty()
        ? List.of(words.of("usage.too-much", first))
        : options.stream()
            .map(o -> unknown("usage.unknown-option", o.split("=", 2)[0], flags(spec)))
            .toList();
  }

  private static Set<String> flags(CommandSpec spec) {
    Set<String> flags = new LinkedHashSet<>(spec.optionsMap().keySet());
    flags.removeIf(flag -> !flag.startsWith("--"));
    return flags;
  }

  private String unknown(String key, String word, Set<String> known) {
    return Nearest.to(word, known)
        .map(near -> words.of(key + "-near", word, near))
        .orElseGet(() -> words.of(key, word, String.join(", ", known)));
  }

  private List<String> missing(List<ArgSpec> missing) {
    if (missing.size() == 1 && missing.getFirst() instanceof OptionSpec option) {
      return List.of(words.of("usage.no-value", option.longestName(), right(option)));
    }
    boolean url = missing.stream().anyMatch(m -> m.paramLabel().equals("URL"));
    return List.of(
        url
            ? words.of("usage.no-url")
            : words.of(
                "usage.missing",
                missing.stream().map(Misuse::name).collect(Collectors.joining(" / "))));
  }

  /** What a value must look like. */
  private String right(ArgSpec arg) {
    Class<?> type = arg.auxiliaryTypes()[0];
    if (type.isEnum()) {
      String all =
          Arrays.stream(type.getEnumConstants())
              .map(Object::toString)
              .collect(Collectors.joining(", "));
      return words.of("usage.right-word", all);
    }
    if (type == Duration.class) {
      return words.of("usage.right-time");
    }
    if (type == LocalDate.class) {
      return words.of("usage.right-day");
    }
    return type == int.class || type == Integer.class
        ? words.of("usage.right-whole")
        : type == Double.class || type == BigDecimal.class
            ? words.of("usage.right-score")
            : words.of("usage.right-value", arg.paramLabel());
  }

  private static String names(CommandSpec spec) {
    return spec.argGroups().stream()
        .flatMap(g -> g.args().stream())
        .map(Misuse::name)
        .collect(Collectors.joining(", "));
  }

  private static String name(ArgSpec arg) {
    return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
  }
}
