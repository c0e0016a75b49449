package oit.scan;

import java.io.IOException;
import java.util.Optional;
import oit.read.ReadState;
import oit.read.Recognition;
import oit.read.RecognitionText;
import oit.read.Resource;
import oit.store.Transcripts;
import org.jspecify.annotations.Nullable;

/** Remembers what was recognised, where something is kept at all. */
record Transcribed(@Nullable Transcripts kept) {

  /** Remembers nothing. */
  static final Transcribed NOTHING = new Transcribed(null);

  Optional<Recognition> of(String sha256) {
    try {
      return kept == null ? Optional.empty() : kept.of(sha256).flatMap(RecognitionText::read);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The resource as it was after its pictures had been read, if they were. */
  Resource recall(Resource resource) {
    return resource.state() instanceof ReadState.ScanWithoutText
        ? of(resource.sha256()).map(r -> r.in(resource)).orElse(resource)
        : resource;
  }

  void keep(String sha256, Recognition recognition) {
    if (kept == null || !recognition.isDone()) {
      return;
    }
    try {
      kept.add(sha256, RecognitionText.write(recognition));
    } catch (IOException e) {
      // then it is done again next time
    }
  }
}
