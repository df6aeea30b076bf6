package org.localbydefault.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.jboss.logging.Logger;
import org.localbydefault.archive.ArchiveException;
import org.localbydefault.archive.Backup;

/**
 * How a command has a backup made beside a running server: one process alone has the embedded
 * database, so that one writes it. The server listens on this machine, and says in its lock file
 * where, and the secret that must be said first: who can read the folder may have its content.
 */
final class Control implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Control.class);
  private static final int SECRET_BYTES = 24;
  private static final int LONGEST_MILLISECONDS = 10_000;

  private final Database database;
  private final ServerSocket socket;
  private final String secret;

  private Control(Database database, ServerSocket socket, String secret) {
    this.database = database;
    this.socket = socket;
    this.secret = secret;
  }

  /** Listens until it is closed, and says where in the folder's lock file. */
  static Control open(Database database, FileChannel lockFile) throws IOException {
    byte[] random = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(random);
    String secret = Base64.getUrlEncoder().encodeToString(random);
    ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    String text = socket.getLocalPort() + " " + secret + "\n";
    lockFile.truncate(0);
    lockFile.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
    Control control = new Control(database, socket, secret);
    Thread thread = new Thread(control::listen, "control");
    thread.setDaemon(true);
    thread.start();
    return control;
  }

  private void listen() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        client.setSoTimeout(LONGEST_MILLISECONDS);
        answer(client);
      } catch (IOException | SQLException | ArchiveException e) {
        if (!socket.isClosed()) {
          LOG.warnf("a backup was not finished: %s", e.getMessage());
        }
      }
    }
  }

  private void answer(Socket client) throws IOException, SQLException {
    BufferedReader asked =
        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
    String said = String.valueOf(asked.readLine());
    boolean isRight =
        MessageDigest.isEqual(
            said.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
    if (isRight) {
      try (Connection connection = database.connect()) {
        Backup.write(connection, client.getOutputStream(), Instant.now());
      }
    }
  }

  /**
   * Has the process that holds a folder write a backup.
   *
   * @throws IOException if none answers; what was written until then is no archive
   */
  static void fetch(DataFolder folder, OutputStream out) throws IOException {
    List<String> words = List.of(Files.readString(folder.lockFile()).strip().split(" ", -1));
    if (words.size() != 2) {
      throw new IOException("another command is using the database in " + folder.path());
    }
    int port = Integer.parseInt(words.get(0));
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write((words.get(1) + "\n").getBytes(StandardCharsets.UTF_8));
      InputStream in = socket.getInputStream();
      in.transferTo(out);
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
