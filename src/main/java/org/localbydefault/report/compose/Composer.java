package org.localbydefault.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.report.Anchor;
import org.localbydefault.report.Chapter;
import org.localbydefault.report.Metadata;
import org.localbydefault.report.Report;
import org.localbydefault.report.RichText;

/** Results to a report of one kind. */
public final class Composer {
  private Composer() {}

  /**
   * What a report is made with, beside the results.
   *
   * @param covers whether the report's font has a character; what it lacks is named in the report
   * @param edition name and version of the program
   * @param fingerprint hash of the inputs, in hexadecimal digits
   * @param isDraft whether every page says that it is a draft
   */
  public record Setting(
      ReportDefinition definition,
      Wording wording,
      IntPredicate covers,
      String edition,
      String fingerprint,
      boolean isDraft) {}

  /** Composes a report. The same results give the same report. */
  public static Report compose(Setting setting, Results results) {
    Draft draft = Draft.of(setting, results);
    return new Report(
        metadata(draft, setting.isDraft() ? draft.say(Sentence.DRAFT) : ""),
        setting.wording().labels(),
        setting.definition().hasContents(),
        chapters(draft));
  }

  private static Metadata metadata(Draft draft, String mark) {
    String council = draft.council().officialName();
    return new Metadata(
        draft.definition().title().replace("{council}", council),
        draft.definition().subtitle().replace("{council}", council),
        council,
        draft.assessment().date(),
        draft.wording().language(),
        keywords(draft),
        draft.fingerprint(),
        mark);
  }

  /** What a report was made of and with, so that it can be made again: the last three in turn. */
  private static String keywords(Draft draft) {
    Questionnaire questionnaire = draft.card().questionnaire();
    return String.join(
        ", ",
        questionnaire.title(),
        draft.definition().kind().value(),
        questionnaire.id() + " " + questionnaire.version(),
        draft.edition());
  }

  private static List<Chapter> chapters(Draft draft) {
    List<Chapter> chapters = new ArrayList<>();
    int number = 0;
    char letter = 'A';
    for (ChapterDefinition definition : draft.definition().chapters()) {
      boolean isFront = definition.part() == Part.FRONT_PAGE;
      String place =
          isFront ? "" : definition.isAppendix() ? "" + letter : String.valueOf(number + 1);
      Chapter chapter = chapter(draft, definition, place);
      if (!chapter.blocks().isEmpty()) {
        chapters.add(chapter);
        number += isFront || definition.isAppendix() ? 0 : 1;
        letter = definition.isAppendix() ? (char) (letter + 1) : letter;
      }
    }
    return chapters;
  }

  private static Chapter chapter(Draft draft, ChapterDefinition definition, String number) {
    ChapterWriter out = new ChapterWriter(draft, number);
    if (!definition.intro().isEmpty()) {
      out.numbered(RichText.of(definition.intro()));
    }
    int introduced = out.blocks().size();
    write(definition.part(), draft, out);
    boolean saysSomething = out.blocks().size() > introduced;
    return new Chapter(
        new Anchor(definition.part().id()),
        number,
        definition.title(),
        definition.startsPage(),
        saysSomething ? out.blocks() : List.of());
  }

  private static void write(Part part, Draft draft, ChapterWriter out) {
    switch (part) {
      case FRONT_PAGE -> FrontPage.write(draft, out);
      case PURPOSE -> Purpose.write(draft, out);
      case RECOMMENDATIONS -> Recommendations.write(draft, out);
      case PRINCIPLES -> Principles.write(draft, out);
      case CHANGES -> Changes.write(draft, out);
      case DIFFERENCES -> Differences.write(draft, out);
      case STRENGTHS -> Strengths.write(draft, out);
      case WEAKNESSES -> Weaknesses.write(draft, out);
      case CASE_STUDIES -> CaseStudies.write(draft, out);
      case ACTION_PLAN -> Actions.write(draft, out);
      case RISKS -> Risks.write(draft, out);
      case EQUALITY -> Considerations.writeEquality(draft, out);
      case LEGAL_AND_FINANCIAL -> Considerations.writeLegal(draft, out);
      case SCRUTINY -> ScrutinyPack.write(draft, out);
      case METHOD -> Method.write(draft, out);
      case ANSWERS -> AllAnswers.write(draft, out);
      case SOURCES -> Sources.write(draft, out);
    }
  }
}
