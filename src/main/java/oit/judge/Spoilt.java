package oit.judge;

import java.util.Optional;
import oit.read.ReadState;

/** Why a file cannot be read that is no picture; each reason asks for another remedy. */
final class Spoilt {

  private Spoilt() {}

  /** What a person has to do about it; empty for pictures, scans and files that can be read. */
  static Optional<Reason> why(ReadState state) {
    return switch (state) {
      case ReadState.Encrypted e -> Optional.of(Reason.of("element.locked"));
      case ReadState.Damaged d ->
          Optional.of(
              Reason.of(d.reason().equals("truncated") ? "element.half" : "element.broken"));
      case ReadState.Unsupported u ->
          Optional.of(
              u.isKnown()
                  ? Reason.of("element.convert", u.format())
                  : Reason.of("element.other-kind"));
      default -> Optional.empty();
    };
  }
}
