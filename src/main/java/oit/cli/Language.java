package oit.cli;

import java.util.Locale;
import java.util.ResourceBundle;

/** Language of what is printed, written as on the command line. */
enum Language {
  th,
  en;

  private static final String FLAG = "--lang";

  Locale locale() {
    return Locale.of(name());
  }

  /** Texts of {@code --help}. */
  ResourceBundle help() {
    // the plain file is Thai; asking for it as such keeps the machine's language out
    return ResourceBundle.getBundle("oit.cli.help", this == en ? Locale.ENGLISH : Locale.ROOT);
  }

  /** The language asked for on a command line that may be wrong in other ways; else Thai. */
  static Language in(String[] args) {
    Language found = th;
    for (int i = 0; i < args.length; i++) {
      boolean apart = args[i].equals(FLAG) && i + 1 < args.length;
      if (apart || args[i].startsWith(FLAG + "=")) {
        String name = apart ? args[i + 1] : args[i].substring(FLAG.length() + 1);
        found = name.equalsIgnoreCase(en.name()) ? en : th;
      }
    }
    return found;
  }
}
