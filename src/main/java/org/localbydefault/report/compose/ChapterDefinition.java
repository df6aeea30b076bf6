package org.localbydefault.report.compose;

/**
 * One chapter of a kind of report.
 *
 * @param part what fills it
 * @param title as shown
 * @param intro first numbered paragraph; empty for none
 * @param startsPage whether it begins on a new page when printed
 * @param isAppendix whether it has a letter instead of a number
 */
public record ChapterDefinition(
    Part part, String title, String intro, boolean startsPage, boolean isAppendix) {}
