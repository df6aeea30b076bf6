package org.localbydefault.app;

import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.localbydefault.cli.ExitCode;
import org.localbydefault.cli.Host;
import org.localbydefault.cli.Refusal;
import org.localbydefault.cli.SiteAddress;

/** Starts the application, once all that it needs is found to be there. */
final class Server {
  private static final String ADDRESS = "local-by-default.address";
  private static final String SESSION_HOURS = "local-by-default.session-hours";

  private Server() {}

  /**
   * Serves until the process is told to stop.
   *
   * @throws Refusal if it can't start; nothing was made then
   */
  @SuppressWarnings("try") // what is held is only held
  static int run(Host.Serving serving) {
    Config config = ConfigProvider.getConfig();
    config.getOptionalValue(SESSION_HOURS, String.class).ifPresent(Server::checkSessionHours);
    if (serving.address().isEmpty()) {
      config.getOptionalValue(ADDRESS, String.class).ifPresent(Server::checkAddress);
    }
    int port =
        freePort(
            config.getValue("quarkus.http.host", String.class),
            serving.port().orElseGet(() -> config.getValue("quarkus.http.port", Integer.class)));
    Database database = Database.of(serving.data());
    System.setProperty("quarkus.http.port", String.valueOf(port));
    configure(serving, database);
    if (database.folder().isEmpty()) {
      database.checkUsable();
      return serve();
    }
    DataFolder folder = database.folder().get();
    folder.checkWritable();
    try (DataFolder.Held held = folder.holdOrRefuse()) {
      prepare(database, folder);
      try (Control control = Control.open(database, held.channel())) {
        return serve();
      }
    } catch (IOException e) {
      throw folder.unusable(e);
    }
  }

  /** Sessions begin when somebody first comes: too late to say that none can. */
  static void checkSessionHours(String hours) {
    if (!hours.strip().matches("0*[1-9]\\d{0,5}")) {
      throw Refusal.ofRequest(
          "`%s` is `%s`, and not a number of hours from 1".formatted(SESSION_HOURS, hours),
          "Set it to the hours after which somebody has to sign in again, such as 12.");
    }
  }

  /** Links begin with it: who opens one in a letter is the first to see that it leads nowhere. */
  static void checkAddress(String address) {
    if (SiteAddress.of(address).isEmpty()) {
      throw Refusal.ofRequest(
          "`%s` is `%s`, and not an address of a site".formatted(ADDRESS, address),
          SiteAddress.HELP);
    }
  }

  /** Makes the schema, or brings it up to date, whole or not at all. */
  private static void prepare(Database database, DataFolder folder) throws IOException {
    if (!database.checkUsable()) {
      try {
        Draft.ofThere(
            folder,
            draft -> {
              draft.migrate(Optional.empty());
              return draft;
            });
      } catch (SQLException e) {
        throw database.refusal(e);
      } catch (FlywayException e) {
        throw database.refusal(e);
      }
    }
  }

  private static void configure(Host.Serving serving, Database database) {
    set("local-by-default.data", database.folder().map(DataFolder::path));
    set("local-by-default.content", serving.content());
    set(ADDRESS, serving.address());
    database.configure();
  }

  private static void set(String name, Optional<?> value) {
    value.ifPresent(there -> System.setProperty(name, there.toString()));
  }

  /** The port, or for 0 one that is free; it is said at the start, so it must be known. */
  static int freePort(String host, int port) {
    InetSocketAddress address = new InetSocketAddress(host, port);
    if (address.isUnresolved()) {
      throw Refusal.ofRequest("`%s` is no address of this machine".formatted(host), "");
    }
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(address);
      return socket.getLocalPort();
    } catch (BindException e) {
      throw Refusal.ofRequest(
          "port %d can't be listened at: %s".formatted(port, e.getMessage()),
          "Stop what listens there, or choose another with --port.");
    } catch (IOException e) {
      throw Refusal.ofMachinery("port %d can't be listened at: %s".formatted(port, e), "");
    }
  }

  private static int serve() {
    AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    Quarkus.run(null, (code, thrown) -> failure.set(thrown));
    Throwable thrown = failure.get();
    if (thrown != null) {
      throw Refusal.ofMachinery("the application could not start: " + root(thrown), "");
    }
    return ExitCode.GOOD;
  }

  private static String root(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse(cause.toString());
  }
}
