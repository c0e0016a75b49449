package oit.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/** Certificates good and bad, made by the JDK's keytool, and servers that show them. */
public final class Certificates {
  private static final char[] PASSWORD = "changeit".toCharArray();

  private final Path file;

  /** Keeps them in a file of that folder. */
  public Certificates(Path folder) throws IOException, InterruptedException {
    file = folder.resolve("keys.p12");
    keytool("issuer", null, "-10y", 9000, "bc=ca:true");
  }

  /** A certificate of our issuer. */
  Certificates issued(String alias, String san, String start, int days)
      throws IOException, InterruptedException {
    keytool(alias, "issuer", start, days, "san=" + san);
    return this;
  }

  /** A certificate that vouches for itself. */
  public Certificates selfSigned(String alias, String san, String start, int days)
      throws IOException, InterruptedException {
    keytool(alias, null, start, days, "san=" + san);
    return this;
  }

  private void keytool(
      String alias, @Nullable String signer, String start, int days, String extension)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of("-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC"));
    command.addAll(List.of("-genkeypair", "-alias", alias, "-keyalg", "EC"));
    command.addAll(List.of("-dname", "CN=" + alias, "-startdate", start));
    command.addAll(List.of("-validity", String.valueOf(days), "-ext", extension));
    command.addAll(List.of("-keystore", file.toString(), "-storetype", "PKCS12"));
    command.addAll(List.of("-storepass", new String(PASSWORD)));
    if (signer != null) {
      command.addAll(List.of("-signer", signer));
    }
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(20, TimeUnit.SECONDS) || process.exitValue() != 0) {
      throw new IOException("keytool: " + said);
    }
  }

  /** Trusts our issuer alone. */
  X509ExtendedTrustManager trust() throws IOException, GeneralSecurityException {
    KeyStore trusted = empty();
    trusted.setCertificateEntry("issuer", all().getCertificate("issuer"));
    return CertificateCheck.trust(trusted);
  }

  /** A socket that shows that certificate. */
  ServerSocket serverSocket(String alias) throws IOException, GeneralSecurityException {
    return context(alias)
        .getServerSocketFactory()
        .createServerSocket(0, 50, InetAddress.getLoopbackAddress());
  }

  /** Shows that certificate to whoever connects. */
  public SSLContext context(String alias) throws IOException, GeneralSecurityException {
    KeyStore one = empty();
    KeyStore all = all();
    one.setKeyEntry(alias, all.getKey(alias, PASSWORD), PASSWORD, all.getCertificateChain(alias));
    var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(one, PASSWORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    return context;
  }

  private KeyStore all() throws IOException, GeneralSecurityException {
    return KeyStore.getInstance(file.toFile(), PASSWORD);
  }

  private static KeyStore empty() throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, PASSWORD);
    return store;
  }
}
