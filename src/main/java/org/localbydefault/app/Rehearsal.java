package org.localbydefault.app;

import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.localbydefault.cli.ExitCode;
import org.localbydefault.cli.Host;
import org.localbydefault.cli.Refusal;

/**
 * A start as any other, but for nobody, and soon over. It uses the classes that a start uses, so
 * that Java can keep them in an archive ({@code -XX:ArchiveClassesAtExit}).
 */
final class Rehearsal {
  private static final String HOST = "127.0.0.1";
  private static final List<String> PAGES =
      List.of("/sign-in", "/start/rehearsal", "/assets/govuk-frontend.min.css");
  private static final int LONGEST_MILLIS = 30_000;
  private static final int PAUSE_MILLIS = 20;

  private Rehearsal() {}

  static int run() {
    try {
      Path folder = Files.createTempDirectory("local-by-default");
      try {
        return in(folder);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw Refusal.ofMachinery("no temporary folder can be used: " + e, "");
    }
  }

  private static int in(Path folder) {
    Optional<Path> data = Database.isProgramForEmbedded() ? Optional.of(folder) : Optional.empty();
    int port = Server.freePort(HOST, 0);
    Visits visits = new Visits(port);
    visits.setDaemon(true);
    visits.start();
    Server.run(new Host.Serving(Optional.of(port), data, Optional.empty(), Optional.empty()));
    if (!visits.isDone) {
      throw Refusal.ofMachinery("the application did not show its first pages", "");
    }
    return ExitCode.GOOD;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** Looks at the pages as soon as they are there, and stops the application. */
  private static final class Visits extends Thread {
    private volatile boolean isDone;

    private final int port;

    Visits(int port) {
      super("rehearsal");
      this.port = port;
    }

    @Override
    public void run() {
      long until = System.currentTimeMillis() + LONGEST_MILLIS;
      while (!isDone && System.currentTimeMillis() < until) {
        isDone = PAGES.stream().allMatch(this::isShown);
        pause();
      }
      Quarkus.asyncExit();
    }

    private boolean isShown(String page) {
      try {
        URI address = URI.create("http://" + HOST + ":" + port + page);
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setReadTimeout(LONGEST_MILLIS);
        return connection.getResponseCode() < HttpURLConnection.HTTP_INTERNAL_ERROR;
      } catch (IOException e) {
        return false;
      }
    }

    private static void pause() {
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
