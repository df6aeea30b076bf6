package org.localbydefault.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which files a command makes of which answers.
 *
 * @param all in the order in which they are made; those of the same answers side by side
 */
record Outputs(List<Output> all) {
  private static final String STANDARD = "-";
  private static final String RESULT = "result";

  Outputs {
    all = List.copyOf(all);
  }

  /**
   * One file to make.
   *
   * @param kind of report; empty for a whole result
   * @param target absent for standard output
   */
  record Output(Path answers, String kind, Optional<Path> target) {}

  /**
   * Plans the files.
   *
   * @param kinds of report; none for a whole result
   * @param where as the user said; empty for the current folder
   * @throws UsageException if that can't be done, before anything is
   */
  static Outputs of(List<Path> answers, List<String> kinds, String format, String where) {
    List<String> made = kinds.isEmpty() ? List.of("") : kinds;
    int number = answers.size() * made.size();
    boolean isFolder = number > 1 || where.isEmpty() || isFolder(where);
    if (number > 1 && where.equals(STANDARD)) {
      throw new UsageException(
          number + " files can't go to standard output", "Name a folder with -o.");
    }
    List<Output> outputs = new ArrayList<>();
    for (Path file : answers) {
      for (String kind : made) {
        Path name = Path.of(stem(file) + "-" + (kind.isEmpty() ? RESULT : kind) + "." + format);
        outputs.add(new Output(file, kind, target(where, isFolder, name)));
      }
    }
    checkNames(outputs);
    outputs.forEach(output -> output.target().ifPresent(WholeFile::check));
    return new Outputs(outputs);
  }

  private static Optional<Path> target(String where, boolean isFolder, Path name) {
    if (where.equals(STANDARD)) {
      return Optional.empty();
    } else if (!isFolder) {
      return Optional.of(Path.of(where));
    }
    return Optional.of(where.isEmpty() ? name : Path.of(where).resolve(name));
  }

  private static boolean isFolder(String where) {
    return !where.equals(STANDARD)
        && (where.endsWith("/") || where.endsWith("\\") || Files.isDirectory(Path.of(where)));
  }

  private static void checkNames(List<Output> outputs) {
    Map<Path, Path> sources = new HashMap<>();
    for (Output output : outputs) {
      Path target = output.target().orElse(Path.of(STANDARD)).toAbsolutePath().normalize();
      Path other = sources.putIfAbsent(target, output.answers());
      if (other != null) {
        throw new UsageException(
            "%s and %s would both be written to %s"
                .formatted(other, output.answers(), target.getFileName()),
            "Rename one of them, or make the reports one by one.");
      }
      if (target.equals(output.answers().toAbsolutePath().normalize())) {
        throw new UsageException(
            "the report would replace its answers, %s".formatted(output.answers()), "");
      }
    }
  }

  /** The file's name without its ending. */
  private static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }
}
