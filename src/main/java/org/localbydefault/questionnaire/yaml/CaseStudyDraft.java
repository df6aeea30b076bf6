package org.localbydefault.questionnaire.yaml;

import java.util.List;
import java.util.Optional;
import org.localbydefault.questionnaire.Problem;

/**
 * A case study's file taken apart, and not yet held against a questionnaire.
 *
 * @param stem of the file's name
 * @param root the facts; absent where they can't be read, which was reported
 */
record CaseStudyDraft(String stem, Optional<Fields> root, CaseStudyBody body, Problems problems) {
  private static final String FENCE = "---";

  static CaseStudyDraft of(SourceFile file) {
    Optional<SourceFile.Parsed> parsed = file.parsed();
    return parsed.isPresent() ? of(file, parsed.get()) : take(file);
  }

  private static CaseStudyDraft of(SourceFile file, SourceFile.Parsed parsed) {
    Problems problems = new Problems(file.name());
    CaseStudyBody body = CaseStudyBody.read(parsed.lines(), end(parsed.lines()) + 1, problems);
    Optional<Fields> root = YamlQuestionnaires.root(parsed.tree(), problems);
    return new CaseStudyDraft(file.stem(), root, body, problems);
  }

  /** What a case study's file holds; absent where it can't be taken apart. */
  static Optional<SourceFile.Parsed> parse(SourceFile file) {
    CaseStudyDraft draft = take(file);
    List<String> lines =
        Decoding.decode(file, draft.problems).map(text -> text.lines().toList()).orElse(List.of());
    return draft.root.map(root -> new SourceFile.Parsed(file.hash(), root.mapping(), lines));
  }

  /** The line on which the facts end. */
  private static int end(List<String> lines) {
    return lines.isEmpty() ? 0 : lines.subList(1, lines.size()).indexOf(FENCE) + 1;
  }

  private static CaseStudyDraft take(SourceFile file) {
    Problems problems = new Problems(file.name());
    List<String> lines =
        Decoding.decode(file, problems).map(text -> text.lines().toList()).orElse(List.of());
    int end = end(lines);
    if (end == 0 || !lines.get(0).equals(FENCE)) {
      if (problems.count() == 0) {
        problems.error(
            new Place(1, 1),
            "",
            "a case study begins with its facts between two lines of `---`",
            "Begin the file with `---`, then `id: …` and the other facts, then `---`.");
      }
      return new CaseStudyDraft(
          file.stem(), Optional.empty(), CaseStudyBody.empty(problems), problems);
    }
    String front = String.join("\n", lines.subList(1, end)) + "\n";
    CaseStudyBody body = CaseStudyBody.read(lines, end + 1, problems);
    Optional<Fields> root =
        TreeBuilder.build(front, 1, problems)
            .flatMap(tree -> YamlQuestionnaires.root(tree, problems));
    return new CaseStudyDraft(file.stem(), root, body, problems);
  }

  /** A file that was not even opened. */
  static CaseStudyDraft refused(String name, List<Problem> found) {
    Problems problems = new Problems(name);
    found.forEach(problems::add);
    return new CaseStudyDraft(name, Optional.empty(), CaseStudyBody.empty(problems), problems);
  }
}
