package org.localbydefault.questionnaire;

import java.net.URI;

/** Where a fact comes from. */
public record Source(String title, URI url) {}
