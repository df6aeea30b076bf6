package org.localbydefault.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * How one statement was answered, with everything that was given as evidence. Set small, since a
 * report ends with one for every statement.
 *
 * @param title is a heading of depth 3
 * @param answers how people answered, in words; none where nobody did
 * @param notes evidence, one note each; none where nobody gave any
 */
public record AnswerRecord(
    Anchor anchor, String title, LevelMark mark, List<RichText> answers, List<RichText> notes)
    implements Block {
  public AnswerRecord {
    answers = List.copyOf(answers);
    notes = List.copyOf(notes);
  }

  @Override
  public List<Anchor> anchors() {
    return List.of(anchor);
  }

  @Override
  public List<RichText> texts() {
    return Stream.concat(answers.stream(), notes.stream()).toList();
  }
}
