package oit.score;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes an {@link ItaResult}; fields beyond the plain answer appear only where they say something.
 */
final class ItaJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private ItaJson() {}

  static String write(ItaResult result) {
    return MAPPER.writeValueAsString(node(result));
  }

  static ObjectNode node(ItaResult result) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("fiscalYear", result.fiscalYear());
    for (Instrument instrument : Instrument.values()) {
      ScoreRange range = result.scores().get(instrument);
      if (range != null || result.notProcessed().contains(instrument)) {
        put(json, instrument.key(), range == null ? null : range.score());
      }
    }
    ItaTotal total = result.best();
    put(json, "total", total == null ? null : total.total());
    json.put("level", total == null ? null : total.level().name());
    json.put("passed", total == null ? null : (Boolean) total.passed());
    if (!result.notProcessed().isEmpty()) {
      var missing = json.putArray("notProcessed");
      result.notProcessed().forEach(instrument -> missing.add(instrument.key()));
    }
    range(json, result);
    if (result.provisional()) {
      json.put("provisional", true);
    }
    return json;
  }

  private static void range(ObjectNode json, ItaResult result) {
    ObjectNode low = MAPPER.createObjectNode();
    ObjectNode high = MAPPER.createObjectNode();
    result
        .scores()
        .forEach((instrument, range) -> {
          if (!range.isExact()) {
            put(low, instrument.key(), range.low());
            put(high, instrument.key(), range.high());
          }
        });
    total(low, result.low());
    total(high, result.high());
    if (!low.isEmpty()) {
      json.set("low", low);
      json.set("high", high);
    }
  }

  private static void total(ObjectNode json, @Nullable ItaTotal total) {
    if (total != null) {
      put(json, "total", total.total());
      json.put("level", total.level().name());
      json.put("passed", total.passed());
    }
  }

  private static void put(ObjectNode json, String name, @Nullable BigDecimal score) {
    if (score == null) {
      json.putNull(name);
    } else {
      json.put(name, Scale.round(score));
    }
  }
}
