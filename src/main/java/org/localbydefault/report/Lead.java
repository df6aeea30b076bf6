package org.localbydefault.report;

/** The sentence that carries a page's message, set larger than the text. */
public record Lead(RichText text) implements Block {}
