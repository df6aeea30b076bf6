package org.localbydefault.assessment;

import org.localbydefault.questionnaire.Questionnaire;

/**
 * A questionnaire as it stands now, to be kept with a round.
 *
 * @param source the text of its file, from which it can be read again
 */
public record Pin(Questionnaire questionnaire, String source) {}
