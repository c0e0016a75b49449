package oit.watch;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Numbers about the running program, written in the text format that Prometheus reads (version
 * 0.0.4). Units are seconds and bytes. A family may have at most {@value #MOST_SERIES} series, so
 * that names of others cannot fill the memory. Thread-safe.
 */
public final class Metrics {

  /** Content type of {@link #text()}. */
  public static final String CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

  static final int MOST_SERIES = 1_000;

  private static final Pattern NAME = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*");

  /** A number that only grows. */
  public static final class Counter {
    private final Family family;

    private Counter(Family family) {
      this.family = family;
    }

    /**
     * @param labels values of the labels, in their order
     */
    public void add(double amount, String... labels) {
      family.add(amount, labels);
    }

    public void add(String... labels) {
      family.add(1, labels);
    }
  }

  /**
   * One value as it stands.
   *
   * @param labels values of the labels, in their order
   */
  public record Sample(List<String> labels, double value) {
    public static Sample of(double value, String... labels) {
      return new Sample(List.of(labels), value);
    }
  }

  private record Family(
      String name,
      String type,
      String help,
      List<String> labels,
      Map<String, DoubleAdder> grown,
      Supplier<List<Sample>> asked) {

    void add(double amount, String... values) {
      if (amount < 0) {
        throw new IllegalArgumentException(name + " < 0: " + amount);
      }
      String series = series(labels, Arrays.asList(values));
      DoubleAdder sum = grown.get(series);
      if (sum == null && grown.size() < MOST_SERIES) {
        sum = grown.computeIfAbsent(series, s -> new DoubleAdder());
      }
      if (sum != null) {
        sum.add(amount);
      }
    }

    void write(StringBuilder to) {
      to.append("# HELP ").append(name).append(' ');
      to.append(help.replace("\\", "\\\\").replace("\n", "\\n")).append('\n');
      to.append("# TYPE ").append(name).append(' ').append(type).append('\n');
      grown.forEach((series, sum) -> line(to, series, sum.sum()));
      asked.get().stream()
          .limit(MOST_SERIES)
          .forEach(s -> line(to, series(labels, s.labels()), s.value()));
    }

    private void line(StringBuilder to, String series, double value) {
      to.append(name).append(series).append(' ').append(number(value)).append('\n');
    }
  }

  private final Map<String, Family> families = new LinkedHashMap<>();

  /** A new number that only grows; one without labels is there from the start, as zero. */
  public Counter counter(String name, String help, String... labels) {
    if (!name.endsWith("_total")) {
      throw new IllegalArgumentException("a counter ends in _total: " + name);
    }
    Family family = add(name, "counter", help, List.of(labels), List::of);
    if (labels.length == 0) {
      family.add(0);
    }
    return new Counter(family);
  }

  /** A number that is counted elsewhere and only grows. */
  public void counter(String name, String help, List<String> labels, Supplier<List<Sample>> value) {
    add(name, "counter", help, labels, value);
  }

  /** Numbers that rise and fall, asked for when somebody looks. */
  public void gauge(String name, String help, List<String> labels, Supplier<List<Sample>> value) {
    add(name, "gauge", help, labels, value);
  }

  /** A number that rises and falls. */
  public void gauge(String name, String help, Supplier<Number> value) {
    gauge(name, help, List.of(), () -> List.of(Sample.of(value.get().doubleValue())));
  }

  private synchronized Family add(
      String name, String type, String help, List<String> labels, Supplier<List<Sample>> asked) {
    for (String word : labels) {
      check(word);
    }
    Family family =
        new Family(check(name), type, help, labels, new ConcurrentSkipListMap<>(), asked);
    if (families.putIfAbsent(name, family) != null) {
      throw new IllegalArgumentException("twice: " + name);
    }
    return family;
  }

  private static String check(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("no name of a number: " + name);
    }
    return name;
  }

  /** Every number as it stands. */
  public String text() {
    List<Family> all;
    synchronized (this) {
      all = List.copyOf(families.values());
    }
    StringBuilder text = new StringBuilder();
    all.forEach(family -> family.write(text));
    return text.toString();
  }

  private static String series(List<String> labels, List<String> values) {
    if (labels.size() != values.size()) {
      throw new IllegalArgumentException(labels + " are not " + values);
    }
    if (labels.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < labels.size(); i++) {
      text.append(i == 0 ? '{' : ',').append(labels.get(i)).append("=\"");
      text.append(values.get(i).replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n"))
          .append('"');
    }
    return text.append('}').toString();
  }

  private static String number(double value) {
    if (Double.isInfinite(value)) {
      return value > 0 ? "+Inf" : "-Inf";
    }
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
