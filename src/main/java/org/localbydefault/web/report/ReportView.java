package org.localbydefault.web.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.localbydefault.publication.Publication;
import org.localbydefault.publication.Publication.FileInfo;
import org.localbydefault.publication.PublicationId;
import org.localbydefault.web.Dates;

/**
 * A published report with the addresses of its files.
 *
 * @param kinds reports by kind, each as a web page first and a PDF second
 * @param data the numbers
 */
record ReportView(
    String id,
    String title,
    String headline,
    Optional<String> withdrawn,
    Optional<String> newer,
    List<Item> kinds,
    List<Link> data,
    String certificate) {

  /** A kind of report. */
  record Item(String title, List<Link> links) {}

  /** A file. */
  record Link(String href, String label) {}

  /** Whether it is neither withdrawn nor replaced. */
  boolean isCurrent() {
    return withdrawn.isEmpty() && newer.isEmpty();
  }

  /**
   * @param title as {@link #title(ReportTexts, Publication, List)} makes it
   * @param base the address under which its files lie
   */
  static ReportView of(ReportTexts words, Publication publication, String title, String base) {
    return new ReportView(
        publication.id().toString(),
        title,
        publication.headline(),
        publication.withdrawal().map(w -> words.withdrawn_notice(Dates.day(w.at()), w.because())),
        publication.replacedBy().map(Object::toString),
        kinds(words, publication.files(), base),
        links(words, publication.files(), Rendering.RESULT, base),
        words.certificate_text(publication.edition(), publication.digest()));
  }

  /** The reports among the files, by kind, each as a web page first and a PDF second. */
  static List<Item> kinds(ReportTexts words, List<FileInfo> files, String base) {
    List<Item> kinds = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      List<Link> links = links(words, files, kind.id(), base);
      if (!links.isEmpty()) {
        kinds.add(new Item(title(words, kind), links));
      }
    }
    return List.copyOf(kinds);
  }

  /**
   * What a report is called. A council can publish several on one day: from the second on they are
   * numbered, so that an earlier one keeps its name.
   *
   * @param all the council's reports, newest first
   */
  static String title(ReportTexts words, Publication publication, List<Publication> all) {
    String day = Dates.day(publication.published());
    int number = numberOfDay(publication, all);
    return number > 1 ? words.report_again(day, number) : words.report_of(day);
  }

  /**
   * How many reports a council had published on the day of one, with that one.
   *
   * @param all the council's reports, newest first
   */
  static int numberOfDay(Publication publication, List<Publication> all) {
    LocalDate day = Dates.dayOf(publication.published());
    List<PublicationId> ofThatDay =
        all.stream()
            .filter(other -> Dates.dayOf(other.published()).equals(day))
            .map(Publication::id)
            .toList();
    return ofThatDay.size() - ofThatDay.indexOf(publication.id());
  }

  private static String title(ReportTexts words, Kind kind) {
    return switch (kind) {
      case COUNCIL -> words.kind_council();
      case BOARD_PAGE -> words.kind_board_page();
      case SCRUTINY_PACK -> words.kind_scrutiny_pack();
    };
  }

  private static List<Link> links(
      ReportTexts words, List<FileInfo> files, String kind, String base) {
    List<Link> links = new ArrayList<>();
    for (Format format : Format.values()) {
      files.stream()
          .filter(file -> file.kind().equals(kind) && file.format().equals(format.id()))
          .map(file -> new Link(base + "/" + kind + "." + format.id(), label(words, format, file)))
          .forEach(links::add);
    }
    return List.copyOf(links);
  }

  private static String label(ReportTexts words, Format format, FileInfo file) {
    String size = size(file.size());
    return switch (format) {
      case HTML -> words.format_html(size);
      case PDF ->
          file.pages() == 1 ? words.format_pdf_one(size) : words.format_pdf(file.pages(), size);
      case CSV -> words.format_csv(size);
      case JSON -> words.format_json(size);
    };
  }

  /** Such as "84 KB" or "1.2 MB": never less than it is. */
  static String size(long bytes) {
    if (bytes < 1_000_000) {
      return Math.max(1, (bytes + 999) / 1000) + " KB";
    }
    long tenths = (bytes + 99_999) / 100_000;
    return tenths / 10 + "." + tenths % 10 + " MB";
  }
}
