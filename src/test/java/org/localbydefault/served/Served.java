package org.localbydefault.served;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program, serving in a process of its own. */
public final class Served implements AutoCloseable {
  /** The built program; the one for PostgreSQL lies beside it where somebody built that too. */
  public static final Path JAR = Path.of("target/local-by-default.jar");

  public static final Path POSTGRES_JAR = Path.of("target/postgresql/local-by-default.jar");

  private static final Path ARCHIVE = Path.of("target/local-by-default.jsa");

  private static final Pattern ADDRESS = Pattern.compile("(http://localhost:\\d+)(/start/\\S+)?");
  private static final long LONGEST_SECONDS = 60;

  private final Process process;
  private final List<String> said = new CopyOnWriteArrayList<>();
  private final Thread listener;

  private Served(Process process) {
    this.process = process;
    this.listener = new Thread(this::listen, "what the program says");
    listener.setDaemon(true);
    listener.start();
  }

  /** A program to start. */
  public record Start(Path jar, List<String> words, Map<String, String> settings) {
    public static Start embedded(Path data) {
      return new Start(JAR, List.of("serve", "--port", "0", "--data", data.toString()), Map.of());
    }

    public static Start postgres(Map<String, String> settings) {
      return new Start(POSTGRES_JAR, List.of("serve", "--port", "0"), settings);
    }

    /** The same with more settings. */
    Start with(Map<String, String> more) {
      Map<String, String> all = new HashMap<>(settings);
      all.putAll(more);
      return new Start(jar, words, all);
    }
  }

  /** Starts the program and goes on at once. */
  public static Served launch(Start start) throws IOException {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    start.settings().forEach((name, value) -> words.add("-D" + name + "=" + value));
    // As in the README. An archive of another program is passed over.
    words.add("-XX:SharedArchiveFile=" + ARCHIVE);
    words.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmn48m", "-jar"));
    words.add(start.jar().toString());
    words.addAll(start.words());
    return new Served(
        new ProcessBuilder(words).redirectOutput(ProcessBuilder.Redirect.DISCARD).start());
  }

  /** Starts the program and waits until it says where it is. */
  public static Served start(Start start) throws IOException, InterruptedException {
    Served served = launch(start);
    served.awaitAddress();
    return served;
  }

  private void listen() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        said.add(line);
      }
    } catch (IOException e) {
      said.add("(nothing more can be read: " + e.getMessage() + ")");
    }
  }

  void awaitAddress() throws InterruptedException {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
    while (!matcher().find()) {
      if (!process.isAlive() || System.nanoTime() > until) {
        listener.join(1_000);
        throw new IllegalStateException("the program did not start: " + said);
      }
      Thread.sleep(5);
    }
  }

  private Matcher matcher() {
    return ADDRESS.matcher(String.join("\n", said));
  }

  public URI address() {
    Matcher found = matcher();
    return found.find() ? URI.create(found.group(1)) : URI.create("http://localhost");
  }

  /** The path of the one-time link; empty where the program has an owner. */
  public String startPath() {
    Matcher found = matcher();
    return found.find() && found.group(2) != null ? found.group(2) : "";
  }

  /** Everything that it told people. */
  public List<String> said() {
    return List.copyOf(said);
  }

  public long pid() {
    return process.pid();
  }

  /** Waits for the process to end by itself, and gives its exit code. */
  public int await() throws InterruptedException {
    if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("the program went on and on: " + said);
    }
    listener.join(1_000);
    return process.exitValue();
  }

  /** As {@code kill -9} does. */
  public void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  /** Tells it to stop, and waits. */
  @Override
  public void close() {
    process.destroy();
    try {
      await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
