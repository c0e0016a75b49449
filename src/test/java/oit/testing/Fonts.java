package oit.testing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Thai fonts of this machine, by the name of their file. */
public final class Fonts {
  private static final List<Path> FOLDERS =
      List.of(Path.of("/usr/share/fonts"), Path.of("/usr/local/share/fonts"));

  private Fonts() {}

  /** The font called {@code name}, such as {@code Garuda}; empty if it is not installed. */
  public static Optional<Font> of(String name) {
    for (Path folder : FOLDERS) {
      if (!Files.isDirectory(folder)) {
        continue;
      }
      try (Stream<Path> files = Files.walk(folder)) {
        Optional<Path> file =
            files
                .filter(f -> f.getFileName().toString().matches(name + "\\.(?:ttf|otf)"))
                .sorted()
                .findFirst();
        if (file.isPresent()) {
          return Optional.of(Font.createFont(Font.TRUETYPE_FONT, file.get().toFile()));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (FontFormatException e) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
