package oit.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import oit.agency.AgencyType;
import oit.read.Kind;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  @Test
  void agenciesAreTheAgencyTypesAndLocalGovernment() {
    assertThat(Vocabulary.AGENCIES)
        .containsExactlyElementsOf(
            Stream.concat(
                    Stream.of("local-government"),
                    Arrays.stream(AgencyType.values()).map(AgencyType::code))
                .toList());
  }

  @Test
  void fileKindsAreTheDocumentsThatCanBeReadAndImages() {
    assertThat(Vocabulary.FILE_KINDS)
        .containsExactlyElementsOf(
            Arrays.stream(Kind.values())
                .filter(k -> k.isDocument() || k == Kind.IMAGE)
                .map(Kind::code)
                .toList());
  }
}
