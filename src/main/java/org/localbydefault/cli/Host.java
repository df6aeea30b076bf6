package org.localbydefault.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What has a server and a database. The command line knows neither; the program's start brings
 * them.
 */
public interface Host {
  /**
   * What to serve, from where and to whom. What is left out comes from the settings.
   *
   * @param port 0 for any that is free
   * @param data the folder with the database
   * @param content a folder in place of the program's own content
   * @param address at which people reach this installation, where that is not this machine
   */
  record Serving(
      Optional<Integer> port, Optional<Path> data, Optional<Path> content, Optional<URI> address) {}

  /**
   * Serves until the process is told to stop.
   *
   * @return one of {@link ExitCode}
   * @throws Refusal if it can't start; nothing was made then
   */
  int serve(Serving serving, Streams streams);

  /**
   * Starts the server once, looks at its first pages, and stops it. The embedded database is an
   * empty one for this alone; where the program was built for PostgreSQL, the one of the settings.
   *
   * @return one of {@link ExitCode}
   * @throws Refusal if it can't start
   */
  int rehearse();

  /**
   * Writes everything kept to a file, whole or not at all. A server may run meanwhile.
   *
   * @param data the folder with the database; empty for the usual one
   * @return what was written, in a sentence
   * @throws Refusal if it can't be done
   */
  String backup(Optional<Path> data, Path file);

  /**
   * A backup.
   *
   * @param megabytes the most that it may unpack to; empty for what backups of its size do
   */
  record Source(Path file, Optional<Long> megabytes) {}

  /**
   * Fills an empty database from a backup, whole or not at all.
   *
   * @return what was restored, in a sentence
   * @throws Refusal if it can't be done
   */
  String restore(Optional<Path> data, Source source);

  /**
   * Looks whether everything kept is whole.
   *
   * @param source a backup to look at in place of the database
   * @return everything that is wrong, a sentence each
   * @throws Refusal if it can't be read at all
   */
  List<String> check(Optional<Path> data, Optional<Source> source);
}
