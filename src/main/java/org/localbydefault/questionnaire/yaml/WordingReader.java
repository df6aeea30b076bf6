package org.localbydefault.questionnaire.yaml;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.localbydefault.report.Labels;
import org.localbydefault.report.compose.Sentence;
import org.localbydefault.report.compose.Wording;
import org.localbydefault.text.Language;

/** Reads the fixed wording of reports. */
final class WordingReader {
  private static final Set<String> KEYS = Set.of("format", "language", "labels", "sentences");
  private static final int MONTHS = 12;

  private final Fields root;

  WordingReader(Fields root) {
    this.root = root;
  }

  /** The wording; absent where a label or a sentence is missing. */
  Optional<Wording> read() {
    root.allow(KEYS);
    QuestionnaireReader.format(root);
    Optional<Language> language = QuestionnaireReader.language(root);
    root.isThere("labels");
    root.isThere("sentences");
    Optional<Labels> labels = root.fields("labels").map(LabelReader::new).map(LabelReader::read);
    Map<Sentence, String> sentences = new EnumMap<>(Sentence.class);
    root.fields("sentences").ifPresent(fields -> read(fields, sentences));
    return language.isEmpty() || labels.isEmpty() || sentences.size() < Sentence.values().length
        ? Optional.empty()
        : Optional.of(new Wording(language.get(), labels.get(), sentences));
  }

  private static void read(Fields fields, Map<Sentence, String> sentences) {
    Set<String> keys = new LinkedHashSet<>();
    for (Sentence sentence : Sentence.values()) {
      keys.add(Wording.key(sentence));
      fields
          .need(Wording.key(sentence))
          .ifPresent(text -> sentences.put(sentence, checked(fields, sentence, text)));
    }
    fields.allow(keys);
  }

  /** The sentence with the space around it: some continue a name that stands before them. */
  private static String checked(Fields fields, Sentence sentence, Tree.Scalar text) {
    List<String> places = sentence.places();
    Placeholders.check(fields, Wording.key(sentence), text, places, new LinkedHashSet<>(places));
    if (sentence == Sentence.MONTHS && text.value().split(" ", -1).length != MONTHS) {
      fields.error(
          text,
          fields.path(Wording.key(sentence)),
          "twelve months are needed, and here are " + text.value().split(" ", -1).length,
          "Write their names with one space between.");
    }
    return text.spaced();
  }
}
