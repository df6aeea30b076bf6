package org.localbydefault.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.localbydefault.text.Language;

/**
 * A questionnaire in one language, checked and whole.
 *
 * @param description what it is and whose, for people
 * @param overall the whole questionnaire as one section, {@link SectionId#OVERALL}
 * @param forms named subsets, in the order in which they are offered
 * @param themes fields of work that a council can choose from, each with its name
 * @param glossary terms of the trade, each with what it means
 * @param contentHash SHA-256 of the file, in small hexadecimal digits
 */
public record Questionnaire(
    QuestionnaireId id,
    Version version,
    Language language,
    String title,
    String description,
    Section overall,
    Blank blank,
    List<Form> forms,
    Map<ThemeId, String> themes,
    Map<String, String> glossary,
    String contentHash) {

  public Questionnaire {
    forms = List.copyOf(forms);
    themes = Map.copyOf(themes);
    glossary = Map.copyOf(glossary);
  }

  /** Every question, in the order in which they are asked. */
  public List<Question> questions() {
    return overall.questions().toList();
  }

  /** Every question by its id. */
  public Map<QuestionId, Question> questionsById() {
    return overall.questions().collect(Collectors.toUnmodifiableMap(Question::id, q -> q));
  }

  public Optional<Form> form(FormId wanted) {
    return forms.stream().filter(f -> f.id().equals(wanted)).findFirst();
  }
}
