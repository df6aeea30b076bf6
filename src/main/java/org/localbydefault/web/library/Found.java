package org.localbydefault.web.library;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.localbydefault.casestudy.CaseStudy;
import org.localbydefault.web.Form;
import org.localbydefault.web.Paging;

/**
 * One page of what was found.
 *
 * @param count of everything found
 */
record Found(int count, List<Row> rows, Paging paging) {
  private static final int A_PAGE = 20;
  private static final List<String> FIELDS =
      List.of("q", "principle", "statement", "theme", "kind", "nation");

  /** A case in the list. */
  record Row(String id, String title, String place, String summary) {}

  static Found of(Shelf shelf, Form form) {
    List<Shelf.Book> books = shelf.find(Wish.of(form));
    Paging paging =
        Paging.of(books.size(), A_PAGE, form.value("page"), page -> address(form, page));
    List<Row> rows =
        books.stream()
            .skip((paging.page() - 1L) * A_PAGE)
            .limit(A_PAGE)
            .map(b -> row(b.study(), shelf))
            .toList();
    return new Found(books.size(), rows, paging);
  }

  private static Row row(CaseStudy study, Shelf shelf) {
    return new Row(study.id().value(), study.title(), shelf.place(study), study.summary());
  }

  private static String address(Form form, int page) {
    List<String> parts = new ArrayList<>();
    for (String field : FIELDS) {
      if (!form.value(field).isEmpty()) {
        parts.add(field + "=" + URLEncoder.encode(form.value(field), StandardCharsets.UTF_8));
      }
    }
    parts.add("page=" + page);
    return parts.stream().collect(Collectors.joining("&", "/cases?", ""));
  }
}
