package oit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import oit.watch.Secrets;

/** Keeps the details of a bug in a file and says where. */
final class Bug {

  private Bug() {}

  static int report(Exception e, PrintWriter err) {
    try {
      Path file = Files.createTempFile("oit-bug-", ".txt");
      try (PrintWriter to =
          new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
        to.println("oit " + oit.fetch.ProductVersion.text());
        to.println("java " + System.getProperty("java.version"));
        to.println(Secrets.hide(stack(e)));
      }
      err.println("โปรแกรมขัดข้อง รายละเอียดอยู่ที่ / A bug in oit; details are in " + file);
    } catch (IOException unwritable) {
      err.println(Secrets.hide(stack(e)));
    }
    return ExitCode.BUG;
  }

  private static String stack(Exception e) {
    StringWriter stack = new StringWriter();
    e.printStackTrace(new PrintWriter(stack));
    return stack.toString();
  }
}
