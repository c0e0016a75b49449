package oit.watch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "postgresql://oit:s3cret@db.example/ita           | postgresql://…@db.example/ita",
        "postgresql://oit:s3/c#r?t@db.example/ita         | postgresql://…@db.example/ita",
        "postgresql://oit:p@ss@db.example/ita             | postgresql://…@db.example/ita",
        "postgresql://oit:p@ss/w@db.example/ita           | postgresql://…@db.example/ita",
        "postgresql://oit:1234/@db.example/ita            | postgresql://…@db.example/ita",
        "'smtps://a%40b:s3cret@mail.example:465'          | 'smtps://…@mail.example:465'",
        "see https://s3cret@x.example/ and https://y.example/ | see https://…@x.example/ and https://y.example/",
        "Authorization: Bearer s3cret.abc-def             | Authorization: Bearer …",
        "Authorization: Basic czNjcmV0                    | Authorization: Basic …",
        "https://x.example/a?token=s3cret&page=2          | https://x.example/a?token=…&page=2",
        "password=s3cret; user=oit                        | password=…; user=oit",
        "{\"api_key\": \"s3cret\", \"a\": 1}              | {\"api_key\": …, \"a\": 1}",
        // nothing to hide
        "postgresql://oit@db.example/ita                  | postgresql://oit@db.example/ita",
        "https://x.example/@news?id=1                     | https://x.example/@news?id=1",
        "https://x.example:8080/maps/@13.7,100.5          | https://x.example:8080/maps/@13.7,100.5",
        "https://x.example/maps/@13.7,100.5               | https://x.example/maps/@13.7,100.5",
        "https://x.example:8080/a mail: info@x.example    | https://x.example:8080/a mail: info@x.example",
        "tokens are counted: 12                           | tokens are counted: 12",
      })
  void hidesWhatNobodyMayReadAndNothingElse(String text, String shown) {
    assertThat(Secrets.hide(text)).isEqualTo(shown);
  }

  @Test
  void hidesAValueThatWasNamedWhereverItStands() {
    Secrets.add("kept-to-ourselves-9");
    Secrets.add("ab");

    assertThat(Secrets.hide("x kept-to-ourselves-9 about")).isEqualTo("x … about");
  }
}
