package oit.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadmeTest {

  static Stream<String> words() {
    return Stream.<Collection<String>>of(
            ListReader.KEYS,
            ItemReader.ITEM_KEYS,
            ItemReader.FIND_KEYS,
            ItemReader.ELEMENT_KEYS,
            CheckReader.WORDS.keySet(),
            CheckReader.MAPS.keySet(),
            Vocabulary.PERIODS.keySet(),
            Vocabulary.AGENCIES,
            Vocabulary.FILE_KINDS,
            Vocabulary.NETWORKS,
            List.of("confirmed", "reconstructed", "provisional", "likely"))
        .flatMap(Collection::stream)
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("words")
  void describesEveryWordOfAList(String word) throws IOException {
    assertThat(Files.readString(Path.of("checklists/README.md"))).contains("`" + word + "`");
  }
}
