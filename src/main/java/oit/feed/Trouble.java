package oit.feed;

/**
 * Why reports could not be delivered for now.
 *
 * @param detail a status code or an address; empty where the kind says all
 */
public record Trouble(Kind kind, String detail) {

  /** Kinds of trouble; those from {@link #TOKEN} on need the operator. */
  public enum Kind {
    /** No answer in time. */
    TIMEOUT,
    /** The host's name cannot be found. */
    UNKNOWN_HOST,
    /** Nobody takes the connection. */
    NO_CONNECTION,
    /** The connection broke off, or the answer is no HTTP. */
    BROKEN_OFF,
    /** 408, 425, 429 or 5xx: try later. */
    BUSY,
    /** This program came to its end before. */
    STOPPED,
    /** The outbox cannot be read or written. */
    DISK,
    /** 401, 403 or 407: the token is missing, wrong or not enough. */
    TOKEN,
    /** A redirect; not followed, because the token is for one address alone. */
    MOVED,
    /** Any other answer that is not about the report: wrong address or wrong service. */
    WRONG_PLACE,
    /** The certificate or the encryption of the engine is not right. */
    TLS;

    /** Whether no other report would get through either. */
    public boolean isOfTheWay() {
      return this != TIMEOUT && this != BROKEN_OFF && this != BUSY;
    }
  }
}
