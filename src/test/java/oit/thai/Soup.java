package oit.thai;

import java.util.Random;

/** Arbitrary text, rich in what the room is about, lone surrogates included. */
final class Soup {
  private static final String[] PIECES = {
    "พ.ศ.",
    "ปี",
    "ปีงบประมาณ",
    "2566",
    "๒๕๖๖",
    "66",
    " ",
    " ",
    "-",
    "–",
    "/",
    ".",
    ",",
    "ต.ค.",
    "มีนาคม",
    "ถึง",
    "1",
    "31",
    "ไตรมาส",
    "รอบ 6 เดือน",
    "แรก",
    "พ.ร.บ.",
    "ita",
    "o12",
    "_",
    "นาย",
    "สมชาย",
    "โทร",
    "043-311234",
    "เ",
    "า",
    "ำ",
    "ํ",
    "่",
    "้",
    "ี",
    "ุ",
    "น",
    "ห",
    "\u200B",
    "\u00AD",
    "\uFFFD",
    "\uF70A",
    "\uF700",
    "\uE001",
    "\uD83D",
    "\uDE00",
    "e",
    "\u0301",
    "\u0323",
    "Å",
    "\u212B",
    "\u0E3A",
    "ๅ",
    "ก",
    "İ",
    "ǅ",
    "(",
    ")",
    "@",
    "a.b",
    "\n",
    "\u0000",
    "\u05B0",
    "\u1100",
    "\u1161",
    "๐",
    "บาท",
    "\uFF21"
  };

  private Soup() {}

  static String of(Random random, int most) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(most);
    for (int i = 0; i < pieces; i++) {
      if (random.nextInt(8) == 0) {
        text.append((char) random.nextInt(0x10000));
      } else {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
    }
    return text.toString();
  }
}
