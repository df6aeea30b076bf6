package org.localbydefault.assessment;

/**
 * What a group agreed on after talking, a decision recorded beside the single answers.
 *
 * @param reason why, in a line; never blank
 */
public record AgreedAnswer(Response response, String reason) {
  public AgreedAnswer {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("an agreed answer needs a reason");
    }
  }
}
