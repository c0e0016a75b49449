package oit.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecklistMessagesTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

  @ParameterizedTest
  @ValueSource(strings = {"oit.checklist.messages", "oit.cli.checklist"})
  void bothLanguagesSayTheSame(String bundle) {
    ResourceBundle thai = bundle(bundle, "th");
    ResourceBundle english = bundle(bundle, "en");
    assertThat(thai.keySet()).isEqualTo(english.keySet());
    for (String key : thai.keySet()) {
      assertThat(thai.getString(key)).as(key).isNotBlank();
      assertThat(english.getString(key)).as(key).isNotBlank();
      assertThat(arguments(thai.getString(key)))
          .as(key)
          .isEqualTo(arguments(english.getString(key)));
    }
  }

  private static List<String> arguments(String pattern) {
    return ARGUMENT.matcher(pattern).results().map(MatchResult::group).sorted().distinct().toList();
  }

  private static ResourceBundle bundle(String name, String language) {
    return ResourceBundle.getBundle(
        name,
        Locale.forLanguageTag(language),
        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }
}
