package org.localbydefault.web.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.localbydefault.casestudy.CaseStudy;
import org.localbydefault.council.CouncilKind;
import org.localbydefault.council.Nation;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.Section;
import org.localbydefault.web.Content;
import org.localbydefault.web.Terms;

/** Every case study of this installation, and by what they can be looked for. */
@ApplicationScoped
class Shelf {
  private final Content content;
  private final Terms terms;

  Shelf(Content content, Terms terms) {
    this.terms = terms;
    this.content = content;
  }

  /** A case study with the questionnaire that it illustrates. */
  record Book(CaseStudy study, Questionnaire questionnaire) {}

  /** Something to choose; an empty value is no choice. */
  record Choice(String value, String label) {}

  /** Cases that fit, newest first. */
  List<Book> find(Wish wish) {
    return all().stream()
        .filter(book -> wish.fits(book.study(), book.questionnaire()))
        .sorted(
            Comparator.comparingInt((Book book) -> -book.study().year())
                .thenComparing(book -> book.study().id()))
        .toList();
  }

  Optional<Book> find(String id) {
    return all().stream().filter(book -> book.study().id().value().equals(id)).findFirst();
  }

  int size() {
    return all().size();
  }

  private List<Book> all() {
    List<Book> books = new ArrayList<>();
    for (Questionnaire questionnaire : content.questionnaires()) {
      content
          .caseStudies(questionnaire.id())
          .forEach(study -> books.add(new Book(study, questionnaire)));
    }
    return books;
  }

  List<Choice> principles() {
    return content.questionnaires().stream()
        .flatMap(questionnaire -> questionnaire.overall().sections().stream())
        .map(section -> new Choice(section.id().value(), section.shortTitle()))
        .toList();
  }

  /** Questions that some case illustrates, with their principle in front. */
  List<Choice> statements() {
    List<Choice> choices = new ArrayList<>();
    for (Questionnaire questionnaire : content.questionnaires()) {
      for (Section section : questionnaire.overall().sections()) {
        for (Question question : section.questions().toList()) {
          choices.add(
              new Choice(question.id().value(), section.shortTitle() + ": " + question.title()));
        }
      }
    }
    return choices;
  }

  List<Choice> themes() {
    return content.questionnaires().stream()
        .flatMap(questionnaire -> questionnaire.themes().entrySet().stream())
        .map(theme -> new Choice(theme.getKey().value(), theme.getValue()))
        .distinct()
        .sorted(Comparator.comparing(Choice::label))
        .toList();
  }

  /** Kinds of council that there are cases of. */
  List<Choice> kinds() {
    return Arrays.stream(CouncilKind.values())
        .filter(kind -> all().stream().anyMatch(b -> b.study().council().kind() == kind))
        .map(kind -> new Choice(kind.id(), capital(terms.kind(kind))))
        .toList();
  }

  /** Nations that there are cases of. */
  List<Choice> nations() {
    return Arrays.stream(Nation.values())
        .filter(nation -> all().stream().anyMatch(b -> b.study().council().nation() == nation))
        .map(nation -> new Choice(nation.id(), capital(terms.nation(nation))))
        .toList();
  }

  /** Whose case it is, with kind, region and years. */
  String place(CaseStudy study) {
    return "%s, %s, %s, %s"
        .formatted(
            study.council().officialName(),
            terms.kind(study.council().kind()),
            study.council().region(),
            study.period());
  }

  static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
