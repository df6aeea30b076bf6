package org.localbydefault.report.pdf;

import java.util.List;
import java.util.Map;

/** Writes the bookmarks: chapters, and closed beneath them their headings. */
final class OutlineWriter {
  private final PdfFile file;
  private final int[] pages;
  private final Map<String, Paginator.Spot> spots;

  OutlineWriter(PdfFile file, int[] pages, Map<String, Paginator.Spot> spots) {
    this.file = file;
    this.pages = pages;
    this.spots = spots;
  }

  /** Writes the outline and gives its number. */
  int write(List<Bookmark> bookmarks) {
    int outline = file.reserve();
    int[] numbers = new int[bookmarks.size()];
    int last = 0;
    int chapters = 0;
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = file.reserve();
      if (bookmarks.get(i).depth() == 1) {
        last = numbers[i];
        chapters++;
      }
    }
    Bytes to = file.open(outline);
    to.ascii("<</Type/Outlines/First").reference(numbers[0]);
    to.ascii("/Last").reference(last).ascii("/Count ").number(chapters).ascii(">>");
    int chapter = 0;
    for (int i = 0; i < numbers.length; i++) {
      boolean isChapter = bookmarks.get(i).depth() == 1;
      chapter = isChapter ? i : chapter;
      Bytes item = begin(bookmarks.get(i), numbers[i], isChapter ? outline : numbers[chapter]);
      addNeighbours(item, bookmarks, numbers, i);
      item.ascii(">>");
    }
    return outline;
  }

  private Bytes begin(Bookmark bookmark, int number, int parent) {
    Bytes to = file.open(number);
    to.ascii("<</Title").text(bookmark.text()).ascii("/Parent").reference(parent);
    Paginator.Spot spot = spots.get(bookmark.anchor());
    if (spot != null) {
      DocumentWriter.addDestination(to, pages, spot);
    }
    return to;
  }

  private static void addNeighbours(Bytes to, List<Bookmark> bookmarks, int[] numbers, int index) {
    int depth = bookmarks.get(index).depth();
    int next = index + 1;
    while (next < numbers.length && bookmarks.get(next).depth() > depth) {
      next++;
    }
    if (next < numbers.length && bookmarks.get(next).depth() == depth) {
      to.ascii("/Next").reference(numbers[next]);
    }
    int children = next - index - 1;
    int previous = index - 1;
    while (previous >= 0 && bookmarks.get(previous).depth() > depth) {
      previous--;
    }
    if (previous >= 0 && bookmarks.get(previous).depth() == depth) {
      to.ascii("/Prev").reference(numbers[previous]);
    }
    if (children > 0) {
      to.ascii("/First").reference(numbers[index + 1]);
      to.ascii("/Last").reference(numbers[next - 1]).ascii("/Count ").number(-children);
    }
  }
}
