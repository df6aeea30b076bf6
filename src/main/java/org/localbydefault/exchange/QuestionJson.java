package org.localbydefault.exchange;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.localbydefault.assessment.Perspective;
import org.localbydefault.assessment.Response;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.questionnaire.Scale;
import org.localbydefault.scoring.Agreement;
import org.localbydefault.scoring.PerspectiveGap;
import org.localbydefault.scoring.QuestionResult;
import org.localbydefault.scoring.Scorecard;

/** What each question came to, and how people's answers spread. */
final class QuestionJson {
  private final Scorecard card;
  private final Map<QuestionId, PerspectiveGap> gaps = new HashMap<>();

  QuestionJson(Scorecard card) {
    this.card = card;
    PerspectiveGap.all(card).forEach(gap -> gaps.put(gap.question().id(), gap));
  }

  void writeAll(Json json) throws IOException {
    json.list(
        "questions",
        card.questions().values(),
        result -> json.object(inner -> write(inner, result)));
  }

  private void write(Json json, QuestionResult result) throws IOException {
    Question question = result.question();
    json.text("id", question.id());
    json.text("title", question.title());
    json.text("standing", SectionJson.word(result.standing()));
    json.flag("scored", question.isScored());
    json.text("weight", question.weight());
    json.text("value", result.value());
    json.share("score", result.normalised());
    json.text("option", result.option());
    json.object("counts", inner -> writeCounts(inner, result));
    json.number("dont-know", result.dontKnow());
    json.number("not-applicable", result.notApplicable());
    json.number("blank", result.blank());
    writeAgreed(json, result);
    json.number("dissent", result.dissent().size());
    json.texts("reasons", result.reasons());
    json.object("agreement", inner -> writeAgreement(inner, result.counts()));
    writeGap(json, question.id());
  }

  private static void writeCounts(Json json, QuestionResult result) throws IOException {
    List<Scale.Option> options = result.question().scale().options();
    for (int i = 0; i < options.size(); i++) {
      json.number(options.get(i).id().value(), result.counts().get(i));
    }
  }

  private static void writeAgreed(Json json, QuestionResult result) throws IOException {
    if (result.agreed().isEmpty()) {
      json.none("agreed");
      return;
    }
    Response response = result.agreed().get().response();
    json.object(
        "agreed",
        inner -> {
          inner.text("answer", word(response));
          inner.text("reason", result.agreed().orElseThrow().reason());
          String dissent = result.agreed().orElseThrow().dissent();
          if (!dissent.isEmpty()) {
            inner.text("seen-otherwise", dissent);
          }
        });
  }

  private static String word(Response response) {
    if (response instanceof Response.Chosen chosen) {
      return chosen.option().value();
    }
    return response instanceof Response.DontKnow ? "dont-know" : "not-applicable";
  }

  private static void writeAgreement(Json json, List<Integer> counts) throws IOException {
    json.text("van-der-eijk", Agreement.vanDerEijk(counts));
    Optional<Double> consensus = Agreement.tastleWierman(counts);
    if (consensus.isPresent()) {
      json.estimate("tastle-wierman", consensus.get());
    } else {
      json.none("tastle-wierman");
    }
    json.number("within-one-step", Agreement.withinOneStep(counts));
  }

  /** The views of groups, where they may be shown apart. */
  private void writeGap(Json json, QuestionId id) throws IOException {
    PerspectiveGap gap = gaps.get(id);
    if (gap == null) {
      json.none("medians-by-side");
      return;
    }
    json.object(
        "medians-by-side",
        inner -> {
          for (Map.Entry<Perspective.Side, Ratio> side : gap.medians().entrySet()) {
            inner.text(side.getKey().name().toLowerCase(Locale.ROOT), side.getValue());
          }
        });
  }
}
