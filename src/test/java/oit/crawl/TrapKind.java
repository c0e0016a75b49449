package oit.crawl;

import static oit.crawl.SiteCrawlTest.link;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Pages that lead on for ever, one kind each. The pages of a kind live below {@link #home()}, or
 * have its name as their first segment.
 */
enum TrapKind {
  CALENDAR_BY_QUERY(48) {
    @Override
    String entry() {
      return home() + "calendar.php?year=2569&month=1";
    }

    @Override
    String body(String path, int nth) {
      int year = number(path, "year=(\\d+)");
      int month = number(path, "month=(\\d+)");
      String days =
          IntStream.range(1, 29)
              .mapToObj(d -> link("?year=" + year + "&month=" + month + "&day=" + d, "" + d))
              .collect(Collectors.joining());
      return "ปฏิทินกิจกรรม "
          + month
          + days
          + link("?year=" + (year + month / 12) + "&month=" + (month % 12 + 1), "เดือนถัดไป")
          + link("?year=" + (year - 1) + "&month=" + month, "ปีก่อน");
    }
  },
  CALENDAR_BY_PATH(48) {
    @Override
    String entry() {
      return home() + "calendar/2569/05";
    }

    @Override
    String body(String path, int nth) {
      LocalDate month =
          LocalDate.of(number(path, "/(2\\d{3})/"), number(path, "/2\\d{3}/(\\d+)"), 1);
      return "ปฏิทิน"
          + link(home() + "calendar/%tY/%<tm".formatted(month.plusMonths(1)), "ถัดไป")
          + link(home() + "calendar/%tY/%<tm".formatted(month.minusMonths(1)), "ก่อนหน้า");
    }
  },
  EVENTS_BY_DAY(48) {
    @Override
    String entry() {
      return home() + "events/2026-05-12";
    }

    @Override
    String body(String path, int nth) {
      LocalDate day = LocalDate.parse(path.substring(path.length() - 10));
      return "กิจกรรมวันที่ "
          + day
          + link(home() + "events/" + day.plusDays(1), "วันถัดไป")
          + link(home() + "events/" + day.minusDays(1), "วันก่อน");
    }
  },
  DUTIES_BY_DATE(48) {
    @Override
    String entry() {
      return home() + "activity.php?date=2026-05-12";
    }

    @Override
    String body(String path, int nth) {
      LocalDate day = LocalDate.parse(path.substring(path.length() - 10));
      return "ภารกิจผู้บริหาร "
          + words(day.hashCode(), 40)
          + link("?date=" + day.plusDays(1), "วันถัดไป")
          + link("?date=" + day.minusDays(1), "วันก่อน");
    }
  },
  ARCHIVE_BY_DAY(60) {
    @Override
    String entry() {
      return home() + "diary/2569/05/12";
    }

    @Override
    String body(String path, int nth) {
      String[] part = path.split("/");
      LocalDate day =
          LocalDate.of(Integer.parseInt(part[3]), Integer.parseInt(part[4]), 1)
              .plusDays(Integer.parseInt(part[5]) - 1);
      return "บันทึก "
          + words(day.hashCode(), 40)
          + link(home() + "diary/%tY/%<tm/%<td".formatted(day.plusDays(1)), "วันถัดไป")
          + link(home() + "diary/%tY/%<tm/%<td".formatted(day.minusDays(1)), "วันก่อน");
    }
  },
  SESSION_IN_QUERY(10) {
    @Override
    String body(String path, int nth) {
      return "ยินดีต้อนรับ" + link(home() + "visit.php?PHPSESSID=" + token(nth), "เยี่ยมชม");
    }
  },
  SESSION_AFTER_SEMICOLON(10) {
    @Override
    String body(String path, int nth) {
      return "ยินดีต้อนรับ" + link(home() + "visit;jsessionid=" + token(nth), "เยี่ยมชม");
    }
  },
  SESSION_IN_BRACKETS(10) {
    @Override
    String body(String path, int nth) {
      return "ยินดีต้อนรับ"
          + link(home() + "(S(" + token(nth).substring(0, 24) + "))/visit.aspx", "เยี่ยมชม");
    }
  },
  SESSION_AS_A_FOLDER(30) {
    @Override
    String body(String path, int nth) {
      return "ยินดีต้อนรับ"
          + link(home() + token(nth) + "/visit", "เยี่ยมชม")
          + link(home() + "sid=" + token(nth) + "/visit", "เยี่ยมชม");
    }
  },
  SESSION_UNDER_ANOTHER_NAME(30) {
    @Override
    String body(String path, int nth) {
      return "ยินดีต้อนรับ" + link(home() + "visit.php?ticket=" + token(nth), "เยี่ยมชม");
    }
  },
  PRINT_TWINS(30) {
    @Override
    String body(String path, int nth) {
      int n = number(path, "id=(\\d+)") % 20;
      String next = "show.php?id=" + (n + 1);
      return "บทความที่ "
          + words(n, 60)
          + link(home() + next, "ถัดไป")
          + link(home() + next + "&print=1", "พิมพ์")
          + link(home() + next + "&tmpl=component", "พิมพ์")
          + link(home() + "print/" + n, "พิมพ์");
    }
  },
  SORTED_TWINS(60) {
    @Override
    String body(String path, int nth) {
      return IntStream.range(0, 30)
          .mapToObj(i ->
              link("?sort=" + (i % 6) + "&dir=" + (i % 2 == 0 ? "up" : "down"), "" + i)
                  + link("?sort=name&order=asc&col=" + i, "" + i)
                  + link("?orderby=date_" + (i % 2 == 0 ? "asc" : "desc") + "&page=" + i, "" + i))
          .collect(Collectors.joining("", words(number(path, "sort=(\\d+)"), 80), ""));
    }
  },
  SHUFFLED_PARAMETERS(40) {
    @Override
    String body(String path, int nth) {
      Random random = new Random(nth);
      String links =
          IntStream.range(0, 12)
              .mapToObj(i -> {
                var parts = new java.util.ArrayList<String>();
                parts.add("cat=" + i % 3);
                parts.add("id=" + i);
                parts.add("lang=th");
                parts.add(random.nextBoolean() ? "x=" : "y=");
                java.util.Collections.shuffle(parts, random);
                return link(home() + "list.php?" + String.join("&", parts), "รายการ " + i);
              })
              .collect(Collectors.joining());
      return words(number(path, "[?&]id=(\\d+)"), 60) + " " + words(nth, 6) + links;
    }
  },
  FILTERS(140) {
    @Override
    String body(String path, int nth) {
      StringBuilder links = new StringBuilder();
      for (String name : new String[] {"type", "unit", "color", "size"}) {
        for (int i = 0; i < 6; i++) {
          String rest = path.replaceAll(".*\\?|(?<=[?&]|^)" + name + "=\\d+&?", "");
          String query = path.contains("?") ? rest : "";
          links.append(link("?" + (query + "&" + name + "=" + i).replaceAll("^&|&(?=&)", ""), "x"));
        }
      }
      return words(path.hashCode(), 60) + links;
    }
  },
  GROWING_PATH(30) {
    @Override
    String body(String path, int nth) {
      return "เนื้อหา" + link("more/", "อ่านต่อ") + link("more/detail/", "รายละเอียด");
    }
  },
  ROTATING_PATH(40) {
    @Override
    String body(String path, int nth) {
      return "เนื้อหา" + link("a/", "ก") + link("b/", "ข") + link("c/", "ค");
    }
  },
  GROWING_QUERY(40) {
    @Override
    String body(String path, int nth) {
      String back = path.replace("%", "%25").replace("?", "%3F").replace("&", "%26");
      return "เนื้อหา " + path + link("go.php?back=" + back, "กลับ");
    }
  },
  SOFT_404(20) {
    @Override
    String body(String path, int nth) {
      return "<h1>ไม่พบหน้าที่ต้องการ</h1>" + link(home() + "next-" + nth, "หน้าถัดไป");
    }
  },
  SOFT_404_THAT_REPEATS_THE_ADDRESS(30) {
    @Override
    String body(String path, int nth) {
      String links =
          IntStream.range(0, 3)
              .mapToObj(i -> link(home() + words(nth * 7 + i, 1), words(nth * 7 + i, 2)))
              .collect(Collectors.joining());
      return "<h1>ขออภัย</h1><p>ไม่พบ " + path + " ในเว็บไซต์นี้ ลองค้นหาอีกครั้ง</p>" + links;
    }
  },
  TWINS_BUT_FOR_NUMBERS(30) {
    @Override
    String body(String path, int nth) {
      return "หน้านี้มีข้อความเดิมทุกครั้ง ยกเว้นเลขที่ "
          + nth
          + link(home() + "n" + nth + "a", "ต่อไป")
          + link(home() + "n" + nth + "b", "ต่อไป");
    }
  },
  TWINS_BUT_FOR_A_FEW_WORDS(60) {
    @Override
    String body(String path, int nth) {
      return words(1, 150)
          + "<p>คำคมวันนี้ "
          + words(nth + 1000, 4)
          + "</p>"
          + link(home() + words(nth * 3, 1), "ต่อไป")
          + link(home() + words(nth * 3 + 1, 1), "ต่อไป");
    }
  },
  TWINS_THAT_PROMISE(150) {
    @Override
    String body(String path, int nth) {
      return words(2, 150)
          + "<p>"
          + words(nth + 1000, 3)
          + "</p>"
          + link(home() + words(nth * 3, 1), "แผนพัฒนา " + words(nth, 2))
          + link(home() + words(nth * 3 + 1, 1), "แผนพัฒนา");
    }
  },
  ENDLESS_LIST(40) {
    @Override
    String body(String path, int nth) {
      int page = number(path, "page=(\\d+)");
      return words(page, 60) + link("?page=" + (page + 1), "ถัดไป") + link("?page=999", "สุดท้าย");
    }
  },
  TAGS(30) {
    @Override
    String body(String path, int nth) {
      return words(nth, 40)
          + link(home() + "tag/" + words(nth * 2, 1), "ป้าย")
          + link(home() + "search?q=" + words(nth * 2 + 1, 1), "ค้นหา");
    }
  };

  /** Pages of the kind that a crawl may take, evidence aside. */
  final int most;

  TrapKind(int most) {
    this.most = most;
  }

  /** The folder of its pages. */
  String home() {
    return "/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + "/";
  }

  /** Where the way into the trap begins. */
  String entry() {
    return home();
  }

  /** The page at {@code path}, the {@code nth} one that was asked for. */
  abstract String body(String path, int nth);

  private static int number(String path, String pattern) {
    var found = java.util.regex.Pattern.compile(pattern).matcher(path);
    return found.find() ? Integer.parseInt(found.group(1)) : 0;
  }

  private static String token(int nth) {
    return "%016x%016x".formatted(nth * 0x9E3779B97F4A7C15L, nth * 0xC2B2AE3D27D4EB4FL);
  }

  /** As many invented words, always the same for one seed. */
  private static String words(int seed, int count) {
    Random random = new Random(seed * 31L + 7);
    return IntStream.range(0, count)
        .mapToObj(i ->
            random
                .ints(3 + random.nextInt(5), 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining()))
        .collect(Collectors.joining(" "));
  }
}
