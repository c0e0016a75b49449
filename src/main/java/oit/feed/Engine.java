package oit.feed;

import java.util.Map;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** The scoring engine that an operator named, if reports and token may be sent there. */
public sealed interface Engine {

  /**
   * An engine that reports can be sent to. Does not show its token when printed. Immutable.
   *
   * @param url where reports are posted; http or https, without user and fragment
   * @param token sent as {@code Authorization: Bearer}; null where the engine asks for none
   */
  record Usable(HttpUrl url, @Nullable String token) implements Engine {
    @Override
    public String toString() {
      return "Usable[url=" + url + ", token=" + (token == null ? "none" : "hidden") + "]";
    }
  }

  /**
   * One that cannot be used.
   *
   * @param named what the sentence names: the address or the variable; never a token
   */
  record Unfit(Fault fault, String named) implements Engine {}

  /** Why an engine cannot be used. */
  enum Fault {
    /** No http or https address. */
    BAD_URL,
    /** A user name or password in the address, which would end up in logs. */
    PASSWORD_IN_URL,
    /** What should name an environment variable does not; it may be the token itself. */
    BAD_NAME,
    /** The variable is absent or blank. */
    NO_TOKEN,
    /** The variable holds what no header may hold. */
    BAD_TOKEN,
    /** The token would cross a network unencrypted. */
    TOKEN_IN_THE_CLEAR
  }

  /**
   * Checks an address and looks up its token. Private addresses are fine: the operator names the
   * engine. A token goes over https only, or to this machine itself.
   *
   * @param url as given
   * @param tokenEnv name of the environment variable with the token; null for none
   * @param environment variables of the process
   */
  static Engine of(String url, @Nullable String tokenEnv, Map<String, String> environment) {
    HttpUrl address = HttpUrl.parse(url.strip());
    if (address == null) {
      return new Unfit(Fault.BAD_URL, url);
    }
    if (!address.username().isEmpty() || !address.password().isEmpty()) {
      return new Unfit(Fault.PASSWORD_IN_URL, address.host());
    }
    HttpUrl plain = address.newBuilder().fragment(null).build();
    if (tokenEnv == null) {
      return new Usable(plain, null);
    }
    if (!Words.NAME.matcher(tokenEnv).matches()) {
      return new Unfit(Fault.BAD_NAME, "");
    }
    String token = environment.getOrDefault(tokenEnv, "").strip();
    if (token.isEmpty()) {
      return new Unfit(Fault.NO_TOKEN, tokenEnv);
    }
    if (!Words.TOKEN.matcher(token).matches()) {
      return new Unfit(Fault.BAD_TOKEN, tokenEnv);
    }
    return staysPrivate(address)
        ? new Usable(plain, token)
        : new Unfit(Fault.TOKEN_IN_THE_CLEAR, address.host());
  }

  /** Whether nobody on the way can read along: https, or this machine itself. */
  static boolean staysPrivate(HttpUrl address) {
    return address.isHttps() || isLoopback(address.host());
  }

  /** Whether a host is this machine itself, by its literal address or {@code localhost}. */
  static boolean isLoopback(String host) {
    return Words.LOOPBACK.matcher(host).matches();
  }

  /** What names, tokens and this machine look like. */
  final class Words {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,199}");

    /** Visible ASCII, as much of it as servers take in one header. */
    private static final Pattern TOKEN = Pattern.compile("[!-~]{1,4096}");

    /** Literal addresses and the one name that never leaves the machine (RFC 6761, 6.3). */
    private static final Pattern LOOPBACK =
        Pattern.compile("localhost|127(\\.\\d{1,3}){3}|::1|0:0:0:0:0:0:0:1");

    private Words() {}
  }
}
