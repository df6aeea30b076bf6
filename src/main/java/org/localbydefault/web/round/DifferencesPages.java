package org.localbydefault.web.round;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.localbydefault.assessment.Agreement;
import org.localbydefault.assessment.AnsweredRound;
import org.localbydefault.assessment.Perspective.Side;
import org.localbydefault.assessment.Round;
import org.localbydefault.finding.Disagreement;
import org.localbydefault.finding.Finding;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Section;
import org.localbydefault.scoring.PerspectiveGap;
import org.localbydefault.scoring.QuestionResult;
import org.localbydefault.scoring.Scorecard;
import org.localbydefault.scoring.Standing;
import org.localbydefault.web.Open;
import org.localbydefault.web.Perspectives;
import org.localbydefault.web.QuestionTexts;
import org.localbydefault.web.Reach;
import org.localbydefault.web.ResponseForm;
import org.localbydefault.web.Texts;

/** Where people differ, and what to talk about first. */
@Path("/councils/{council}/rounds/{round}/differences")
public class DifferencesPages {
  private static final int MOST_DISPUTES = 8;

  private final Office office;
  private final Perspectives perspectives;
  private final Texts texts;

  DifferencesPages(Office office, Perspectives perspectives, Texts texts) {
    this.office = office;
    this.perspectives = perspectives;
    this.texts = texts;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance differences(Round round, Differences found);

    static native TemplateInstance tooFew(Round round, int people, int fewest);

    private Templates() {}
  }

  /**
   * What the page shows.
   *
   * @param disputes the most disputed first, as many as half a day has room for
   * @param more how many others divide people
   * @param gaps empty where no two groups are large enough to be shown
   * @param sides the groups' names, in the order of each gap's levels
   */
  public record Differences(
      List<Line> disputes,
      int more,
      List<Part> parts,
      List<Gap> gaps,
      List<String> sides,
      int smallest) {
    public Differences {
      disputes = List.copyOf(disputes);
      parts = List.copyOf(parts);
      gaps = List.copyOf(gaps);
      sides = List.copyOf(sides);
    }
  }

  /** One section's questions. */
  public record Part(String title, List<Line> lines) {
    public Part {
      lines = List.copyOf(lines);
    }
  }

  /**
   * One question.
   *
   * @param agreed the agreed answer in a word; empty where nothing was agreed
   */
  public record Line(Question question, Spread spread, String agreed) {}

  /** How the groups see one question, a word each; empty for a group that is not shown. */
  public record Gap(Question question, List<String> levels) {
    public Gap {
      levels = List.copyOf(levels);
    }
  }

  @GET
  @Open(Reach.LEAD)
  public TemplateInstance differences(@PathParam("round") String roundId) {
    Round round = office.round(roundId);
    AnsweredRound everything = office.answered(round);
    if (!everything.mayBeShown()) {
      return Templates.tooFew(
          round, everything.respondentsOfThisRound(), AnsweredRound.FEWEST_PEOPLE);
    }
    AnsweredRound answered = everything.shown();
    Scorecard card = office.scorecard(answered);
    List<Disagreement> disagreements = Finding.find(card).disagreements();
    List<Line> disputes =
        disagreements.stream()
            .limit(MOST_DISPUTES)
            .map(Disagreement::result)
            .map(result -> line(result, answered.agreements()))
            .toList();
    List<Part> parts =
        card.questionnaire().overall().sections().stream()
            .map(section -> part(section, card, answered.agreements()))
            .filter(part -> !part.lines().isEmpty())
            .toList();
    List<Gap> gaps = PerspectiveGap.all(card).stream().map(DifferencesPages::gap).toList();
    List<String> sides = java.util.Arrays.stream(Side.values()).map(perspectives::name).toList();
    return Templates.differences(
        round,
        new Differences(
            disputes,
            disagreements.size() - disputes.size(),
            parts,
            gaps,
            sides,
            round.smallestGroup()));
  }

  private Part part(Section section, Scorecard card, Map<QuestionId, Agreement> agreements) {
    List<Line> lines =
        section
            .questions()
            .map(question -> card.question(question.id()))
            .filter(result -> isAsked(result.standing()))
            .map(result -> line(result, agreements))
            .toList();
    return new Part(section.title(), lines);
  }

  static boolean isAsked(Standing standing) {
    return standing != Standing.NOT_ASKED && standing != Standing.OUT_OF_SCOPE;
  }

  private Line line(QuestionResult result, Map<QuestionId, Agreement> agreements) {
    QuestionTexts words = texts.of(QuestionTexts.class);
    Question question = result.question();
    String agreed =
        Optional.ofNullable(agreements.get(question.id()))
            .map(one -> ResponseForm.label(one.answer().response(), question, words))
            .orElse("");
    return new Line(question, Spread.of(result, words, texts.of(DifferenceTexts.class)), agreed);
  }

  private static Gap gap(PerspectiveGap gap) {
    return new Gap(
        gap.question(),
        java.util.Arrays.stream(Side.values())
            .map(side -> Optional.ofNullable(gap.medians().get(side)))
            .map(median -> median.map(value -> Spread.word(gap.question(), value)).orElse(""))
            .toList());
  }
}
