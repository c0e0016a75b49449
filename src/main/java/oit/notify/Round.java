package oit.notify;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oit.feed.Engine;
import oit.feed.Outbox;
import oit.feed.Parcel;
import oit.feed.Post;
import oit.feed.Reply;
import oit.feed.Trouble;
import oit.feed.Trouble.Kind;
import okio.ByteString;

/** One attempt at every letter that waits. One thread. */
final class Round {

  private final Outbox outbox;
  private final MailServer server;
  private final Duration patience;
  private final InstantSource clock;
  private final List<Told> told;

  /** Ways on which no other letter would get through, and why. */
  private final Map<String, Trouble> shut = new HashMap<>();

  Round(Outbox outbox, MailServer server, Duration patience, InstantSource clock, List<Told> told) {
    this.outbox = outbox;
    this.server = server;
    this.patience = patience;
    this.clock = clock;
    this.told = told;
  }

  void run() throws IOException {
    for (Path file : outbox.waiting()) {
      Optional<byte[]> written = outbox.bytes(file);
      if (written.isPresent()) {
        letter(file, written.get());
      }
    }
  }

  private void letter(Path file, byte[] written) throws IOException {
    Letter letter;
    try {
      letter = Letter.of(written);
    } catch (IOException e) {
      refuse(file, file.getFileName().toString(), String.valueOf(e.getMessage()));
      return;
    }
    String way = letter.way() == Letter.Way.MAIL ? "mail" : letter.to();
    Trouble known = shut.get(way);
    switch (known == null ? sent(letter) : new Reply.Later(known, null)) {
      case Reply.Taken taken -> {
        outbox.delivered(file);
        told.add(new Told.Sent(letter.shown(), letter.subject()));
      }
      case Reply.Refused(int status, String said) ->
          refuse(file, letter.shown(), said(status, said));
      case Reply.Later(Trouble why, Duration after) -> {
        if (why.kind().isOfTheWay()) {
          shut.put(way, why);
        }
        later(file, letter, why);
      }
      case Reply.Shut(Trouble why) -> {
        shut.put(way, why);
        later(file, letter, why);
      }
    }
  }

  private Reply sent(Letter letter) {
    return switch (letter.way()) {
      case MAIL ->
          switch (server) {
            case MailServer.Usable usable -> new MailPost(usable, patience).of(letter);
            case MailServer.Unfit unfit -> new Reply.Shut(new Trouble(Kind.WRONG_PLACE, ""));
          };
      case WEBHOOK -> posted(letter);
    };
  }

  private Reply posted(Letter letter) {
    return switch (Engine.of(letter.to(), null, Map.of())) {
      case Engine.Usable hook when Engine.staysPrivate(hook.url()) -> {
        Post post = new Post(hook, patience, clock);
        try {
          yield post.of(
              new Parcel(
                  letter.run(), letter.id(), ByteString.encodeUtf8(letter.body()).toByteArray()));
        } finally {
          post.stop();
        }
      }
      case Engine.Usable open -> new Reply.Refused(0, "https");
      case Engine.Unfit unfit -> new Reply.Refused(0, unfit.fault().name());
    };
  }

  private void later(Path file, Letter letter, Trouble why) throws IOException {
    if (clock.instant().isAfter(letter.since().plus(Notices.GIVE_UP))) {
      outbox.refuse(file, letter.shown() + "\n" + why.kind() + " " + why.detail());
      told.add(new Told.GivenUp(letter.shown(), outbox.refused().toString()));
    } else if (letter.way() == Letter.Way.MAIL && server instanceof MailServer.Unfit(var fault)) {
      Told none = new Told.NoServer(fault);
      if (!told.contains(none)) {
        told.add(none);
      }
    } else {
      told.add(new Told.Waiting(letter.shown(), why));
    }
  }

  private void refuse(Path file, String to, String said) throws IOException {
    outbox.refuse(file, to + "\n" + said);
    told.add(new Told.Refused(to, said));
  }

  private static String said(int status, String said) {
    return status == 0 || said.startsWith(Integer.toString(status)) ? said : status + " " + said;
  }
}
