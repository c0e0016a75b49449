package oit.notify;

import oit.feed.Trouble;

/**
 * What became of a letter at one attempt. {@code to} is the recipient as it may be shown: of a
 * webhook the host alone.
 */
public sealed interface Told {

  /** Taken by the mail server or the webhook. */
  record Sent(String to, String subject) implements Told {}

  /**
   * Not wanted, now or later.
   *
   * @param said answer of the other side, on one line
   */
  record Refused(String to, String said) implements Told {}

  /** Kept for another attempt. */
  record Waiting(String to, Trouble trouble) implements Told {}

  /** Kept until there is a mail server to give it to. */
  record NoServer(MailServer.Fault fault) implements Told {}

  /** Tried for days in vain and put aside. */
  record GivenUp(String to, String folder) implements Told {}

  /**
   * The outbox cannot be read or written.
   *
   * @param why as the system says it
   */
  record NotKept(String why) implements Told {}
}
