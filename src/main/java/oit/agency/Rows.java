package oit.agency;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of a file, whatever kind of table it is. Rows without any text are left out. */
sealed interface Rows {

  record Read(List<List<Cell>> rows) implements Rows {}

  /**
   * @param key of the sentence that says why, without what the table is for
   */
  record Unreadable(String key) implements Rows {}

  /** Knows the kind by its first bytes, not by its name. */
  static Rows of(byte[] file) {
    if (begins(file, 'P', 'K')) {
      return WorkbookRows.of(file);
    }
    if (begins(file, 0xD0, 0xCF) || begins(file, '%', 'P')) {
      return new Unreadable("not-csv");
    }
    return new Read(CsvRows.of(text(file)));
  }

  private static boolean begins(byte[] file, int first, int second) {
    return file.length > 1 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
  }

  private static String text(byte[] file) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    } catch (CharacterCodingException e) {
      text = new String(file, Charset.forName("x-windows-874"));
    }
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }
}
