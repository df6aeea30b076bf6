package org.localbydefault.web.library;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.localbydefault.casestudy.CaseStudy;
import org.localbydefault.web.Form;

/**
 * One page of what was found.
 *
 * @param count of everything found
 * @param page from 1
 * @param previous address of the page before
 * @param next address of the page after
 */
record Found(
    int count,
    List<Row> rows,
    int page,
    int pages,
    Optional<String> previous,
    Optional<String> next) {
  private static final int A_PAGE = 20;
  private static final List<String> FIELDS =
      List.of("q", "principle", "statement", "theme", "kind", "nation");

  /** A case in the list. */
  record Row(String id, String title, String place, String summary) {}

  static Found of(Shelf shelf, Form form) {
    List<Shelf.Book> books = shelf.find(Wish.of(form));
    int pages = Math.max(1, (books.size() + A_PAGE - 1) / A_PAGE);
    int page = Math.min(pages, number(form.value("page")));
    List<Row> rows =
        books.stream()
            .skip((page - 1L) * A_PAGE)
            .limit(A_PAGE)
            .map(b -> row(b.study(), shelf))
            .toList();
    return new Found(
        books.size(),
        rows,
        page,
        pages,
        page > 1 ? Optional.of(address(form, page - 1)) : Optional.empty(),
        page < pages ? Optional.of(address(form, page + 1)) : Optional.empty());
  }

  private static Row row(CaseStudy study, Shelf shelf) {
    return new Row(study.id().value(), study.title(), shelf.place(study), study.summary());
  }

  private static int number(String typed) {
    try {
      return Math.max(1, Integer.parseInt(typed));
    } catch (NumberFormatException e) {
      return 1;
    }
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
