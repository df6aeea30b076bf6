package org.localbydefault.mail;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.server.SMTPServer;
import org.subethamail.wiser.Wiser;
import org.subethamail.wiser.WiserMessage;

/** Starts a mail server that keeps what it gets, and tells the application where it is. */
public final class MailForTests implements QuarkusTestResourceLifecycleManager {
  /** The address that links in letters lead to. */
  public static final String ADDRESS = "https://assess.example.org";

  private static final long GREETING_MILLISECONDS = 250;
  private static final int PORT = freePort();
  private static final List<WiserMessage> RECEIVED = new CopyOnWriteArrayList<>();
  private static @Nullable Wiser server;

  /** One of its own, which stays when the server goes away and comes back. */
  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The server is away. */
  public static void goAway() {
    Wiser there = Objects.requireNonNull(server);
    there.stop();
    RECEIVED.addAll(there.getMessages());
  }

  /** The server is back. */
  public static void comeBack() {
    server = Wiser.create(SMTPServer.port(PORT).sessionIdFactory(MailForTests::greetLater));
    Objects.requireNonNull(server).start();
  }

  /** The client now and then misses a greeting that comes faster than over any network. */
  private static String greetLater() {
    try {
      Thread.sleep(GREETING_MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return UUID.randomUUID().toString();
  }

  /** Every letter, oldest first. */
  static List<WiserMessage> received() {
    List<WiserMessage> all = new CopyOnWriteArrayList<>(RECEIVED);
    all.addAll(Objects.requireNonNull(server).getMessages());
    return all;
  }

  @Override
  public Map<String, String> start() {
    comeBack();
    return Map.of(
        "quarkus.mailer.mock", "false",
        "quarkus.mailer.host", "localhost",
        "quarkus.mailer.port", String.valueOf(PORT),
        "quarkus.mailer.from", "assess@example.org",
        "local-by-default.address", ADDRESS);
  }

  @Override
  public void stop() {
    goAway();
  }
}
