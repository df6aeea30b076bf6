package org.localbydefault.served;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localbydefault.web.Browsing;

/** Starting, stopping and the commands beside a running server, on the built jar. */
class ServeIT {
  private static final int USAGE = 2;

  private final Path folder;

  ServeIT(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path data() {
    return folder.resolve("data");
  }

  private static int status(Served served, String path) throws IOException, InterruptedException {
    return new Browsing(served.address()).get(path).status();
  }

  private static Served command(String... words) throws IOException {
    return Served.launch(new Served.Start(Served.JAR, List.of(words), Map.of()));
  }

  @Test
  void anEmptyFolderBecomesAnInstallationAndEachStartClosesTheLinkBefore() throws Exception {
    String first;
    try (Served served = Served.start(Served.Start.embedded(data()))) {
      first = served.startPath();
      assertThat(served.said()).hasSize(1);
      assertThat(status(served, first)).isEqualTo(200);
      assertThat(status(served, "/q/health/live")).isEqualTo(200);
      assertThat(status(served, "/q/health/ready")).isEqualTo(200);
      assertThat(status(served, "/q/metrics")).isEqualTo(200);
    }
    try (Served served = Served.start(Served.Start.embedded(data()))) {
      assertThat(status(served, first)).isEqualTo(410);
      assertThat(status(served, served.startPath())).isEqualTo(200);
    }
  }

  @Test
  void theProgramMayUseNativeCodeSoThatJavaWarnsOfNothing() throws Exception {
    try (JarFile jar = new JarFile(Served.JAR.toFile())) {
      assertThat(jar.getManifest().getMainAttributes().getValue("Enable-Native-Access"))
          .isEqualTo("ALL-UNNAMED");
    }
  }

  @Test
  void aRequestUnderWayIsFinishedWhenTheProgramIsToldToStop() throws Exception {
    Served served = Served.start(Served.Start.embedded(data()));
    try (Socket socket = new Socket("localhost", served.address().getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(ascii("POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 11\r\n"));
      out.write(ascii("Content-Type: application/x-www-form-urlencoded\r\n\r\nemail"));
      out.flush();
      // Another request that is answered: the first has arrived by then.
      assertThat(status(served, "/sign-in")).isEqualTo(200);
      Thread stopping = new Thread(served::close);
      stopping.start();
      awaitRefusal(served);
      out.write(ascii("=a@b.c"));
      out.flush();
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
      assertThat(in.readLine()).isEqualTo("HTTP/1.1 400 Bad Request");
      stopping.join();
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** Whoever comes now is not served any more. */
  private static void awaitRefusal(Served served) throws InterruptedException {
    try {
      while (status(served, "/sign-in") == 200) {
        Thread.sleep(20);
      }
    } catch (IOException closed) {
      // Nobody listens any more.
    }
  }

  @Test
  void aPortThatIsTakenIsOneSentenceAndNothingIsMade() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      Served refused = command("serve", "--port", port, "--data", data().toString());
      assertThat(refused.await()).isEqualTo(USAGE);
      assertThat(refused.said().get(0)).startsWith("error: port " + port);
      assertThat(refused.said()).hasSize(2);
      assertThat(data()).doesNotExist();
    }
  }

  @Test
  void aSecondServerOnTheSameFolderIsRefusedAndTheFirstGoesOn() throws Exception {
    try (Served served = Served.start(Served.Start.embedded(data()))) {
      Served second = Served.launch(Served.Start.embedded(data()));
      assertThat(second.await()).isEqualTo(USAGE);
      assertThat(second.said().get(0)).contains("is in use by another process");
      assertThat(status(served, "/sign-in")).isEqualTo(200);
    }
  }

  @Test
  void sessionsOfNoHoursAreRefusedBeforeAnythingIsMade() throws Exception {
    Map<String, String> none = Map.of("local-by-default.session-hours", "0");
    Served refused = Served.launch(Served.Start.embedded(data()).with(none));
    assertThat(refused.await()).isEqualTo(USAGE);
    assertThat(refused.said().get(0)).contains("session-hours` is `0`");
    assertThat(data()).doesNotExist();
  }

  @Test
  void aFileInPlaceOfTheFolderIsRefused() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    Served refused = command("serve", "--port", "0", "--data", file.toString());
    assertThat(refused.await()).isEqualTo(USAGE);
    assertThat(refused.said().get(0)).contains("is a file and not a folder");
  }

  @Test
  void contentWithProblemsIsRefusedWithAllOfThem() throws Exception {
    Path content = folder.resolve("content");
    Path questionnaire = Files.createDirectories(content.resolve("questionnaires/mine"));
    Files.writeString(
        questionnaire.resolve("questionnaire.yaml"),
        "format: 1\nid: mine\n",
        StandardCharsets.UTF_8);
    Served refused =
        command("serve", "--port", "0", "--data", data() + "", "--content", content + "");
    assertThat(refused.await()).isEqualTo(1);
    assertThat(refused.said()).hasSizeGreaterThan(3);
    assertThat(data()).doesNotExist();
  }

  @Test
  void questionnairesBesideTheProgramsFileAreRead() throws Exception {
    Path program = Files.copy(Served.JAR, folder.resolve("program.jar"));
    Path questionnaire = Files.createDirectories(folder.resolve("questionnaires/mine"));
    Files.writeString(questionnaire.resolve("questionnaire.yaml"), "format: 1\nid: mine\n");
    List<String> words = List.of("serve", "--port", "0", "--data", data().toString());
    Served refused = Served.launch(new Served.Start(program, words, Map.of()));
    assertThat(refused.await()).isEqualTo(1);
    assertThat(refused.said().get(0)).contains("questionnaires/mine/questionnaire.yaml:");
  }

  @Test
  void aBackupIsMadeBesideARunningServerCheckedAndRestored() throws Exception {
    String file = folder.resolve("all.backup").toString();
    String data = data().toString();
    Path other = folder.resolve("other");
    try (Served served = Served.start(Served.Start.embedded(data()))) {
      assertThat(said(command("backup", file, "--data", data))).contains("rows");
      assertThat(said(command("check", "--data", data))).contains("all is whole");
      assertThat(status(served, served.startPath())).isEqualTo(200);
      Served refused = command("restore", file, "--data", data);
      assertThat(refused.await()).isEqualTo(USAGE);
    }
    assertThat(said(command("check", file))).contains("all is whole");
    assertThat(said(command("restore", file, "--data", other.toString()))).contains("restored");
    assertThat(command("restore", file, "--data", other.toString()).await()).isEqualTo(USAGE);
    String again = folder.resolve("again.backup").toString();
    assertThat(said(command("backup", again, "--data", other.toString()))).contains("rows");
    assertThat(tables(again)).isEqualTo(tables(file));
  }

  @Test
  void aSmallFileThatUnpacksToALotIsNotRestoredAndNothingIsMade() throws Exception {
    Path bomb = folder.resolve("bomb.backup");
    byte[] megabyte = "a".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
    try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(bomb))) {
      zip.putNextEntry(new java.util.zip.ZipEntry("tables/answer.jsonl"));
      for (int i = 0; i < 101; i++) {
        zip.write(megabyte);
      }
    }
    Path data = folder.resolve("nothing");
    Served refused = command("restore", bomb.toString(), "--data", data.toString());
    assertThat(refused.await()).isNotZero();
    assertThat(refused.said().toString()).contains("it may be made to do harm");
    assertThat(data).doesNotExist();
  }

  private static String said(Served command) throws InterruptedException {
    assertThat(command.await()).as(command.said().toString()).isZero();
    return String.join("\n", command.said());
  }

  /** What is in a backup's tables. */
  private static List<String> tables(String file) throws IOException {
    List<String> tables = new ArrayList<>();
    try (var zip = new java.util.zip.ZipFile(file)) {
      for (var entry : zip.stream().filter(e -> e.getName().startsWith("tables/")).toList()) {
        byte[] bytes = zip.getInputStream(entry).readAllBytes();
        tables.add(entry.getName() + new String(bytes, StandardCharsets.UTF_8));
      }
    }
    return tables;
  }
}
