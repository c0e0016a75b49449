package oit.score;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes an {@link OitResult}, named as in the gap report, with what to fix first. */
final class OitJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private OitJson() {}

  static String write(OitResult result, List<Stake> fixFirst) {
    return MAPPER.writeValueAsString(node(result, fixFirst));
  }

  /** The score with its range alone. */
  static ObjectNode range(OitResult result) {
    ObjectNode json = MAPPER.createObjectNode();
    put(json, "oit", result.oit());
    put(json, "low", result.low());
    put(json, "high", result.high());
    return json;
  }

  static ObjectNode node(OitResult result, List<Stake> fixFirst) {
    ObjectNode json = range(result);
    var indicators = json.putArray("indicators");
    for (IndicatorScore indicator : result.indicators()) {
      ObjectNode node = indicators.addObject();
      node.put("code", indicator.code());
      put(node, "score", indicator.score());
      var subIndicators = node.putArray("subIndicators");
      for (SubIndicatorScore subIndicator : indicator.subIndicators()) {
        ObjectNode sub = subIndicators.addObject();
        sub.put("code", subIndicator.code());
        put(sub, "score", subIndicator.score());
      }
    }
    var fixes = json.putArray("fixFirst");
    for (Stake stake : fixFirst) {
      ObjectNode fix = fixes.addObject();
      fix.put("code", stake.item().code());
      put(fix, "oitPoints", stake.oitPoints());
      put(fix, "itaPoints", stake.itaPoints());
    }
    return json;
  }

  private static void put(ObjectNode json, String name, @Nullable BigDecimal score) {
    if (score == null) {
      json.putNull(name);
    } else {
      json.put(name, Scale.round(score));
    }
  }
}
