package org.localbydefault.report.compose;

import java.util.LinkedHashMap;
import java.util.Map;
import org.localbydefault.finding.Weakness;
import org.localbydefault.questionnaire.Guidance.LawNote;
import org.localbydefault.report.Bullets;
import org.localbydefault.report.RichText;
import org.localbydefault.report.Span;

/** Equality considerations, and the legal and financial note, which claims nothing. */
final class Considerations {
  private Considerations() {}

  static void writeEquality(Draft draft, ChapterWriter out) {
    out.say(Sentence.EQUALITY_DUTY);
    out.say(Sentence.EQUALITY_WHO);
    out.say(Sentence.EQUALITY_PRACTICE);
  }

  static void writeLegal(Draft draft, ChapterWriter out) {
    out.say(Sentence.LEGAL_NO_ADVICE);
    Map<String, LawNote> notes = new LinkedHashMap<>();
    for (Weakness weakness : draft.results().findings().weaknesses()) {
      for (LawNote note : weakness.result().question().guidance().law()) {
        if (note.nations().contains(draft.council().nation())) {
          notes.putIfAbsent(note.text(), note);
        }
      }
    }
    if (!notes.isEmpty()) {
      out.say(Sentence.LEGAL_NOTES, draft.council().nation().label());
      out.add(new Bullets(false, notes.values().stream().map(Considerations::text).toList()));
    }
    out.say(Sentence.FINANCIAL);
  }

  private static RichText text(LawNote note) {
    return RichText.of(
        new Span.Plain(Words.sentence(note.text()) + " "),
        new Span.Link(note.source().title(), note.source().url()));
  }
}
