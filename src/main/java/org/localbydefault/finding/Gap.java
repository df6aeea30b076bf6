package org.localbydefault.finding;

import org.localbydefault.scoring.QuestionResult;

/** A question in the lower half of its scale. */
public record Gap(QuestionResult result) {}
