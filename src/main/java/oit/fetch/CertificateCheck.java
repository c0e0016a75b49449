package oit.fetch;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.Date;
import java.util.EnumSet;
import java.util.Set;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/**
 * The usual check of a server's certificates, which on a failure says exactly what is wrong. Made
 * {@code tolerant} it accepts what it finds wrong; that form serves only hosts on which the strict
 * form has failed, and what was wrong is reported.
 */
final class CertificateCheck extends X509ExtendedTrustManager {
  private final X509ExtendedTrustManager system;
  private final InstantSource clock;
  private final boolean tolerant;

  CertificateCheck(X509ExtendedTrustManager system, InstantSource clock, boolean tolerant) {
    this.system = system;
    this.clock = clock;
    this.tolerant = tolerant;
  }

  /** The certificate is not good; says in which ways. */
  static final class BadCertificate extends CertificateException {
    private static final long serialVersionUID = 1;
    private final EnumSet<TlsFault> faults;

    BadCertificate(EnumSet<TlsFault> faults, Throwable cause) {
      super(faults.toString(), cause);
      this.faults = faults;
    }

    Set<TlsFault> faults() {
      return faults;
    }
  }

  static X509ExtendedTrustManager systemTrust() {
    return trust(null);
  }

  /** Trusts the issuers in the store; the system's own without one. */
  static X509ExtendedTrustManager trust(@Nullable KeyStore store) {
    try {
      var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      factory.init(store);
      for (TrustManager manager : factory.getTrustManagers()) {
        if (manager instanceof X509ExtendedTrustManager found) {
          return found;
        }
      }
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java cannot check certificates", e);
    }
    throw new IllegalStateException("This Java cannot check certificates");
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket)
      throws CertificateException {
    if (!tolerant) {
      try {
        system.checkServerTrusted(chain, type, socket);
      } catch (CertificateException e) {
        throw new BadCertificate(faults(chain, e), e);
      }
    }
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine)
      throws CertificateException {
    if (!tolerant) {
      try {
        system.checkServerTrusted(chain, type, engine);
      } catch (CertificateException e) {
        throw new BadCertificate(faults(chain, e), e);
      }
    }
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
    if (!tolerant) {
      try {
        system.checkServerTrusted(chain, type);
      } catch (CertificateException e) {
        throw new BadCertificate(faults(chain, e), e);
      }
    }
  }

  private EnumSet<TlsFault> faults(X509Certificate[] chain, CertificateException failure) {
    var faults = EnumSet.noneOf(TlsFault.class);
    boolean onlyTheDate = false;
    for (Throwable t = failure; t != null; t = t.getCause()) {
      onlyTheDate |=
          t instanceof CertificateExpiredException || t instanceof CertificateNotYetValidException;
    }
    for (X509Certificate certificate : chain) {
      try {
        certificate.checkValidity(Date.from(clock.instant()));
      } catch (CertificateExpiredException e) {
        faults.add(TlsFault.EXPIRED);
      } catch (CertificateNotYetValidException e) {
        faults.add(TlsFault.NOT_YET_VALID);
      }
    }
    if (!onlyTheDate || faults.isEmpty()) {
      faults.add(TlsFault.UNTRUSTED);
    }
    return faults;
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket)
      throws CertificateException {
    system.checkClientTrusted(chain, type, socket);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine)
      throws CertificateException {
    system.checkClientTrusted(chain, type, engine);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
    system.checkClientTrusted(chain, type);
  }

  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return system.getAcceptedIssuers();
  }
}
