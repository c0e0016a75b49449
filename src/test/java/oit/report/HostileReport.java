package oit.report;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A report in which every text that may come from a website is the same hostile one. */
final class HostileReport {

  /** What websites, file names and lists have been seen to hold, and worse. */
  static final List<String> TEXTS =
      List.of(
          "<script>alert(1)</script>",
          "</script></style><img src=x onerror=alert(1)>",
          "\" onmouseover=\"alert(1)\" x='",
          "<!-- --><iframe src=\"javascript:alert(1)\"></iframe>",
          "]]><x/>&lt;b&gt;&#60;script&#62;",
          "${7*7} #{7*7} {{7*7}} @if(true) {0} {1,number}",
          "\u202egnp.exe\u202c \u2066right\u2069 \u200fto\u200e",
          "=1+1",
          "+66 2000 0000",
          "-1+1",
          "@SUM(A1:A9)",
          "\t=1+1",
          "\r=1+1",
          "\n=1+1",
          "x;=1+1",
          "=cmd|'/C calc'!A0",
          "=HYPERLINK(\"https://a.example/?\"&A1,\"x\")",
          "＝1+1",
          "x".repeat(40_000),
          "ก็".repeat(20_000),
          "แฟ้ม ".repeat(300) + ".pdf.exe",
          "\u0000\u0007\u001b[31mred\u001b]8;;https://a.example\u0007link\u009b0m\u007f",
          "a\ud800b\udc00c",
          "\ufffe\uffff\u200b\u00ad\ufeff",
          "ก" + "\u0e49".repeat(500),
          "javascript:alert(1)",
          "java\nscript:alert(1)",
          "data:text/html,<script>alert(1)</script>",
          "vbscript:x",
          "file:///etc/passwd",
          "\\\\server.example\\share\\x",
          "https://a.example/\u202egnp.exe",
          "https://a.example/\"><script>alert(1)</script>",
          "../../etc/passwd",
          "..\\..\\windows\\system32",
          "CON.pdf",
          "[a](javascript:alert(1)) ![b](https://a.example/x.png) <https://a.example>",
          "| a | b |\n|---|---|\n# heading",
          "_x0041_ _x000D_",
          "'quoted' \"double\" `tick`");

  // what our own program writes, or what its readers are promised
  private static final Set<String> OURS =
      Set.of("schema", "verdict", "status", "outcome", "stoppedBy", "generatedAt", "sha256");
  private static final ObjectMapper MAPPER = JsonMapper.builder().build();

  private HostileReport() {}

  /** All items of {@link SampleReport#full}, their codes kept. */
  static GapReport of(String hostile) {
    JsonNode tree = MAPPER.valueToTree(SampleReport.full());
    spoil(tree, hostile);
    return MAPPER.treeToValue(tree, GapReport.class);
  }

  private static void spoil(JsonNode node, String hostile) {
    if (node instanceof ObjectNode object) {
      object
          .properties()
          .forEach(field -> {
            if (field.getValue().isString() && !isOurs(object, field.getKey())) {
              field.setValue(new StringNode(hostile));
            } else {
              spoil(field.getValue(), hostile);
            }
          });
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.get(i).isString()) {
          array.set(i, new StringNode(hostile));
        } else {
          spoil(array.get(i), hostile);
        }
      }
    }
  }

  private static boolean isOurs(ObjectNode object, String field) {
    return OURS.contains(field)
        || field.equals("code")
        || (object.has("subIndicator") && field.endsWith("ndicator"));
  }
}
