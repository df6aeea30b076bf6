package org.localbydefault.web;

import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Where a reader is in a long list.
 *
 * @param page from 1
 * @param pages at least 1
 * @param previous address of the page before
 * @param next address of the page after
 */
public record Paging(int page, int pages, Optional<String> previous, Optional<String> next) {

  /**
   * The page that somebody asks for: the first where it is no number, the last where there are
   * fewer.
   *
   * @param count of all lines
   * @param size of a page, in lines
   * @param typed as it stands in the address
   * @param address of a page by its number
   */
  public static Paging of(long count, int size, String typed, IntFunction<String> address) {
    int pages = (int) Math.max(1, (count + size - 1) / size);
    int page = Math.min(pages, number(typed));
    return new Paging(
        page,
        pages,
        page > 1 ? Optional.of(address.apply(page - 1)) : Optional.empty(),
        page < pages ? Optional.of(address.apply(page + 1)) : Optional.empty());
  }

  private static int number(String typed) {
    try {
      return Math.max(1, Integer.parseInt(typed));
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}
