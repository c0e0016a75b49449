package oit.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnitsTest {

  @Test
  void englishNamesComeWithTheThaiOnes() {
    assertThat(Units.in("en", "สำนักปลัด, กองคลัง"))
        .isEqualTo("Chief administrator's office (สำนักปลัด), Finance division (กองคลัง)");
    assertThat(Units.in("en", "กองอื่น")).isEqualTo("กองอื่น");
    assertThat(Units.in("th", "สำนักปลัด, กองคลัง")).isEqualTo("สำนักปลัด, กองคลัง");
  }

  @Test
  void everyUnitOfTheShippedListsHasAnEnglishName() {
    ShippedChecklists shipped = new ShippedChecklists();
    for (String id : shipped.ids()) {
      if (shipped.find(id, "en").orElseThrow() instanceof Loaded.Good good) {
        assertThat(good.checklist().items())
            .allSatisfy(
                i -> assertThat(Units.in("en", i.unit())).matches("([^,]+ \\(.+\\)(, )?)+"));
      }
    }
  }
}
