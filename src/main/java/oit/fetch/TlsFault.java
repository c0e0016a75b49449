package oit.fetch;

/** Why an encrypted connection is not trusted. */
public enum TlsFault {
  /** The certificate's time is over. */
  EXPIRED("tls-expired"),
  /** The certificate's time has not begun. */
  NOT_YET_VALID("tls-not-yet-valid"),
  /** The certificate is for other hosts. */
  WRONG_HOST("tls-wrong-host"),
  /** Self-signed, of an unknown issuer, or sent without its intermediate certificates. */
  UNTRUSTED("tls-untrusted"),
  /** No common protocol or cipher, or the peer does not speak TLS. Never tolerated. */
  HANDSHAKE("tls-handshake");

  private final String code;

  TlsFault(String code) {
    this.code = code;
  }

  /** The name in reports and of the {@link FetchNote}, such as {@code tls-expired}. */
  public String code() {
    return code;
  }
}
