package oit.notify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server on a real socket that misbehaves as told. */
final class ScriptedMail implements AutoCloseable {

  /** An answer that breaks the connection off, and one that never comes. */
  static final String DROP = "drop";

  static final String SILENCE = "silence";

  final List<String> letters = new CopyOnWriteArrayList<>();
  volatile String toRecipient = "250 ok";
  volatile String toLetter = "250 ok";
  private final ServerSocket socket;

  ScriptedMail() {
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    Thread.ofVirtual().start(this::accept);
  }

  String url() {
    return "smtp://127.0.0.1:" + socket.getLocalPort();
  }

  private void accept() {
    try {
      while (true) {
        Socket caller = socket.accept();
        Thread.ofVirtual().start(() -> talk(caller));
      }
    } catch (IOException e) {
      // closed
    }
  }

  private void talk(Socket caller) {
    try (caller;
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8))) {
      OutputStream out = caller.getOutputStream();
      say(out, "220 hello");
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String answer =
            switch (line.toUpperCase(Locale.ROOT).split("[ :]", 2)[0]) {
              case "RCPT" -> toRecipient;
              case "DATA" -> {
                say(out, "354 go on");
                letters.add(letter(in));
                yield toLetter;
              }
              default -> "250 ok";
            };
        if (answer.equals(DROP)) {
          return;
        }
        if (!answer.equals(SILENCE)) {
          say(out, answer);
        }
      }
    } catch (IOException e) {
      // the caller went away
    }
  }

  private static String letter(BufferedReader in) throws IOException {
    StringBuilder letter = new StringBuilder();
    for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
      letter.append(line).append('\n');
    }
    return letter.toString();
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
