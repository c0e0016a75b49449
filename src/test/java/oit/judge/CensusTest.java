package oit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import oit.read.Block;
import oit.read.Image;
import oit.read.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CensusTest {

  @ParameterizedTest
  @CsvSource({
    "3, 3, false",
    "4, 2, false",
    "4, 3, true",
    "10, 3, true",
    "20, 5, false",
    "20, 6, true"
  })
  void whatStandsOnManyPagesIsTheFrameOfTheSite(int pages, int with, boolean repeats) {
    Census census = new Census();
    Pages.pages(
            IntStream.range(0, pages)
                .mapToObj(i ->
                    Pages.html(
                        i + ".html",
                        "หน้า",
                        "<p>เรื่องที่" + "ก".repeat(i) + (i < with ? MENU : "")))
                .toArray(Resource[]::new))
        .forEach(p -> census.add(p.resource()));
    assertThat(census.repeats(block(Block.Role.LIST_ITEM, "อำนาจหน้าที่"))).isEqualTo(repeats);
    assertThat(census.repeats(block(Block.Role.PARAGRAPH, "เรื่องที่กก"))).isFalse();
  }

  private static final String MENU = "<ul><li>อำนาจหน้าที่</ul>";

  @ParameterizedTest
  @CsvSource({"2, false", "3, true"})
  void whatStandsOverSeveralPapersIsTheLetterhead(int papers, boolean letterhead) {
    Census census = new Census();
    IntStream.range(0, papers)
        .mapToObj(i ->
            Pages.pdf(
                i + ".pdf", "สำนักงานปลัด งานธุรการ", "เรื่องที่" + "ก".repeat(i), "หน้า " + i))
        .forEach(census::add);
    assertThat(census.isLetterhead(block(Block.Role.PARAGRAPH, "สำนักงานปลัด งานธุรการ")))
        .isEqualTo(letterhead);
    assertThat(census.isLetterhead(block(Block.Role.LINE, "เรื่องที่กก"))).isFalse();
  }

  @Test
  void countersAndDatesDoNotHideARepeatedBlock() {
    Census census = new Census();
    Pages.pages(
            IntStream.range(0, 5)
                .mapToObj(i -> Pages.html(i + ".html", "หน้า", "<p>ผู้เข้าชม " + i + "</p>"))
                .toArray(Resource[]::new))
        .forEach(p -> census.add(p.resource()));
    assertThat(census.repeats(block(Block.Role.PARAGRAPH, "ผู้เข้าชม 99"))).isTrue();
  }

  @Test
  void aHeadingThatSaysWhatTheMenuSaysIsStillTheHeading() {
    List<Resource> pages =
        IntStream.range(0, 5).mapToObj(i -> Pages.html(i + ".html", "หน้า", MENU)).toList();
    Census census = new Census();
    Pages.pages(pages.toArray(Resource[]::new)).forEach(p -> census.add(p.resource()));
    assertThat(census.repeats(block(Block.Role.HEADING, "อำนาจหน้าที่"))).isFalse();
  }

  @Test
  void documentsDoNotCount() {
    Census census = new Census();
    Pages.pages(
            IntStream.range(0, 5)
                .mapToObj(i -> Pages.pdf(i + ".pdf", "หัวกระดาษ"))
                .toArray(Resource[]::new))
        .forEach(p -> census.add(p.resource()));
    assertThat(census.repeats(block(Block.Role.LINE, "หัวกระดาษ"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"4, 2, 2", "4, 3, 1", "20, 6, 1"})
  void aBannerOnManyPagesIsNoPictureOfThePagesOwn(int pages, int with, int own) {
    assertThat(pictures("<img src=/banner.jpg width=900 height=200>", pages, with)).hasSize(own);
  }

  @Test
  void picturesWithoutAnAddressAreNotOneAndTheSame() {
    assertThat(pictures("<img src='data:image/png;base64,AAAA' width=900 height=200>", 4, 4))
        .hasSize(2);
  }

  /** Pictures of the first page's own, where so many of all pages begin with this one. */
  private static List<Image> pictures(String frame, int pages, int with) {
    Site site =
        Pages.site(
            IntStream.range(0, pages)
                .mapToObj(i ->
                    Pages.html(
                        i + ".html",
                        "หน้า",
                        "<img src=/own"
                            + i
                            + ".jpg width=900 height=200>"
                            + (i < with ? frame : "")))
                .toArray(Resource[]::new));
    return site.open(site.pages().getFirst()).images();
  }

  private static Block block(Block.Role role, String text) {
    return Block.of(role, role == Block.Role.HEADING ? 1 : 0, text, Block.Region.MAIN, 1);
  }
}
