package org.localbydefault.report;

import java.util.List;

/**
 * Steps with an owner and a date, to fill in by hand.
 *
 * @param plan empty cells are drawn with room to write
 */
public record ActionPlan(DataTable plan) implements Block {
  @Override
  public List<RichText> texts() {
    return plan.texts();
  }
}
