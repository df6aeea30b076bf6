package org.localbydefault.cli;

import java.nio.file.Path;

/** A bar that shows a person how far a long run has come. Where nobody watches there is none. */
final class Progress {
  private static final int STEPS = 24;
  private static final String ERASE = "\r\u001b[K";

  private final Streams streams;
  private final int all;
  private int started;

  Progress(Streams streams, int all) {
    this.streams = streams;
    this.all = all;
  }

  /** The next one begins. */
  void show(Path file) {
    if (isShown()) {
      int filled = STEPS * started / all;
      started++;
      streams
          .people()
          .print(
              "%s[%s%s] %d of %d  %s"
                  .formatted(
                      ERASE,
                      "#".repeat(filled),
                      " ".repeat(STEPS - filled),
                      started,
                      all,
                      file.getFileName()));
      streams.people().flush();
    }
  }

  /** Makes room for other words. */
  void clear() {
    if (isShown()) {
      streams.people().print(ERASE);
      streams.people().flush();
    }
  }

  private boolean isShown() {
    return streams.isTerminal() && all > 1;
  }
}
