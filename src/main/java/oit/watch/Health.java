package oit.watch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether all is well.
 *
 * @param problems a word each, such as {@code overdue}; none if all is well
 * @param details what else belongs to it, as JSON would hold it
 */
public record Health(List<String> problems, Map<String, Object> details) {

  private static final JsonMapper JSON = new JsonMapper();

  public static final Health FINE = new Health(List.of(), Map.of());

  public Health {
    problems = List.copyOf(problems);
  }

  public boolean isFine() {
    return problems.isEmpty();
  }

  /** As a JSON object. */
  public String text() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("status", isFine() ? "ok" : "degraded");
    all.put("problems", problems);
    all.putAll(details);
    return JSON.writeValueAsString(all);
  }
}
