package org.localbydefault.questionnaire.yaml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.localbydefault.assessment.AgreedAnswer;
import org.localbydefault.assessment.Assessment;
import org.localbydefault.assessment.Perspective;
import org.localbydefault.assessment.Respondent;
import org.localbydefault.assessment.RespondentId;
import org.localbydefault.council.Council;
import org.localbydefault.questionnaire.Bands;
import org.localbydefault.questionnaire.Form;
import org.localbydefault.questionnaire.LevelId;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.Section;
import org.localbydefault.questionnaire.SectionId;
import org.localbydefault.questionnaire.ThemeId;
import org.localbydefault.questionnaire.Version;
import org.localbydefault.text.Language;

/** Reads the top level of a file of answers. */
final class AssessmentReader {
  private static final Set<String> KEYS =
      Set.of(
          "format",
          "questionnaire",
          "version",
          "council",
          "date",
          "form",
          "themes",
          "targets",
          "smallest-group",
          "language",
          "respondents",
          "agreed");
  private static final Set<String> RESPONDENT_KEYS = Set.of("id", "name", "perspective", "answers");

  private final Fields root;
  private final Questionnaire questionnaire;

  AssessmentReader(Fields root, Questionnaire questionnaire) {
    this.root = root;
    this.questionnaire = questionnaire;
  }

  /** The assessment; absent where it has no council, version or date to speak of. */
  Optional<Assessment> read() {
    root.allow(KEYS);
    QuestionnaireReader.format(root);
    checkQuestionnaire();
    Optional<Version> version = version();
    Optional<Council> council = council();
    Optional<LocalDate> date = date();
    Optional<Form> form = form();
    Set<ThemeId> themes = CaseStudyReader.themes(root, questionnaire);
    Map<SectionId, LevelId> targets = targets();
    Optional<Language> language = QuestionnaireReader.namedLanguage(root);
    AnswerReader answers = new AnswerReader(questionnaire, council, form, language);
    List<Respondent> respondents = respondents(answers);
    Map<QuestionId, AgreedAnswer> agreed = answers.agreed(root);
    int smallest = smallestGroup();
    if (version.isEmpty() || council.isEmpty() || date.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Assessment(
            questionnaire.id(),
            version.get(),
            council.get(),
            date.get(),
            form,
            themes,
            targets,
            respondents,
            agreed,
            smallest));
  }

  private void checkQuestionnaire() {
    root.need("questionnaire")
        .filter(id -> !id.value().equals(questionnaire.id().value()))
        .ifPresent(
            id ->
                root.error(
                    id,
                    "questionnaire",
                    "these are answers to `%s` and not to `%s`"
                        .formatted(id.value(), questionnaire.id()),
                    Hints.unknown(id.value(), Set.of(questionnaire.id().value()))));
  }

  private Optional<Version> version() {
    Optional<Version> version = QuestionnaireReader.version(root);
    Version ours = questionnaire.version();
    if (version.isPresent()
        && (version.get().major() != ours.major() || version.get().compareTo(ours) > 0)) {
      boolean isNewer = version.get().compareTo(ours) > 0;
      root.problems()
          .error(
              root.mapping().find("version").map(Tree::place).orElse(Place.FILE),
              "version",
              "these answers are to version %s, and the questionnaire here is %s"
                  .formatted(version.get(), ours),
              isNewer
                  ? "Get the newer questionnaire."
                  : "Another first number means that questions were removed or re-scaled: answer"
                      + " again, or use the older questionnaire.");
    }
    return version;
  }

  private Optional<Council> council() {
    if (root.mapping().find("council").orElse(null) instanceof Tree.Mapping) {
      return root.fields("council").flatMap(CouncilReader::described);
    }
    return root.need("council").flatMap(code -> CouncilReader.registered(root, "council", code));
  }

  private Optional<LocalDate> date() {
    Optional<Tree.Scalar> text = root.need("date");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> date = Numbers.date(text.get().value());
    if (date.isEmpty()) {
      root.error(
          text.get(),
          "date",
          "`%s` is not a date".formatted(text.get().value()),
          "Write year, month and day, such as 2026-10-14.");
    }
    return date;
  }

  private Optional<Form> form() {
    Optional<Tree.Scalar> name = root.scalar("form");
    Optional<Form> form =
        name.flatMap(
            n ->
                questionnaire.forms().stream()
                    .filter(f -> f.id().value().equals(n.value()))
                    .findFirst());
    if (name.isPresent() && form.isEmpty()) {
      Set<String> known =
          questionnaire.forms().stream().map(f -> f.id().value()).collect(Collectors.toSet());
      root.unknown(name.get(), "form", "form", known);
    }
    return form;
  }

  private Map<SectionId, LevelId> targets() {
    Map<String, Section> sections = new LinkedHashMap<>();
    collect(questionnaire.overall(), sections);
    Map<SectionId, LevelId> targets = new LinkedHashMap<>();
    root.fields("targets")
        .ifPresent(
            all -> {
              for (Tree.Entry entry : all.mapping().entries().values()) {
                String id = entry.key().value();
                Section section = sections.get(id);
                if (section == null) {
                  all.unknown(entry.key(), all.path(id), "section", sections.keySet());
                } else {
                  target(all, section).ifPresent(level -> targets.put(section.id(), level));
                }
              }
            });
    return targets;
  }

  private static void collect(Section section, Map<String, Section> sections) {
    sections.put(section.id().value(), section);
    section.sections().forEach(inner -> collect(inner, sections));
  }

  private static Optional<LevelId> target(Fields all, Section section) {
    String id = section.id().value();
    Optional<Tree.Scalar> name = all.scalar(id);
    if (section.bands().isEmpty()) {
      all.problems()
          .error(
              all.mapping().placeOf(id),
              all.path(id),
              "the section `%s` has no levels to aim at".formatted(id),
              "");
      return Optional.empty();
    }
    Bands bands = section.bands().get();
    return name.flatMap(n -> GateReader.level(bands, all, id, n)).map(Bands.Band::level);
  }

  private List<Respondent> respondents(AnswerReader answers) {
    List<Respondent> respondents = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    root.isThere("respondents");
    for (Fields fields : root.list("respondents")) {
      fields.allow(RESPONDENT_KEYS);
      String id = fields.needId("id");
      if (!ids.add(id)) {
        fields
            .problems()
            .error(
                fields.place(),
                fields.path(),
                "two respondents have the id `%s`".formatted(id),
                "");
        continue;
      }
      fields.isThere("perspective");
      Perspective perspective =
          fields.choice("perspective", Vocabulary.PERSPECTIVE).orElse(Perspective.OTHER_OFFICER);
      Fields named = new Fields(fields.mapping(), "respondents." + id, fields.problems());
      respondents.add(
          new Respondent(
              new RespondentId(id), named.text("name", ""), perspective, answers.all(named)));
    }
    return respondents;
  }

  private int smallestGroup() {
    Optional<Tree.Scalar> text = root.scalar("smallest-group");
    Optional<Integer> size = text.flatMap(t -> Numbers.integer(t.value())).filter(n -> n >= 2);
    if (text.isPresent() && size.isEmpty()) {
      root.error(
          text.get(),
          "smallest-group",
          "`%s` is not a size of a group".formatted(text.get().value()),
          "Write a whole number from 2 on; 5 is usual.");
    }
    return size.orElse(Assessment.SMALLEST_GROUP);
  }
}
