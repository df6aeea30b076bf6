package org.localbydefault.questionnaire.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.localbydefault.questionnaire.Blank;
import org.localbydefault.questionnaire.Form;
import org.localbydefault.questionnaire.FormId;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.QuestionnaireId;
import org.localbydefault.questionnaire.Section;
import org.localbydefault.questionnaire.ThemeId;
import org.localbydefault.questionnaire.Version;
import org.localbydefault.text.Language;

/** Reads the top level of a questionnaire's file. */
final class QuestionnaireReader {
  private static final Set<String> KEYS =
      SectionReader.union(
          SectionReader.SHARED_KEYS,
          Set.of(
              "format",
              "id",
              "version",
              "language",
              "title",
              "description",
              "blank",
              "reading-age",
              "glossary",
              "themes",
              "scales",
              "bands",
              "forms"));
  private static final Set<String> FORM_KEYS = Set.of("title", "questions");
  private static final Version NO_VERSION = new Version(0, 0, 0);

  private final Fields root;
  private final References references;
  private final BandsReader bands;

  QuestionnaireReader(Fields root) {
    this.root = root;
    this.bands = new BandsReader(root);
    this.references = new References(new Outline(root, new ScaleReader(root)));
  }

  Outline outline() {
    return references.outline();
  }

  /**
   * The questionnaire, with stand-ins where something is wrong.
   *
   * @param hash of the file
   */
  Questionnaire read(String hash) {
    root.allow(KEYS);
    format(root);
    readingAge();
    Section overall = new SectionReader(references, bands).overall();
    return new Questionnaire(
        new QuestionnaireId(root.needId("id")),
        version(root).orElse(NO_VERSION),
        language(root).orElse(Language.ENGLISH),
        overall.title(),
        root.text("description", ""),
        overall,
        root.choice("blank", Vocabulary.BLANK).orElse(Blank.NO_SCORE),
        forms(),
        themes(),
        texts("glossary"),
        hash);
  }

  /** The highest reading age that texts may need; absent for no limit. */
  Optional<Integer> readingAge() {
    Optional<Tree.Scalar> text = root.scalar("reading-age");
    Optional<Integer> age = text.flatMap(t -> Numbers.integer(t.value()));
    if (text.isPresent() && age.isEmpty()) {
      root.error(text.get(), "reading-age", "`%s` is not an age".formatted(text.get().value()), "");
    }
    return age;
  }

  /** Checks the number of the format. */
  static void format(Fields fields) {
    fields
        .need("format")
        .filter(format -> !format.value().equals(QuestionnaireFormat.NUMBER))
        .ifPresent(
            format ->
                fields.error(
                    format,
                    "format",
                    "this program reads format 1 and not `%s`".formatted(format.value()),
                    ""));
  }

  static Optional<Version> version(Fields fields) {
    Optional<Tree.Scalar> text = fields.need("version");
    if (text.isPresent() && !Version.isValid(text.get().value())) {
      fields.error(
          text.get(),
          "version",
          "`%s` is not a version".formatted(text.get().value()),
          "Write three numbers with dots between, such as 1.0.0.");
      return Optional.empty();
    }
    return text.map(t -> Version.parse(t.value()));
  }

  static Optional<Language> language(Fields fields) {
    fields.isThere("language");
    return namedLanguage(fields);
  }

  /** A language where one is named. */
  static Optional<Language> namedLanguage(Fields fields) {
    Optional<Tree.Scalar> tag = fields.scalar("language");
    if (tag.isPresent() && !Language.isValid(tag.get().value())) {
      fields.error(
          tag.get(),
          fields.path("language"),
          "`%s` is not a language".formatted(tag.get().value()),
          "Write a tag such as en-GB or cy.");
      return Optional.empty();
    }
    return tag.map(t -> new Language(t.value()));
  }

  private List<Form> forms() {
    List<Form> forms = new ArrayList<>();
    root.fields("forms")
        .ifPresent(
            all -> {
              for (Tree.Entry entry : all.mapping().entries().values()) {
                String id = entry.key().value();
                if (all.isId(entry.key(), all.path(id))) {
                  all.fields(id).ifPresent(form -> forms.add(form(new FormId(id), form)));
                }
              }
            });
    return forms;
  }

  private Form form(FormId id, Fields fields) {
    fields.allow(FORM_KEYS);
    fields.isThere("questions");
    Set<QuestionId> questions = references.questions(fields, "questions");
    if (fields.has("questions") && fields.texts("questions").isEmpty()) {
      root.problems().error(fields.place(), fields.path(), "the form asks nothing", "");
    }
    return new Form(id, fields.needText("title"), questions);
  }

  private Map<ThemeId, String> themes() {
    Map<ThemeId, String> themes = new LinkedHashMap<>();
    root.fields("themes")
        .ifPresent(
            all -> {
              for (Tree.Entry entry : all.mapping().entries().values()) {
                String id = entry.key().value();
                if (all.isId(entry.key(), all.path(id))) {
                  themes.put(new ThemeId(id), all.text(id, ""));
                }
              }
            });
    return themes;
  }

  private Map<String, String> texts(String key) {
    Map<String, String> texts = new LinkedHashMap<>();
    root.fields(key)
        .ifPresent(
            all -> all.mapping().entries().keySet().forEach(k -> texts.put(k, all.text(k, ""))));
    return texts;
  }
}
