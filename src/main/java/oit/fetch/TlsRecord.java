package oit.fetch;

import java.security.GeneralSecurityException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSession;
import javax.net.ssl.TrustManager;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/**
 * Which hosts were found with a bad certificate, and what is wrong with it. As the tolerant
 * client's host check it accepts every name and writes down the wrong ones.
 */
final class TlsRecord implements HostnameVerifier {
  private final HostnameVerifier usual;
  private final Map<String, Set<TlsFault>> faults = new ConcurrentHashMap<>();
  private final Set<String> tolerated = ConcurrentHashMap.newKeySet();

  TlsRecord(HostnameVerifier usual) {
    this.usual = usual;
  }

  static OkHttpClient.Builder withTrust(OkHttpClient client, CertificateCheck check) {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {check}, null);
      return client.newBuilder().sslSocketFactory(context.getSocketFactory(), check);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java has no TLS", e);
    }
  }

  boolean isTolerated(HttpUrl url) {
    return url.isHttps() && tolerated.contains(url.host() + ":" + url.port());
  }

  void tolerate(HttpUrl url, Set<TlsFault> found) {
    note(url.host(), found);
    tolerated.add(url.host() + ":" + url.port());
  }

  /** One note per fault of the host, in the order of {@link TlsFault}. */
  List<FetchNote> notes(HttpUrl url) {
    if (!isTolerated(url)) {
      return List.of();
    }
    return faults.getOrDefault(url.host(), Set.of()).stream()
        .map(fault -> new FetchNote(fault.code(), url.host()))
        .toList();
  }

  @Override
  public boolean verify(String host, SSLSession session) {
    if (!usual.verify(host, session)) {
      note(host, EnumSet.of(TlsFault.WRONG_HOST));
    }
    return true;
  }

  private void note(String host, Set<TlsFault> found) {
    faults.merge(
        host,
        found,
        (before, more) -> {
          Set<TlsFault> both = EnumSet.copyOf(before);
          both.addAll(more);
          return both;
        });
  }
}
