package oit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import oit.read.Resource;
import org.junit.jupiter.api.Test;

class PackingTest {

  private static final String BODY =
      "<h1>แผน “ใหม่” é 😀</h1><table><tr><td>ก<td><a href=/a.pdf>คลิก</a><tr><td>%d</table>"
          + "<img src=/p.png alt=ภาพ width=90 height=70><ul><li><a href='#'>ว่าง</a></ul>"
          + "<form action=/send method=post>ชื่อ <input name=n><textarea name=m></textarea></form>";

  private static Resource page(int number) {
    return Pages.html(number + ".html", "หน้า " + number, BODY.formatted(number));
  }

  @Test
  void pagesComeBackFromTheShelfAsTheyWere() {
    Desk desk = new Desk(Shelf.inMemory());
    List<Page> laid = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      laid.add(desk.lay(i, page(i), 1, List.of()));
    }
    assertThat(laid).allSatisfy(p -> assertThat(p.resource()).isEqualTo(page(p.number())));
  }

  @Test
  void documentsComeBackWithTheirTitle() {
    Resource pdf = Pages.pdf("a.pdf", "แผนปฏิบัติการ", "ประจำปี 2566");
    Page page = new Desk(Shelf.inMemory()).lay(0, pdf, 2, List.of("แผน"));
    assertThat(page.resource()).isEqualTo(pdf);
    assertThat(page.titleLines()).startsWith("แผนปฏิบัติการ");
    assertThat(page.head().blocks()).isEmpty();
  }

  @Test
  void whatEveryPageRepeatsIsNotKeptAgain() {
    Packing packing = new Packing();
    packing.pack(page(0));
    int first = packing.length();
    String menu = "<ul><li>" + "อำนาจหน้าที่".repeat(20) + "</ul>";
    Resource withMenu = Pages.html("m.html", "หน้า", BODY.formatted(1) + menu);
    packing.pack(withMenu);
    packing.pack(withMenu);
    assertThat(packing.length()).isLessThan(first + 30);
  }
}
