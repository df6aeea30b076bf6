package org.localbydefault.casestudy;

import org.localbydefault.questionnaire.Source;

/**
 * Where a case study was read.
 *
 * @param isMirror read on a copy of the page and not on the original
 */
public record CaseSource(Source source, boolean isMirror) {}
