package oit.feed;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the reports that were to be delivered. Immutable.
 *
 * @param sent delivered now
 * @param before of these, the engine said that it had them already
 * @param refused those that the engine does not want
 * @param waiting still in the outbox, those of earlier runs included
 * @param notKept agencies whose report could not even be put into the outbox
 * @param trouble why some wait; null where none does
 * @param outbox where they wait
 */
public record FeedResult(
    int sent,
    int before,
    List<Refused> refused,
    int waiting,
    List<String> notKept,
    @Nullable Trouble trouble,
    Path outbox) {

  /**
   * A report that the engine does not want; it lies in {@code refused} below the outbox.
   *
   * @param status of the engine's answer; 0 where the file in the outbox was damaged
   * @param said start of the answer; may be empty
   */
  public record Refused(String key, int status, String said) {}

  public FeedResult {
    refused = List.copyOf(refused);
    notKept = List.copyOf(notKept);
  }

  /** Whether the engine has every report. */
  public boolean isWhole() {
    return refused.isEmpty() && notKept.isEmpty() && waiting == 0;
  }
}
