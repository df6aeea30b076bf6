package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.localbydefault.assessment.Perspective.Side;
import org.localbydefault.casestudy.Grade;
import org.localbydefault.council.CouncilKind;
import org.localbydefault.council.Nation;
import org.localbydefault.questionnaire.Effort;

/** In English the pages use the words of the report. */
@QuarkusTest
class TermsTest {
  @Inject Terms terms;
  @Inject Visit visit;

  @BeforeEach
  void visit() {
    Arc.container().requestContext().activate();
    visit.getLost(false, Locale.ENGLISH);
  }

  @AfterEach
  void leave() {
    Arc.container().requestContext().terminate();
  }

  @Test
  void pagesAndReportsUseTheSameTerms() {
    for (CouncilKind kind : CouncilKind.values()) {
      assertThat(terms.kind(kind)).isEqualTo(kind.label());
    }
    for (Nation nation : Nation.values()) {
      assertThat(terms.nation(nation)).isEqualTo(nation.label());
    }
    for (Effort effort : Effort.values()) {
      assertThat(terms.effort(effort)).isEqualTo(effort.label());
    }
    for (Grade grade : Grade.values()) {
      assertThat(terms.grade(grade)).isEqualTo(grade.label());
    }
    for (Side side : Side.values()) {
      assertThat(terms.side(side)).isEqualTo(side.label());
    }
  }
}
