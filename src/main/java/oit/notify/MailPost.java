package oit.notify;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;
import javax.net.ssl.SSLException;
import oit.feed.Post;
import oit.feed.Reply;
import oit.feed.Trouble;
import oit.feed.Trouble.Kind;
import oit.report.PlainText;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/**
 * Hands one letter to a mail server once (RFC 5321). Encryption is checked against the certificates
 * this machine trusts and the name of the host. Thread-safe.
 */
final class MailPost {

  /** RFC 5322, 3.3. */
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private static final int PERMANENT = 500;
  private static final int NO_AUTHENTICATION = 530;

  private final MailServer.Usable server;
  private final Session session;

  /**
   * @param patience for each answer of the server
   */
  MailPost(MailServer.Usable server, Duration patience) {
    this.server = server;
    String name = server.tls() == MailServer.Tls.SMTPS ? "smtps" : "smtp";
    String millis = Long.toString(patience.toMillis());
    Properties settings = new Properties();
    settings.put("mail.transport.protocol", name);
    String own = "mail." + name + ".";
    settings.put(own + "connectiontimeout", millis);
    settings.put(own + "timeout", millis);
    settings.put(own + "writetimeout", millis);
    settings.put(own + "auth", Boolean.toString(!server.user().isEmpty()));
    settings.put(own + "ssl.checkserveridentity", "true");
    boolean starttls = server.tls() == MailServer.Tls.STARTTLS;
    settings.put(own + "starttls.enable", Boolean.toString(starttls));
    settings.put(own + "starttls.required", Boolean.toString(starttls));
    session = Session.getInstance(settings);
  }

  Reply of(Letter letter) {
    InternetAddress to;
    MimeMessage message;
    try {
      to = new InternetAddress(letter.to(), true);
      message = message(letter, to);
    } catch (AddressException e) {
      return new Reply.Refused(0, Post.oneLine(String.valueOf(e.getMessage())));
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
    Transport transport = null;
    try {
      transport = session.getTransport();
      boolean named = !server.user().isEmpty();
      transport.connect(
          server.host(),
          server.port(),
          named ? server.user() : null,
          named ? server.password() : null);
      transport.sendMessage(message, new InternetAddress[] {to});
      return new Reply.Taken(false);
    } catch (MessagingException e) {
      return reply(e);
    } finally {
      close(transport);
    }
  }

  private static void close(@Nullable Transport transport) {
    try {
      if (transport != null) {
        transport.close();
      }
    } catch (MessagingException e) {
      // the letter is taken or not, whatever becomes of the farewell
    }
  }

  private MimeMessage message(Letter letter, InternetAddress to) throws MessagingException {
    String domain = server.from().substring(server.from().indexOf('@') + 1);
    MimeMessage message =
        new MimeMessage(session) {
          @Override
          protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + letter.id() + "@" + domain + ">");
          }
        };
    message.setFrom(new InternetAddress(server.from(), true));
    message.setRecipient(Message.RecipientType.TO, to);
    message.setSubject(PlainText.line(letter.subject()), StandardCharsets.UTF_8.name());
    message.setHeader("Date", DATE.format(letter.since()));
    // nobody's holiday notice is wanted (RFC 3834)
    message.setHeader("Auto-Submitted", "auto-generated");
    MimeBodyPart plain = new MimeBodyPart();
    plain.setText(letter.body(), StandardCharsets.UTF_8.name());
    MimeBodyPart html = new MimeBodyPart();
    html.setText(letter.html(), StandardCharsets.UTF_8.name(), "html");
    message.setContent(new MimeMultipart("alternative", plain, html));
    message.saveChanges();
    return message;
  }

  private static Reply reply(MessagingException failure) {
    if (failure instanceof AuthenticationFailedException) {
      return new Reply.Shut(new Trouble(Kind.TOKEN, ""));
    }
    for (Exception e = failure; e != null; e = next(e)) {
      switch (e) {
        case SMTPAddressFailedException address -> {
          return reply(address.getReturnCode(), address.getMessage());
        }
        case SMTPSendFailedException sending when sending.getNextException() == null -> {
          return reply(sending.getReturnCode(), sending.getMessage());
        }
        case SSLException tls -> {
          return new Reply.Shut(new Trouble(Kind.TLS, ""));
        }
        case SocketTimeoutException timeout -> {
          return later(Kind.TIMEOUT);
        }
        case UnknownHostException unknown -> {
          return later(Kind.UNKNOWN_HOST);
        }
        case ConnectException nobody -> {
          return later(Kind.NO_CONNECTION);
        }
        default -> {
          // what lies behind it says more
        }
      }
    }
    boolean noTls = String.valueOf(failure.getMessage()).contains("STARTTLS");
    return noTls
        ? new Reply.Shut(new Trouble(Kind.TLS, ""))
        : later(failure instanceof SendFailedException ? Kind.BUSY : Kind.BROKEN_OFF);
  }

  private static @Nullable Exception next(Exception e) {
    if (e instanceof MessagingException mail && mail.getNextException() != null) {
      return mail.getNextException();
    }
    return e.getCause() instanceof Exception cause ? cause : null;
  }

  private static Reply reply(int code, @Nullable String said) {
    if (code == NO_AUTHENTICATION) {
      return new Reply.Shut(new Trouble(Kind.TOKEN, Integer.toString(code)));
    }
    return code >= PERMANENT
        ? new Reply.Refused(code, Post.oneLine(String.valueOf(said)))
        : new Reply.Later(new Trouble(Kind.BUSY, Integer.toString(code)), null);
  }

  private static Reply later(Kind kind) {
    return new Reply.Later(new Trouble(kind, ""), null);
  }
}
