/**
 * What all pages share: who visits and how far they may go, forms, texts, the frame around a page.
 * The pages themselves live in the packages below, one per feature.
 *
 * <p>May use: the core, {@code questionnaire.yaml}, {@code report.*}, {@code exchange}.
 */
@NullMarked
package org.localbydefault.web;

import org.jspecify.annotations.NullMarked;
