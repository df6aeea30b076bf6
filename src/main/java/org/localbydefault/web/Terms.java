package org.localbydefault.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.localbydefault.assessment.Perspective.Side;
import org.localbydefault.casestudy.Grade;
import org.localbydefault.council.CouncilKind;
import org.localbydefault.council.Nation;
import org.localbydefault.questionnaire.Effort;

/** Terms of the field in the visitor's language. */
@Named("terms")
@ApplicationScoped
public class Terms {
  private final Texts texts;

  Terms(Texts texts) {
    this.texts = texts;
  }

  /** What a council is, in the middle of a sentence. */
  public String kind(CouncilKind kind) {
    TermTexts words = texts.of(TermTexts.class);
    return switch (kind) {
      case COUNTY -> words.county();
      case DISTRICT -> words.district();
      case UNITARY -> words.unitary();
      case METROPOLITAN -> words.metropolitan();
      case LONDON_BOROUGH -> words.london_borough();
      case CITY_CORPORATION -> words.city_corporation();
      case COMBINED_AUTHORITY -> words.combined_authority();
      case STRATEGIC_AUTHORITY -> words.strategic_authority();
    };
  }

  /** Where a council is. */
  public String nation(Nation nation) {
    TermTexts words = texts.of(TermTexts.class);
    return switch (nation) {
      case ENGLAND -> words.england();
      case WALES -> words.wales();
      case SCOTLAND -> words.scotland();
      case NORTHERN_IRELAND -> words.northern_ireland();
    };
  }

  /** A group of people, in the middle of a sentence. */
  public String side(Side side) {
    TermTexts words = texts.of(TermTexts.class);
    return switch (side) {
      case OFFICERS -> words.officers();
      case COUNCILLORS -> words.councillors();
      case PARTNERS -> words.partners();
    };
  }

  /** How long a step takes. */
  public String effort(Effort effort) {
    TermTexts words = texts.of(TermTexts.class);
    return switch (effort) {
      case WEEKS -> words.weeks();
      case MONTHS -> words.months();
      case YEARS -> words.years();
    };
  }

  /** How far a case study can be trusted. */
  public String grade(Grade grade) {
    TermTexts words = texts.of(TermTexts.class);
    return switch (grade) {
      case A -> words.grade_a();
      case B -> words.grade_b();
      case C -> words.grade_c();
    };
  }
}
