package org.localbydefault.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.localbydefault.questionnaire.Bands;
import org.localbydefault.questionnaire.Blank;
import org.localbydefault.questionnaire.Combine;
import org.localbydefault.questionnaire.Gate;
import org.localbydefault.questionnaire.Node;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.questionnaire.Section;
import org.localbydefault.questionnaire.SectionId;

/** From what each question came to, to every section's score, coverage, bounds and level. */
final class RollUp {
  private final Questionnaire questionnaire;
  private final Map<QuestionId, QuestionResult> results;
  private final Map<SectionId, SectionResult> done = new LinkedHashMap<>();

  RollUp(Questionnaire questionnaire, Map<QuestionId, QuestionResult> results) {
    this.questionnaire = questionnaire;
    this.results = results;
  }

  /** Every section's result, outer before inner. */
  Map<SectionId, SectionResult> sections() {
    score(questionnaire.overall());
    return ordered();
  }

  /**
   * Every section's result where all but one question came to the same as before: sections that
   * neither hold nor watch it are kept.
   */
  Map<SectionId, SectionResult> sections(Scorecard before, QuestionId changed) {
    rescore(questionnaire.overall(), before, changed);
    return ordered();
  }

  private boolean rescore(Section section, Scorecard before, QuestionId changed) {
    boolean holds = false;
    for (Node child : section.children()) {
      holds |=
          child instanceof Section inner
              ? rescore(inner, before, changed)
              : child instanceof Question question && question.id().equals(changed);
    }
    SectionResult old = before.section(section.id());
    if (holds || section.gates().stream().anyMatch(gate -> watches(gate, changed))) {
      done.put(section.id(), result(section, again(old.terms(), changed), old.notApplicable()));
    } else {
      done.put(section.id(), old);
    }
    return holds;
  }

  /** The lines of a sum, of which only the changed question's and inner sections' are new. */
  private List<Term> again(List<Term> old, QuestionId changed) {
    List<Term> terms = new ArrayList<>(old.size());
    for (Term term : old) {
      if (term.node() instanceof Section inner) {
        terms.add(Term.of(done(inner)));
      } else if (term.node() instanceof Question question && question.id().equals(changed)) {
        terms.add(Term.of(result(question), term.weight()));
      } else {
        terms.add(term);
      }
    }
    return terms;
  }

  private static boolean watches(Gate gate, QuestionId question) {
    return gate instanceof Gate.BelowOption below && below.question().equals(question);
  }

  private Map<SectionId, SectionResult> ordered() {
    Map<SectionId, SectionResult> ordered = new LinkedHashMap<>();
    order(questionnaire.overall(), ordered);
    return ordered;
  }

  private void order(Section section, Map<SectionId, SectionResult> ordered) {
    ordered.put(section.id(), done(section));
    section.sections().forEach(inner -> order(inner, ordered));
  }

  private void score(Section section) {
    section.sections().forEach(this::score);
    done.put(section.id(), result(section, terms(section), notApplicable(section)));
  }

  private List<Term> terms(Section section) {
    return switch (section.combine()) {
      case MEAN -> scored(section).map(q -> Term.of(result(q), q.weight())).toList();
      case SUM -> scored(section).map(q -> Term.of(result(q), summed(q))).toList();
      case MEAN_OF_SECTIONS, MINIMUM -> direct(section);
    };
  }

  private List<Term> direct(Section section) {
    List<Term> terms = new ArrayList<>();
    for (Node child : section.children()) {
      if (child instanceof Section inner) {
        terms.add(Term.of(done(inner)));
      } else if (child instanceof Question question && question.isScored()) {
        terms.add(Term.of(result(question), question.weight()));
      }
    }
    return terms;
  }

  private static java.util.stream.Stream<Question> scored(Section section) {
    return section.questions().filter(Question::isScored);
  }

  /** In a sum, a question counts for as much as its raw values can move it. */
  static Ratio summed(Question question) {
    return question.weight().times(question.scale().maximum().minus(question.scale().minimum()));
  }

  private SectionResult result(Section section, List<Term> terms, Ratio notApplicable) {
    Sum sum =
        section.combine() == Combine.MINIMUM
            ? Sum.lowest(terms, questionnaire.blank())
            : Sum.mean(terms, questionnaire.blank());
    Optional<Ratio> total =
        section.combine() == Combine.SUM ? sum.score().map(s -> total(section)) : Optional.empty();
    boolean isCovered =
        sum.score().isPresent() && sum.coverage().compareTo(section.minimumCoverage()) >= 0;
    Optional<Bands.Band> reached =
        isCovered ? section.bands().flatMap(b -> band(b, sum, total)) : Optional.empty();
    List<Cap> caps = section.bands().map(b -> Gates.closed(section, b, results)).orElse(List.of());
    return new SectionResult(
        section,
        sum.standing(),
        sum.score(),
        isCovered ? total : Optional.empty(),
        sum.coverage(),
        sum.low(),
        sum.high(),
        notApplicable,
        reached,
        reached.map(band -> Gates.capped(section, band, caps)),
        caps,
        terms);
  }

  private static Optional<Bands.Band> band(Bands bands, Sum sum, Optional<Ratio> total) {
    return (bands.basis() == Bands.Basis.TOTAL ? total : sum.score()).map(bands::holding);
  }

  private Ratio total(Section section) {
    boolean isLowest = questionnaire.blank() == Blank.LOWEST;
    return scored(section)
        .map(q -> raw(result(q), isLowest).times(q.weight()))
        .reduce(Ratio.ZERO, Ratio::plus);
  }

  private static Ratio raw(QuestionResult result, boolean isBlankLowest) {
    return result
        .value()
        .orElse(
            isBlankLowest && result.standing().applies()
                ? result.question().scale().minimum()
                : Ratio.ZERO);
  }

  /** Share of the weight in scope that was taken out as not applicable. */
  private Ratio notApplicable(Section section) {
    Ratio out = Ratio.ZERO;
    Ratio in = Ratio.ZERO;
    for (Question question : scored(section).toList()) {
      Standing standing = result(question).standing();
      if (standing == Standing.NOT_APPLICABLE) {
        out = out.plus(question.weight());
      } else if (standing.applies()) {
        in = in.plus(question.weight());
      }
    }
    return out.signum() == 0 ? Ratio.ZERO : out.over(out.plus(in));
  }

  private QuestionResult result(Question question) {
    QuestionResult result = results.get(question.id());
    if (result == null) {
      throw new IllegalStateException("'" + question.id() + "' was not gathered");
    }
    return result;
  }

  private SectionResult done(Section section) {
    SectionResult result = done.get(section.id());
    if (result == null) {
      throw new IllegalStateException("'" + section.id() + "' was not scored");
    }
    return result;
  }
}
