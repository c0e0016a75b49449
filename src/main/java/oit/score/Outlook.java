package oit.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What may be asked beyond the scores: what if some items were found, and what leads to a target.
 * Immutable.
 *
 * @param whatIf null where it was not asked
 * @param target 0 to 100; null where it was not asked
 * @param plan the way to the target, from {@code whatIf} on where both are asked
 */
public record Outlook(
    @Nullable WhatIf whatIf, @Nullable BigDecimal target, @Nullable FixPlan plan) {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** The OIT answer with {@code whatIf} and {@code plan}, as one line of JSON. */
  public String toJson(OitResult result, List<Stake> fixFirst) {
    return write(OitJson.node(result, fixFirst), after -> OitJson.range(after.score()));
  }

  /** The ITA answer with {@code whatIf} and {@code plan}, as one line of JSON. */
  public String toJson(ItaScores scores, ItaRules rules) {
    return write(
        ItaJson.node(rules.result(scores)),
        after -> ItaJson.node(rules.result(scores.withOit(after))));
  }

  private String write(ObjectNode json, Function<ScoredReport, ObjectNode> answer) {
    if (whatIf != null) {
      ObjectNode node = json.putObject("whatIf");
      var found = node.putArray("found");
      whatIf.found().forEach(found::add);
      node.set("after", answer.apply(whatIf.after()));
    }
    if (plan != null) {
      ObjectNode node = json.putObject("plan");
      node.put("target", target);
      node.put("reached", plan.reached());
      var items = node.putArray("items");
      for (ScoredReport.Item item : plan.items()) {
        items
            .addObject()
            .put("code", item.scored().code())
            .put("verdict", item.verdict())
            .put("unchecked", item.scored().points() == Points.UNKNOWN);
      }
      node.set("after", answer.apply(plan.after()));
    }
    return MAPPER.writeValueAsString(json);
  }
}
