package oit.fetch;

/**
 * A finding that did not keep the resource from being read.
 *
 * @param code kebab-case name as in reports: {@code tls-expired}, {@code tls-not-yet-valid}, {@code
 *     tls-wrong-host}, {@code tls-untrusted}, {@code tls-downgrade} (https redirects to http)
 * @param host the host it was seen on
 */
public record FetchNote(String code, String host) {}
