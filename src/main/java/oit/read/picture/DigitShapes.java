package oit.read.picture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Tells Thai digits by their shape: the nearest of the shapes that they have in common fonts, if it
 * is near and clearly nearer than any of another digit.
 */
final class DigitShapes {
  private static final String FILE = "thai-digits.txt";
  private static final double FAR = 0.42;
  private static final double CLEARLY = 0.88;

  /** A digit as one font draws it. */
  record Known(int digit, String font, Glyph glyph) {}

  private final List<Known> known;

  DigitShapes(List<Known> known) {
    this.known = List.copyOf(known);
  }

  List<Known> known() {
    return known;
  }

  static DigitShapes shipped() {
    List<Known> known = new ArrayList<>();
    try (InputStream in = DigitShapes.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no " + FILE);
      }
      var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          known.add(parse(line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new DigitShapes(known);
  }

  static Known parse(String line) {
    String[] cells = line.split(",", 4);
    return new Known(
        Integer.parseInt(cells[0]),
        cells[1],
        Glyph.of(cells[3], Double.parseDouble(cells[2]) / 1000));
  }

  static String line(Known known) {
    return known.digit()
        + ","
        + known.font()
        + ","
        + Math.round(known.glyph().slender() * 1000)
        + ","
        + known.glyph().text();
  }

  /** The digit, 0–9; empty if the shape is none, or could be another. */
  OptionalInt of(Glyph glyph) {
    double[] nearest = new double[10];
    java.util.Arrays.fill(nearest, Double.MAX_VALUE);
    for (Known each : known) {
      double distance = glyph.distance(each.glyph());
      nearest[each.digit()] = Math.min(nearest[each.digit()], distance);
    }
    int best = 0;
    double second = Double.MAX_VALUE;
    for (int digit = 1; digit < 10; digit++) {
      if (nearest[digit] < nearest[best]) {
        second = nearest[best];
        best = digit;
      } else {
        second = Math.min(second, nearest[digit]);
      }
    }
    return nearest[best] <= FAR && nearest[best] <= CLEARLY * second
        ? OptionalInt.of(best)
        : OptionalInt.empty();
  }
}
