package oit.notify;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import oit.feed.Engine;

/** The server that takes mail for us, as the environment names it. */
public sealed interface MailServer {

  /** {@code smtp://user:password@host:587?starttls=required} or {@code smtps://…}. */
  String URL = "OIT_SMTP_URL";

  /** The mailbox in {@code From}. */
  String FROM = "OIT_MAIL_FROM";

  /**
   * A server that can be used. Does not show its password when printed. Immutable.
   *
   * @param tls how the way there is kept private
   * @param user empty where the server asks for none
   */
  record Usable(String host, int port, Tls tls, String user, String password, String from)
      implements MailServer {
    @Override
    public String toString() {
      return "Usable[" + host + ":" + port + ", " + tls + "]";
    }
  }

  /** None is named, or what names it will not do. */
  record Unfit(Fault fault) implements MailServer {}

  /** How mail is kept from those on the way. */
  enum Tls {
    /** From the first byte (RFC 8314). */
    SMTPS,
    /** By STARTTLS (RFC 3207), or not at all. */
    STARTTLS,
    /** Not: this machine itself, or a relay of the same house that asks for no password. */
    OFF
  }

  /** Why there is no server. */
  enum Fault {
    NOT_SET,
    BAD_URL,
    BAD_FROM,
    /** The password would cross a network unencrypted. */
    PASSWORD_IN_THE_CLEAR
  }

  /** What the environment says. */
  static MailServer of(Map<String, String> environment) {
    String url = environment.getOrDefault(URL, "").strip();
    String from = environment.getOrDefault(FROM, "").strip();
    if (url.isEmpty()) {
      return new Unfit(Fault.NOT_SET);
    }
    if (!Words.MAILBOX.matcher(from).matches()) {
      return new Unfit(Fault.BAD_FROM);
    }
    try {
      return of(new URI(url), from);
    } catch (URISyntaxException | IllegalArgumentException e) {
      return new Unfit(Fault.BAD_URL);
    }
  }

  private static MailServer of(URI url, String from) {
    String host = url.getHost();
    String query = Objects.requireNonNullElse(url.getQuery(), "");
    boolean isSmtps = "smtps".equals(url.getScheme());
    boolean isKnown =
        query.isEmpty()
            || (!isSmtps && (query.equals("starttls=required") || query.equals(Words.OFF)));
    if (host == null || !isKnown || (!isSmtps && !"smtp".equals(url.getScheme()))) {
      return new Unfit(Fault.BAD_URL);
    }
    boolean isHere = Engine.isLoopback(host.replaceAll("[\\[\\]]", ""));
    Tls tls =
        isSmtps
            ? Tls.SMTPS
            : query.equals(Words.OFF) || (isHere && query.isEmpty()) ? Tls.OFF : Tls.STARTTLS;
    String[] who = Objects.requireNonNullElse(url.getRawUserInfo(), "").split(":", 2);
    if (tls == Tls.OFF && !isHere && !who[0].isEmpty()) {
      return new Unfit(Fault.PASSWORD_IN_THE_CLEAR);
    }
    int port = url.getPort() > 0 ? url.getPort() : isSmtps ? Words.SMTPS : Words.SUBMISSION;
    return new Usable(
        host, port, tls, Words.decoded(who[0]), who.length < 2 ? "" : Words.decoded(who[1]), from);
  }

  /** What addresses look like. */
  final class Words {
    private static final Pattern MAILBOX = Pattern.compile("[!-~&&[^@,<>\"]]+@[!-~&&[^@,<>\"]]+");
    private static final String OFF = "starttls=off";
    private static final int SMTPS = 465;
    private static final int SUBMISSION = 587;

    private Words() {}

    private static String decoded(String text) {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
  }
}
