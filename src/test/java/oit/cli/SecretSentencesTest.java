package oit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Passwords that stand in what a person types are not printed again. */
class SecretSentencesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        // no host, no database, signs that should have been encoded, a wrong scheme
        "postgresql://oit:s3cret@",
        "postgresql://oit:s3cret@db.example",
        "postgresql://oit:s3cret/#?@db.example/ita",
        "postgresql://oit:s3cret @ db.example/ita",
        "postgresql://oit:x s3cret@db.example/ita",
        "postgres:oit://oit:s3cret@db.example/ita",
        "mysql://oit:s3cret@db.example/ita",
        "postgresql://oit:s3cret@127.0.0.1:1/ita",
      })
  void aStoreThatCannotBeUsedIsRefusedWithoutItsPassword(String address) {
    for (Ran ran :
        new Ran[] {
          Ran.oit("history", "a", "--store", address, "--lang", "en"),
          Ran.oit("scan", "http://127.0.0.1:1/", "--store=" + address, "--lang", "en")
        }) {
      assertThat(ran.code()).isEqualTo(ExitCode.WRONG_USAGE);
      assertThat(ran.err()).isNotBlank().contains("store").doesNotContain("s3cret");
      assertThat(ran.out()).doesNotContain("s3cret");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgresql://oit:s3cret@db.example/ita",
        "https://oit:s3cret@127.0.0.1:1/",
        "https://oit:s3cret@",
      })
  void aWebsiteGivenWithAPasswordIsNotShownWithIt(String url) {
    Ran ran = Ran.oit("scan", url, "--out", "target/secret-sentences", "--lang", "en");

    assertThat(ran.err()).isNotBlank().doesNotContain("s3cret");
    assertThat(ran.out()).doesNotContain("s3cret");
  }
}
