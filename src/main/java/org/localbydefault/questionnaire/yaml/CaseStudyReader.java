package org.localbydefault.questionnaire.yaml;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.localbydefault.casestudy.CaseSource;
import org.localbydefault.casestudy.CaseStudy;
import org.localbydefault.casestudy.CaseStudyId;
import org.localbydefault.casestudy.Grade;
import org.localbydefault.casestudy.Illustration;
import org.localbydefault.casestudy.Lesson;
import org.localbydefault.council.Council;
import org.localbydefault.council.CouncilKind;
import org.localbydefault.council.Nation;
import org.localbydefault.questionnaire.Ids;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.Source;
import org.localbydefault.questionnaire.ThemeId;

/** Reads the facts at the head of a case study. */
final class CaseStudyReader {
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "title",
          "council",
          "code",
          "kind",
          "nation",
          "region",
          "short-name",
          "themes",
          "period",
          "year",
          "grade",
          "lesson",
          "illustrates",
          "summary",
          "first-step",
          "partners",
          "caution",
          "keep-it-local-network",
          "sources");
  private static final Set<String> ILLUSTRATION_KEYS = Set.of("statement", "level");
  private static final Set<String> SOURCE_KEYS = Set.of("title", "url", "read");
  private static final int EARLIEST = 1948;
  private static final int LATEST = 2100;

  private static final Council NOBODY =
      new Council(
          Optional.empty(), "nobody", "nobody", CouncilKind.UNITARY, Nation.ENGLAND, "nowhere");
  private static final List<Illustration> NOTHING =
      List.of(new Illustration(new QuestionId("nothing"), new OptionId("nothing")));
  private static final List<CaseSource> NOWHERE =
      List.of(new CaseSource(new Source("nowhere", URI.create("https://example.org/")), false));

  private final Questionnaire questionnaire;
  private final Map<QuestionId, Question> questions;

  CaseStudyReader(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
    this.questions = questionnaire.questionsById();
  }

  /**
   * The case study, with stand-ins where something is wrong.
   *
   * @param root of the draft
   */
  CaseStudy read(Fields root, CaseStudyDraft draft) {
    root.allow(KEYS);
    String id = root.needId("id");
    checkName(root, id, draft.stem());
    needItems(root, "themes");
    needItems(root, "illustrates");
    needItems(root, "sources");
    return new CaseStudy(
        new CaseStudyId(id),
        root.needText("title"),
        council(root).orElse(NOBODY),
        themes(root, questionnaire),
        root.needText("period"),
        year(root),
        needed(root, "grade", Vocabulary.GRADE).orElse(Grade.C),
        needed(root, "lesson", Vocabulary.LESSON).orElse(Lesson.MIXED),
        illustrations(root),
        root.needText("summary"),
        root.needText("first-step"),
        root.text("caution", ""),
        root.choice("keep-it-local-network", Vocabulary.YES_OR_NO).orElse(false),
        root.texts("partners"),
        draft.body().part(CaseStudyBody.STORY),
        draft.body().part(CaseStudyBody.RESULTS),
        draft.body().part(CaseStudyBody.ENABLERS),
        sources(root));
  }

  private static void needItems(Fields root, String key) {
    if (root.isThere(key)
        && root.mapping().find(key).orElse(null) instanceof Tree.Sequence list
        && list.items().isEmpty()) {
      root.error(list, key, "`%s` is empty".formatted(key), "Give one item at least.");
    }
  }

  private static void checkName(Fields root, String id, String stem) {
    if (!id.equals(stem) && root.has("id")) {
      root.problems()
          .error(
              root.mapping().find("id").map(Tree::place).orElse(Place.FILE),
              "id",
              "the file's name `%s` is not the id `%s`".formatted(stem, id),
              "Name the file `%s.md`.".formatted(id));
    }
  }

  private static Optional<Council> council(Fields root) {
    String name = root.needText("council");
    Optional<Tree.Scalar> code = root.scalar("code");
    return code.isPresent()
        ? CouncilReader.registered(root, "code", code.get())
        : CouncilReader.described(root, name, root.text("short-name", name));
  }

  /** The themes under {@code themes}, as the questionnaire knows them. */
  static Set<ThemeId> themes(Fields root, Questionnaire questionnaire) {
    Set<String> known = new TreeSet<>();
    questionnaire.themes().keySet().forEach(theme -> known.add(theme.value()));
    Set<ThemeId> themes = new LinkedHashSet<>();
    for (Tree.Scalar theme : root.scalars("themes")) {
      if (known.contains(theme.value())) {
        themes.add(new ThemeId(theme.value()));
      } else {
        root.unknown(theme, "themes", "theme", known);
      }
    }
    return themes;
  }

  private List<Illustration> illustrations(Fields root) {
    List<Illustration> found = new ArrayList<>();
    for (Fields fields : root.list("illustrates")) {
      fields.allow(ILLUSTRATION_KEYS);
      Optional<Question> question =
          fields.need("statement").flatMap(s -> question(questions, fields, "statement", s));
      Optional<Tree.Scalar> level = fields.need("level");
      Optional<OptionId> option =
          question.flatMap(
              q ->
                  level.flatMap(
                      l -> References.option(q.scale(), fields, fields.path("level"), l)));
      option.ifPresent(o -> found.add(new Illustration(question.orElseThrow().id(), o)));
    }
    return found.isEmpty() ? NOTHING : found;
  }

  /** A question of a questionnaire that was read before. */
  static Optional<Question> question(
      Map<QuestionId, Question> questions, Fields fields, String key, Tree.Scalar name) {
    Question question =
        Ids.isPath(name.value()) ? questions.get(new QuestionId(name.value())) : null;
    if (question == null) {
      Set<String> known = new TreeSet<>();
      questions.keySet().forEach(id -> known.add(id.value()));
      fields.unknown(name, fields.path(key), "question", known);
    }
    return Optional.ofNullable(question);
  }

  private static List<CaseSource> sources(Fields root) {
    List<CaseSource> sources = new ArrayList<>();
    for (Fields fields : root.list("sources")) {
      fields.allow(SOURCE_KEYS);
      boolean isMirror = needed(fields, "read", Vocabulary.MIRROR).orElse(false);
      sources.add(new CaseSource(GuidanceReader.title(fields), isMirror));
    }
    return sources.isEmpty() ? NOWHERE : sources;
  }

  private static int year(Fields root) {
    Optional<Tree.Scalar> text = root.need("year");
    Optional<Integer> year =
        text.flatMap(t -> Numbers.integer(t.value())).filter(y -> y >= EARLIEST && y <= LATEST);
    if (text.isPresent() && year.isEmpty()) {
      root.error(text.get(), "year", "`%s` is not a year".formatted(text.get().value()), "");
    }
    return year.orElse(LATEST);
  }

  private static <T> Optional<T> needed(Fields fields, String key, Vocabulary<T> words) {
    fields.isThere(key);
    return fields.choice(key, words);
  }
}
