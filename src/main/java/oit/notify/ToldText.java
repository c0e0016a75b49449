package oit.notify;

import oit.feed.Trouble;
import oit.report.Wording;

/** What became of notices as sentences for the operator. Thread-safe. */
public final class ToldText {

  private final Wording words;

  /**
   * @param language {@code th} or {@code en}
   */
  public ToldText(String language) {
    words = Wording.in(language).with("oit.notify.messages");
  }

  /** One sentence. */
  public String of(Told told) {
    return switch (told) {
      case Told.Sent(String to, String subject) -> words.say("sent", to, subject);
      case Told.Refused(String to, String said) -> words.say("refused", to, said);
      case Told.Waiting(String to, Trouble why) ->
          words.say("waiting", to, words.say("trouble." + why.kind(), why.detail()));
      case Told.NoServer(MailServer.Fault fault) -> words.say("kept", of(fault));
      case Told.GivenUp(String to, String folder) ->
          words.say("given-up", to, Long.toString(Notices.GIVE_UP.toDays()), folder);
      case Told.NotKept(String why) -> words.say("not-kept", why);
    };
  }

  /** Why a webhook is not used. */
  public String open(String host) {
    return words.say("open-webhook", host);
  }

  /** Why no mail can be sent, and what to set. */
  public String of(MailServer.Fault fault) {
    return words.say("server." + fault, MailServer.URL, MailServer.FROM);
  }
}
