package oit.cli;

import java.util.Map;
import oit.fetch.FetchOptions;

/**
 * Where the owner of a checked website reaches whoever runs this program: a web or e-mail address
 * in the environment variable {@code OIT_CONTACT}, sent along in the User-Agent header.
 */
final class Contact {

  static final String VARIABLE = "OIT_CONTACT";

  private Contact() {}

  /**
   * The options under that name; unchanged where the variable is absent or blank.
   *
   * @throws Refusal if it holds what no header may hold
   */
  static FetchOptions sign(FetchOptions options, Map<String, String> environment, Sentences words) {
    String contact = environment.getOrDefault(VARIABLE, "").strip();
    if (contact.isEmpty()) {
      return options;
    }
    try {
      return options.withContact(contact);
    } catch (IllegalArgumentException e) {
      throw Refusal.wrongUsage(words.of("scan.bad-contact", VARIABLE, contact));
    }
  }
}
