package org.localbydefault.report;

/** A paragraph without a number. */
public record Paragraph(RichText text) implements Block {}
