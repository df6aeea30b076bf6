package org.localbydefault.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.localbydefault.questionnaire.Ids;
import org.localbydefault.questionnaire.Problem;
import org.localbydefault.questionnaire.QuestionnaireId;
import org.localbydefault.questionnaire.yaml.ContentFolder;
import org.localbydefault.questionnaire.yaml.ReportFolder;

/** Collects the problems of files and folders. */
final class Validation {
  private static final int DEEPEST = 12;
  private static final String QUESTIONNAIRES = "questionnaires";

  private final Library library;
  private final FileCheck files;
  private final List<Problem> found = new ArrayList<>();

  Validation(Library library) {
    this.library = library;
    this.files = new FileCheck(library);
  }

  List<Problem> problems() {
    return found.stream().sorted().distinct().toList();
  }

  /** Everything that the commands work with. */
  void checkLibrary() {
    checkAll(library.questionnaires(), UnaryOperator.identity());
    checkAll(library.reports(), UnaryOperator.identity());
  }

  /** A file; or a folder with content, or with files of any of our kinds. */
  void check(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      found.addAll(files.check(path, true));
    } else if (Files.isDirectory(path.resolve(QUESTIONNAIRES))
        || Files.isDirectory(path.resolve("reports"))) {
      ContentFolder content = ContentFolder.at(path);
      checkAll(content, name -> path.resolve(name).toString());
      checkAll(ReportFolder.of(content), name -> path.resolve(name).toString());
    } else if (isQuestionnaireFolder(path)) {
      Path root = path.toAbsolutePath().normalize().resolve("../..").normalize();
      QuestionnaireId id = new QuestionnaireId(name(path));
      String start = QUESTIONNAIRES + "/" + id + "/";
      add(
          ContentFolder.at(root).lint(id),
          name -> path.resolve(name.substring(start.length())) + "");
    } else {
      checkFiles(path);
    }
  }

  private static boolean isQuestionnaireFolder(Path path) {
    Path above = path.toAbsolutePath().normalize().getParent();
    return Files.isRegularFile(path.resolve("questionnaire.yaml"))
        && above != null
        && name(above).equals(QUESTIONNAIRES)
        && Ids.isSimple(name(path));
  }

  private static String name(Path path) {
    return String.valueOf(path.toAbsolutePath().normalize().getFileName());
  }

  private void checkFiles(Path folder) throws IOException {
    List<Path> paths;
    try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
      paths = all.filter(Files::isRegularFile).filter(Validation::isOurs).sorted().toList();
    }
    if (paths.isEmpty()) {
      throw new UsageException("%s holds no files to check".formatted(folder), "");
    }
    for (Path path : paths) {
      found.addAll(files.check(path, false));
    }
  }

  private static boolean isOurs(Path path) {
    String name = path.toString();
    Path folder = path.getParent();
    boolean isCaseStudy = name.endsWith(".md") && folder != null && folder.endsWith("case-studies");
    return name.endsWith(".yaml") || name.endsWith(".yml") || isCaseStudy;
  }

  private void checkAll(ContentFolder content, UnaryOperator<String> naming) {
    content.questionnaires().forEach(id -> add(content.lint(id), naming));
  }

  private void checkAll(ReportFolder reports, UnaryOperator<String> naming) {
    if (reports.isThere()) {
      reports.kinds().forEach(kind -> add(reports.definition(kind).problems(), naming));
      add(reports.wording().problems(), naming);
    }
  }

  /** Adds problems under the files' names as the user knows them. */
  private void add(List<Problem> problems, UnaryOperator<String> naming) {
    for (Problem p : problems) {
      String name = naming.apply(p.file());
      found.add(
          new Problem(name, p.line(), p.column(), p.path(), p.severity(), p.message(), p.hint()));
    }
  }
}
