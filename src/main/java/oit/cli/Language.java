package oit.cli;

import java.util.Locale;

/** Language of what is printed, written as on the command line. */
enum Language {
  th,
  en;

  Locale locale() {
    return Locale.of(name());
  }
}
