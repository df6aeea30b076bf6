package org.localbydefault.questionnaire.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.localbydefault.casestudy.CaseStudy;
import org.localbydefault.questionnaire.Ids;
import org.localbydefault.questionnaire.Problem;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.QuestionnaireId;
import org.localbydefault.text.Language;

/**
 * A folder with questionnaires and what belongs to them: {@code
 * questionnaires/<id>/questionnaire.yaml}, its translations beside it, and {@code
 * case-studies/<id>.md}. The program carries one of its own.
 */
public final class ContentFolder {
  private static final String QUESTIONNAIRES = "questionnaires";
  static final String FILE = "questionnaire.yaml";
  private static final String IN_PROGRAM = "content/";

  private final Storage storage;

  private ContentFolder(Storage storage) {
    this.storage = storage;
  }

  /** The content inside this program. */
  public static ContentFolder shipped() {
    return Shipped.CONTENT;
  }

  /** The content of a folder that holds a folder {@code questionnaires}. */
  public static ContentFolder at(Path root) {
    return new ContentFolder(new FolderStorage(root));
  }

  Storage storage() {
    return storage;
  }

  /** A file outside of any content folder, such as a council's answers. */
  public static Read<SourceFile> file(Path file) {
    return FolderStorage.readAnywhere(file);
  }

  /** Every questionnaire here, by id. */
  public List<QuestionnaireId> questionnaires() {
    return storage.list(QUESTIONNAIRES).stream()
        .filter(Ids::isSimple)
        .map(QuestionnaireId::new)
        .filter(id -> storage.contains(questionnaireFile(id)))
        .toList();
  }

  /** A questionnaire in the language that it was written in. */
  public Read<Questionnaire> questionnaire(QuestionnaireId id) {
    return then(storage.read(questionnaireFile(id)), YamlQuestionnaires::read);
  }

  /** The text of a questionnaire's file, from which it can be read again. */
  public String source(QuestionnaireId id) {
    return new String(storage.bytes(questionnaireFile(id)), StandardCharsets.UTF_8);
  }

  /** A file of example answers, by its name without its ending. */
  public Read<SourceFile> example(QuestionnaireId id, String name) {
    return storage.read(folder(id) + "/examples/" + name + ".yaml");
  }

  /** A questionnaire in a language; an error says so where there is no such translation. */
  public Read<Questionnaire> questionnaire(QuestionnaireId id, Language language) {
    Read<Questionnaire> original = questionnaire(id);
    if (original.value().filter(q -> !q.language().equals(language)).isEmpty()) {
      return original;
    }
    String path = folder(id) + "/questionnaire." + language.tag() + ".yaml";
    return then(
            storage.read(path), file -> YamlTranslations.read(file, original.value().orElseThrow()))
        .with(original.problems());
  }

  /** Everything that is wrong in a questionnaire's folder or could be better, sorted. */
  public List<Problem> lint(QuestionnaireId id) {
    return new FolderLint(storage, folder(id), id).run();
  }

  /** A questionnaire's case studies, by id; usable only where every one is. */
  public Read<List<CaseStudy>> caseStudies(Questionnaire questionnaire) {
    return finish(questionnaire, drafts(questionnaire.id(), path -> true));
  }

  /**
   * The case studies that are about some questions, by id. Of the program's own content only these
   * are read; of a folder all, since any can have problems.
   */
  public Read<List<CaseStudy>> caseStudies(Questionnaire questionnaire, Set<QuestionId> questions) {
    Set<String> names = questions.stream().map(QuestionId::value).collect(Collectors.toSet());
    return finish(
        questionnaire, drafts(questionnaire.id(), path -> storage.mayBeAbout(path, names)));
  }

  /** A questionnaire with its case studies; the quickest way to both. */
  public Read<Content> content(QuestionnaireId id) {
    CompletableFuture<List<CaseStudyDraft>> drafts =
        CompletableFuture.supplyAsync(() -> drafts(id, path -> true));
    Read<Questionnaire> questionnaire = questionnaire(id);
    if (questionnaire.value().isEmpty()) {
      return new Read<>(Optional.empty(), questionnaire.problems());
    }
    Read<List<CaseStudy>> studies = finish(questionnaire.value().get(), drafts.join());
    return new Read<>(
            studies.value().map(list -> new Content(questionnaire.value().get(), list)),
            studies.problems())
        .with(questionnaire.problems());
  }

  private List<CaseStudyDraft> drafts(QuestionnaireId id, Predicate<String> isWanted) {
    String folder = folder(id) + "/case-studies";
    return storage.list(folder).stream()
        .filter(name -> name.endsWith(".md"))
        .map(name -> folder + "/" + name)
        .filter(isWanted)
        .toList()
        .parallelStream()
        .map(this::draft)
        .toList();
  }

  private CaseStudyDraft draft(String path) {
    Read<SourceFile> file = storage.read(path);
    return file.value()
        .map(CaseStudyDraft::of)
        .orElseGet(() -> CaseStudyDraft.refused(path, file.problems()));
  }

  private static Read<List<CaseStudy>> finish(
      Questionnaire questionnaire, List<CaseStudyDraft> drafts) {
    MarkdownCaseStudies reader = new MarkdownCaseStudies(questionnaire);
    List<CaseStudy> studies = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (CaseStudyDraft draft : drafts) {
      Read<CaseStudy> read = reader.read(draft);
      read.value().ifPresent(studies::add);
      problems.addAll(read.problems());
    }
    return new Read<>(Optional.of(studies), problems);
  }

  private static String folder(QuestionnaireId id) {
    return QUESTIONNAIRES + "/" + id;
  }

  private static String questionnaireFile(QuestionnaireId id) {
    return folder(id) + "/" + FILE;
  }

  private static <T> Read<T> then(Read<SourceFile> file, Function<SourceFile, Read<T>> reader) {
    return file.value().map(reader).orElseGet(() -> new Read<>(Optional.empty(), file.problems()));
  }

  /** Finds the program's own content: an archive, or a folder while it is being developed. */
  private static final class Shipped {
    private static final ContentFolder CONTENT = new ContentFolder(find());

    private static Storage find() {
      String name = ContentFolder.class.getSimpleName() + ".class";
      URL self = ContentFolder.class.getResource(name);
      if (self == null) {
        throw new IllegalStateException("the program does not find itself");
      }
      String place = self.toString();
      String inside = ContentFolder.class.getName().replace('.', '/') + ".class";
      String root = place.substring(0, place.length() - inside.length());
      if (!root.startsWith("jar:")) {
        return new FolderStorage(Path.of(URI.create(root)).resolve(IN_PROGRAM));
      }
      URI archive = URI.create(root.substring("jar:".length(), root.lastIndexOf("!/")));
      try {
        return new JarStorage(new ZipFile(Path.of(archive).toFile()), IN_PROGRAM);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
