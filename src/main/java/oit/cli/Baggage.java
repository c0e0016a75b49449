package oit.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import oit.agency.DeclaredLink;
import oit.checklist.Checklist;
import oit.checklist.Loaded;
import oit.checklist.PackedList;
import oit.store.RunNote;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a worker needs of a run that its note does not hold, since the worker may be without the
 * files.
 *
 * @param language of the reports
 * @param lists by {@link #key}
 */
record Baggage(Language language, Map<String, PackedList> lists) {

  private static final JsonMapper JSON = new JsonMapper();

  /**
   * @param fiscalYear as asked for with {@code --fiscal-year}; null where it was not
   * @throws IOException if a list cannot be read any more
   */
  static Baggage of(RunNote note, @Nullable Integer fiscalYear, Language language)
      throws IOException {
    Map<String, PackedList> lists = new HashMap<>();
    pack(note.checklist(), fiscalYear, lists);
    for (RunNote.AgencyNote agency : note.agencies()) {
      if (agency.checklist() != null) {
        pack(agency.checklist(), fiscalYear, lists);
      }
    }
    return new Baggage(language, lists);
  }

  private static void pack(
      RunNote.ListNote list, @Nullable Integer fiscalYear, Map<String, PackedList> lists)
      throws IOException {
    if (!lists.containsKey(key(list))) {
      lists.put(key(list), PackedList.of(list.name(), fiscalYear));
    }
  }

  private static String key(RunNote.ListNote list) {
    return list.sha256() + "-" + list.fiscalYear();
  }

  /**
   * A list that came along.
   *
   * @throws NotUnderstood if it is not the one that the note names
   */
  Checklist open(RunNote.ListNote note) throws NotUnderstood {
    PackedList packed = lists.get(key(note));
    if (packed != null
        && packed.open(language.name()) instanceof Loaded.Good(Checklist list)
        && list.sha256().equals(note.sha256())) {
      return list;
    }
    throw new NotUnderstood("checklist " + note.id() + " " + note.sha256(), null);
  }

  String text() {
    return JSON.writeValueAsString(this);
  }

  static Baggage read(String text) throws NotUnderstood {
    try {
      return Objects.requireNonNull(JSON.readValue(text, Baggage.class));
    } catch (JacksonException e) {
      throw new NotUnderstood(e.getOriginalMessage(), e);
    }
  }

  static String links(List<DeclaredLink> links) {
    return links.isEmpty() ? "" : JSON.writeValueAsString(links);
  }

  static List<DeclaredLink> links(String text) throws NotUnderstood {
    try {
      return text.isEmpty() ? List.of() : List.of(JSON.readValue(text, DeclaredLink[].class));
    } catch (JacksonException e) {
      throw new NotUnderstood(e.getOriginalMessage(), e);
    }
  }
}
