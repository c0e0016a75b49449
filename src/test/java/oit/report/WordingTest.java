package oit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

  @Test
  void saysTheSameThingsInBothLanguages() throws Exception {
    Properties thai = bundle("th");
    Properties english = bundle("en");
    assertThat(thai.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String key : thai.stringPropertyNames()) {
      assertThat(arguments(thai, key)).as(key).isEqualTo(arguments(english, key));
      assertThat(thai.getProperty(key)).as(key).isNotBlank().doesNotContain("'");
      assertThat(english.getProperty(key)).as(key).isNotBlank().doesNotContain("'");
    }
  }

  @Test
  void knowsAWordForEveryVerdict() {
    for (String verdict : Verdicts.ALL) {
      assertThat(Wording.in("th").knows("verdict." + verdict)).as(verdict).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-11-20T10:21:07+07:00 | 20 พฤศจิกายน พ.ศ. 2569 เวลา 10:21 น.",
        "2026-12-31T20:00:00Z      | 1 มกราคม พ.ศ. 2570 เวลา 03:00 น.",
        "yesterday                 | yesterday"
      })
  void tellsTheTimeInTheBuddhistEra(String time, String said) {
    assertThat(Wording.in("th").dayAndTime(time)).isEqualTo(said);
  }

  private static Properties bundle(String language) throws Exception {
    var bundle = new Properties();
    bundle.load(new StringReader(SampleReport.text("messages_" + language + ".properties")));
    return bundle;
  }

  private static TreeSet<String> arguments(Properties bundle, String key) {
    return ARGUMENT
        .matcher(bundle.getProperty(key))
        .results()
        .map(result -> result.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
