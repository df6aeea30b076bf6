package org.localbydefault.report;

/**
 * Steps with an owner and a date, to fill in by hand.
 *
 * @param plan empty cells are drawn with room to write
 */
public record ActionPlan(DataTable plan) implements Block {}
