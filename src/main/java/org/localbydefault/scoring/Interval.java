package org.localbydefault.scoring;

/**
 * Where a score would lie if other people of the same kind had answered.
 *
 * @param low in 0 to 1
 * @param high in 0 to 1, not below {@code low}
 */
public record Interval(double low, double high) {}
