package org.localbydefault.scoring;

import org.localbydefault.questionnaire.Bands;
import org.localbydefault.questionnaire.Gate;

/**
 * A gate that is closed, and so keeps a section's level down.
 *
 * @param band the highest level while it is closed
 * @param reason a sentence for people
 */
public record Cap(Gate gate, Bands.Band band, String reason) {}
