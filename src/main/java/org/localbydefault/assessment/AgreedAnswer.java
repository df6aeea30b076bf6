package org.localbydefault.assessment;

import java.util.Optional;
import org.localbydefault.text.Language;

/**
 * What a group agreed on after talking, a decision recorded beside the single answers.
 *
 * @param reason why, in a line; never blank
 * @param dissent what those say who see it otherwise; may be empty
 * @param language of reason and dissent; absent for the report's
 */
public record AgreedAnswer(
    Response response, String reason, String dissent, Optional<Language> language) {
  public AgreedAnswer {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("an agreed answer needs a reason");
    }
  }

  /** An answer whose reason is in the language of the report. */
  public AgreedAnswer(Response response, String reason) {
    this(response, reason, "", Optional.empty());
  }
}
