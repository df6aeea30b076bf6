package org.localbydefault.finding;

import org.localbydefault.scoring.QuestionResult;

/** A question in the top quarter of its scale. */
public record Strength(QuestionResult result) {}
