package org.localbydefault.report.html;

import io.quarkus.qute.ValueResolver;
import java.util.List;
import org.localbydefault.report.Anchor;
import org.localbydefault.report.Chapter;
import org.localbydefault.report.Heading;
import org.localbydefault.report.Labels;
import org.localbydefault.report.Metadata;

/** What templates may ask of a page and its parts. */
final class PageWords {
  private PageWords() {}

  static List<ValueResolver> all() {
    return List.of(
        Fields.of(Page.class)
            .with("metadata", p -> p.report().metadata())
            .with("labels", p -> p.report().labels())
            .with("style", Page::style)
            .with("parts", Page::parts)
            .with("hasContents", Page::hasContents)
            .with("contents", Page::contents),
        Fields.of(Metadata.class)
            .with("title", Metadata::title)
            .with("subtitle", Metadata::subtitle)
            .with("council", Metadata::council)
            .with("date", Metadata::date)
            .with("language", m -> m.language().tag())
            .with("keywords", Metadata::keywords)
            .with("fingerprint", Metadata::fingerprint)
            .with("mark", Metadata::mark)
            .with("isMarked", Metadata::isMarked),
        Fields.of(Labels.class).with("skip", Labels::skip).with("contents", Labels::contents),
        Fields.of(Part.class)
            .with("chapter", Part::chapter)
            .with("pieces", Part::pieces)
            .with("headings", Part::headings),
        Fields.of(Chapter.class)
            .with("id", c -> c.anchor().id())
            .with("number", Chapter::number)
            .with("title", Chapter::title)
            .with("startsPage", Chapter::startsPage),
        Fields.of(Heading.class).with("id", h -> h.anchor().id()).with("text", Heading::text),
        Fields.of(Piece.Plain.class)
            .with("block", Piece::block)
            .with("template", Piece::template)
            .with("level", Piece.Plain::level),
        Fields.of(Piece.Chart.class)
            .with("block", Piece::block)
            .with("template", Piece::template)
            .with("wide", Piece.Chart::wide)
            .with("narrow", Piece.Chart::narrow),
        Fields.of(Anchor.class).with("id", Anchor::id));
  }
}
