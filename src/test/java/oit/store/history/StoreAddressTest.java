package oit.store.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreAddressTest {

  @Test
  void nobodyReadsThePassword() {
    StoreAddress address =
        StoreAddress.of("postgresql://oit:s3cret@db.example:5433/ita?sslmode=require", Map.of());

    assertThat(address)
        .isEqualTo(
            new StoreAddress.Postgres("db.example:5433/ita?sslmode=require", "oit", "s3cret"));
    assertThat(address.text()).isEqualTo("postgresql://oit@db.example:5433/ita?sslmode=require");
    assertThat(address.toString()).doesNotContain("s3cret");
    assertThat(StoreAddress.of(address.text(), Map.of("PGPASSWORD", "s3cret"))).isEqualTo(address);
  }

  @Test
  void anythingElseIsAFile() {
    assertThat(StoreAddress.of("x/../ประวัติ.db", Map.of()))
        .isEqualTo(new StoreAddress.File(Path.of("ประวัติ.db").toAbsolutePath()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "postgresql:///",
        "postgresql://host",
        "postgresql://a b/c",
        "mysql://host/db"
      })
  void refusesWhatIsNeither(String text) {
    assertThatThrownBy(() -> StoreAddress.of(text, Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
