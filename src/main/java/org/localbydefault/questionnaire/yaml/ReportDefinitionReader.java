package org.localbydefault.questionnaire.yaml;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.localbydefault.questionnaire.Ids;
import org.localbydefault.report.compose.ChapterDefinition;
import org.localbydefault.report.compose.KindId;
import org.localbydefault.report.compose.Part;
import org.localbydefault.report.compose.ReportDefinition;

/** Reads the definition of a kind of report. */
final class ReportDefinitionReader {
  private static final Set<String> KEYS =
      Set.of("format", "kind", "title", "subtitle", "contents", "chapters");
  private static final Set<String> CHAPTER_KEYS =
      Set.of("part", "title", "intro", "new-page", "appendix");
  private static final Set<String> NAMES = Set.of("council");

  private final Fields root;
  private final Set<Part> parts = EnumSet.noneOf(Part.class);

  ReportDefinitionReader(Fields root) {
    this.root = root;
  }

  /**
   * The definition; absent where it has no kind or chapter to speak of.
   *
   * @param stem of the file's name
   */
  Optional<ReportDefinition> read(String stem) {
    root.allow(KEYS);
    QuestionnaireReader.format(root);
    String kind = root.needId("kind");
    checkName(kind, stem);
    String title = template("title");
    String subtitle = template("subtitle");
    boolean hasContents = root.choice("contents", Vocabulary.YES_OR_NO).orElse(false);
    List<ChapterDefinition> chapters = chapters();
    return chapters.isEmpty() || !Ids.isSimple(kind)
        ? Optional.empty()
        : Optional.of(
            new ReportDefinition(new KindId(kind), title, subtitle, hasContents, chapters));
  }

  private void checkName(String kind, String stem) {
    if (root.has("kind") && !kind.equals(stem)) {
      root.problems()
          .error(
              root.mapping().placeOf("kind"),
              "kind",
              "the file's name `%s` is not the kind `%s`".formatted(stem, kind),
              "Name the file `%s.yaml`.".formatted(kind));
    }
  }

  private String template(String key) {
    root.isThere(key);
    root.scalar(key).ifPresent(text -> Placeholders.check(root, key, text, NAMES, Set.of()));
    return root.text(key, "");
  }

  private List<ChapterDefinition> chapters() {
    List<ChapterDefinition> chapters = new ArrayList<>();
    if (root.isThere("chapters") && root.items("chapters").isEmpty()) {
      Place place = root.mapping().placeOf("chapters");
      root.problems()
          .error(place, "chapters", "a report needs a chapter", "Begin with the front page.");
    }
    boolean isFirst = true;
    for (Fields fields : root.list("chapters")) {
      chapter(fields, isFirst).ifPresent(chapters::add);
      isFirst = false;
    }
    return chapters;
  }

  private Optional<ChapterDefinition> chapter(Fields fields, boolean isFirst) {
    fields.allow(CHAPTER_KEYS);
    fields.isThere("part");
    Optional<Part> part = fields.choice("part", Vocabulary.PART);
    part.ifPresent(p -> checkPart(fields, p, isFirst));
    String title = plain(fields, "title");
    fields.isThere("title");
    String intro = plain(fields, "intro");
    boolean startsPage = fields.choice("new-page", Vocabulary.YES_OR_NO).orElse(false);
    boolean isAppendix = fields.choice("appendix", Vocabulary.YES_OR_NO).orElse(false);
    return part.map(p -> new ChapterDefinition(p, title, intro, startsPage, isAppendix));
  }

  private void checkPart(Fields fields, Part part, boolean isFirst) {
    Place place = fields.mapping().find("part").map(Tree::place).orElse(fields.place());
    if (!parts.add(part)) {
      String message = "the part `%s` stands here a second time".formatted(part.id());
      root.problems()
          .error(place, fields.path("part"), message, "Each part stands once; keep one.");
    } else if (isFirst && part != Part.FRONT_PAGE) {
      String message = "the first chapter is `%s` and not the front page".formatted(part.id());
      String hint = "Begin with `- {part: front-page, title: Summary}`.";
      root.problems().error(place, fields.path("part"), message, hint);
    } else if (!isFirst && part == Part.FRONT_PAGE) {
      String message = "the front page does not come first";
      root.problems().error(place, fields.path("part"), message, "Move it to the top of the list.");
    }
  }

  /** A text in which nothing is filled in. */
  private static String plain(Fields fields, String key) {
    fields.scalar(key).ifPresent(text -> Placeholders.check(fields, key, text, Set.of(), Set.of()));
    return fields.text(key, "");
  }
}
