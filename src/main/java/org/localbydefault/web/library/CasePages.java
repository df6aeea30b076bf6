package org.localbydefault.web.library;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.localbydefault.casestudy.CaseStudy;
import org.localbydefault.casestudy.Illustration;
import org.localbydefault.casestudy.Lesson;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Scale;
import org.localbydefault.web.Form;
import org.localbydefault.web.Open;
import org.localbydefault.web.Reach;

/** The library of case studies: to search, and a page for each. */
@Path("/cases")
public class CasePages {
  private final Shelf shelf;

  CasePages(Shelf shelf) {
    this.shelf = shelf;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance cases(Form form, Shelves choices, Found found, int all);

    static native TemplateInstance study(
        CaseStudy study, String place, List<Shown> shows, boolean isSetback);

    private Templates() {}
  }

  /** By what the library can be searched. */
  record Shelves(
      List<Shelf.Choice> principles,
      List<Shelf.Choice> statements,
      List<Shelf.Choice> themes,
      List<Shelf.Choice> kinds,
      List<Shelf.Choice> nations) {}

  /**
   * A statement that a case illustrates.
   *
   * @param level at which the case stands, in words
   */
  record Shown(String id, String title, String level) {}

  @GET
  @Open(Reach.ANYONE)
  public TemplateInstance search(@Context UriInfo address) {
    Form form = Form.of(address.getQueryParameters());
    Found found = Found.of(shelf, form);
    Shelves choices =
        new Shelves(
            shelf.principles(), shelf.statements(), shelf.themes(), shelf.kinds(), shelf.nations());
    return Templates.cases(form, choices, found, shelf.size());
  }

  @GET
  @Path("{case}")
  @Open(Reach.ANYONE)
  public TemplateInstance show(@PathParam("case") String id) {
    Shelf.Book book = shelf.find(id).orElseThrow(NotFoundException::new);
    Map<QuestionId, Question> questions = book.questionnaire().questionsById();
    List<Shown> shows =
        book.study().illustrates().stream()
            .filter(shown -> questions.containsKey(shown.statement()))
            .map(shown -> shown(questions, shown))
            .toList();
    return Templates.study(
        book.study(), shelf.place(book.study()), shows, book.study().lesson() == Lesson.SETBACK);
  }

  private static Shown shown(Map<QuestionId, Question> questions, Illustration shown) {
    Question question = questions.get(shown.statement());
    if (question == null) {
      throw new IllegalStateException("no question " + shown.statement());
    }
    String level = question.scale().find(shown.level()).map(Scale.Option::label).orElse("");
    return new Shown(question.id().value(), question.title(), level);
  }
}
