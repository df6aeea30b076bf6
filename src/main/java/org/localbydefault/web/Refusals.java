package org.localbydefault.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can't be done, in plain words: the one place that makes the page for it. */
@ApplicationScoped
public class Refusals {
  private final Texts texts;
  private final Visit visit;

  Refusals(Texts texts, Visit visit) {
    this.texts = texts;
    this.visit = visit;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance page(String title, List<String> paragraphs, String id);

    private Templates() {}
  }

  private record Words(String title, List<String> paragraphs) {
    Words(String title, String... paragraphs) {
      this(title, List.of(paragraphs));
    }
  }

  /**
   * The page for a status.
   *
   * @param isForm whether something was sent
   * @param id by which the log can be asked; empty where nothing broke
   */
  String page(int status, boolean isForm, Optional<String> id) {
    Words words = words(texts.of(RefusalTexts.class), status, isForm);
    return Templates.page(words.title(), words.paragraphs(), id.orElse("")).render();
  }

  /** The page for a status, with what somebody typed who could still send it a moment ago. */
  String over(int status, Unsent unsent) {
    RefusalTexts t = texts.of(RefusalTexts.class);
    Words words =
        switch (status) {
          case 404 -> new Words(t.over_title(), t.over_text());
          case 410 -> new Words(t.ended_title(), t.ended_text(), t.gone_do());
          default -> words(t, status, true);
        };
    return unsent.over(words.title(), words.paragraphs());
  }

  /** Where nobody looked who visits. */
  void getLost(Map<String, Cookie> cookies) {
    if (!visit.hasBegun()) {
      visit.getLost(cookies.containsKey(Sessions.COOKIE), Languages.of(cookies));
    }
  }

  static String type() {
    return MediaType.TEXT_HTML + ";charset=UTF-8";
  }

  private Words words(RefusalTexts t, int status, boolean isForm) {
    return switch (status) {
      case 400 ->
          isForm
              ? new Words(t.old_title(), t.old_text(), t.old_do())
              : new Words(t.lost_title(), t.lost_text(), t.lost_do());
      case 403 -> new Words(t.forbidden_title(), t.forbidden_text(), t.forbidden_do());
      case 404 -> new Words(t.lost_title(), t.lost_text(), t.lost_do());
      case 405, 406, 415 -> new Words(t.method_title(), t.method_text());
      case 409 -> new Words(t.conflict_title(), t.conflict_text());
      case 410 ->
          isForm || !visit.visitor().hadLink()
              ? new Words(t.gone_title(), t.gone_text(), t.gone_do())
              : new Words(t.ended_title(), t.ended_since(), t.gone_do(), t.ended_account());
      case 413 -> new Words(t.large_title(), t.large_text());
      case 429 -> new Words(t.many_title(), t.many_text());
      case 503 -> new Words(t.maintenance_title(), t.maintenance_text());
      default ->
          status < 500
              ? new Words(t.method_title(), t.method_text())
              : new Words(t.broken_title(), t.broken_text(), t.broken_do());
    };
  }
}
