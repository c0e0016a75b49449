package oit.cli;

import java.io.Writer;
import java.util.function.Consumer;

/** Hands on what is written line by line. Thread-safe, as every writer. */
final class LineWriter extends Writer {

  private final Consumer<String> lines;
  private final StringBuilder begun = new StringBuilder();

  LineWriter(Consumer<String> lines) {
    this.lines = lines;
  }

  @Override
  public void write(char[] text, int from, int length) {
    synchronized (lock) {
      for (int i = from; i < from + length; i++) {
        if (text[i] == '\n') {
          hand();
        } else if (text[i] != '\r') {
          begun.append(text[i]);
        }
      }
    }
  }

  private void hand() {
    String line = begun.toString();
    begun.setLength(0);
    lines.accept(line);
  }

  @Override
  public void flush() {
    synchronized (lock) {
      if (!begun.isEmpty()) {
        hand();
      }
    }
  }

  @Override
  public void close() {
    flush();
  }
}
