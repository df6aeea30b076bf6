package org.localbydefault.questionnaire.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.localbydefault.questionnaire.Form;
import org.localbydefault.questionnaire.FormId;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.Section;
import org.localbydefault.questionnaire.SectionId;
import org.localbydefault.questionnaire.ThemeId;
import org.localbydefault.questionnaire.Version;
import org.localbydefault.text.Language;

/** Puts a translation's texts in place of the original ones. */
final class TranslationReader {
  private static final Set<String> KEYS =
      Set.of(
          "format",
          "language",
          "translates",
          "version",
          "title",
          "description",
          "glossary",
          "themes",
          "scales",
          "bands",
          "forms",
          "gates",
          "questions",
          "sections");

  private final Fields root;
  private final Questionnaire original;
  private final TranslatedNodes nodes;

  TranslationReader(Fields root, Questionnaire original) {
    this.root = root;
    this.original = original;
    this.nodes = new TranslatedNodes(root, original);
  }

  Questionnaire read() {
    root.allow(KEYS);
    QuestionnaireReader.format(root);
    checkOriginal();
    Texts texts = new Texts(Optional.of(root));
    String title = texts.text("title", original.title());
    String description = texts.text("description", original.description());
    Map<FormId, String> formTitles = new LinkedHashMap<>();
    original.forms().forEach(form -> formTitles.put(form.id(), form.title()));
    Map<FormId, String> titles = texts.map("forms", formTitles, FormId::value);
    Map<ThemeId, String> themes = texts.map("themes", original.themes(), ThemeId::value);
    Section overall = nodes.overall(original.overall(), texts);
    nodes.note(Optional.of(root), Place.FILE, SectionId.OVERALL.value(), texts.missing());
    return new Questionnaire(
        original.id(),
        original.version(),
        QuestionnaireReader.language(root).orElse(Language.WELSH),
        title,
        description,
        overall,
        original.blank(),
        original.forms().stream()
            .map(f -> new Form(f.id(), titles.getOrDefault(f.id(), f.title()), f.questions()))
            .toList(),
        themes,
        glossary(),
        original.contentHash());
  }

  private void checkOriginal() {
    root.need("translates")
        .filter(id -> !id.value().equals(original.id().value()))
        .ifPresent(
            id -> root.unknown(id, "translates", "questionnaire", Set.of(original.id().value())));
    Optional<Version> version = QuestionnaireReader.version(root);
    if (version.filter(v -> !v.equals(original.version())).isPresent()) {
      root.problems()
          .warning(
              root.mapping().find("version").map(Tree::place).orElse(Place.FILE),
              "version",
              "this translates version %s, and the questionnaire is %s"
                  .formatted(version.get(), original.version()),
              "Compare the texts that changed, then raise the version here.");
    }
  }

  /** Terms are words of a language and not ids: a translation has its own. */
  private Map<String, String> glossary() {
    Optional<Fields> fields = root.fields("glossary");
    Map<String, String> glossary = new LinkedHashMap<>();
    fields.ifPresent(
        all -> all.mapping().entries().keySet().forEach(k -> glossary.put(k, all.text(k, ""))));
    return fields.isPresent() ? glossary : original.glossary();
  }
}
