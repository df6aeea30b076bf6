package org.localbydefault.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ControlTest {
  @Test
  void onlyWhoSaysTheSecretGetsABackup(@TempDir Path path) throws Exception {
    DataFolder folder = new DataFolder(path);
    Database database = Database.in(folder);
    try (DataFolder.Held held = folder.holdOrRefuse()) {
      database.migrate(Optional.empty());
      try (Control control = Control.open(database, held.channel())) {
        assertThat(control).isNotNull();
        ByteArrayOutputStream backup = new ByteArrayOutputStream();
        Control.fetch(folder, backup);
        assertThat(backup.toByteArray()).startsWith('P', 'K');
        int port = Integer.parseInt(Files.readString(folder.lockFile()).split(" ", -1)[0]);
        assertThat(answer(port, "")).isEmpty();
        assertThat(answer(port, "null")).isEmpty();
        assertThat(answer(port, "A".repeat(32))).isEmpty();
      }
    }
  }

  private static byte[] answer(int port, String secret) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write((secret + "\n").getBytes(StandardCharsets.UTF_8));
      return socket.getInputStream().readAllBytes();
    }
  }
}
