package org.localbydefault.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The command line alone, where nothing brought a server and a database. */
final class NoHost implements Host {
  private static Refusal refusal() {
    return Refusal.ofRequest("there is no server and no database here", "");
  }

  @Override
  public int serve(Serving serving, Streams streams) {
    throw refusal();
  }

  @Override
  public int rehearse() {
    throw refusal();
  }

  @Override
  public String backup(Optional<Path> data, Path file) {
    throw refusal();
  }

  @Override
  public String restore(Optional<Path> data, Source source) {
    throw refusal();
  }

  @Override
  public List<String> check(Optional<Path> data, Optional<Source> source) {
    throw refusal();
  }
}
