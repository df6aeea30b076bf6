package org.localbydefault.report.pdf;

import java.lang.reflect.RecordComponent;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.localbydefault.report.Anchor;
import org.localbydefault.report.Chapter;
import org.localbydefault.report.Report;
import org.localbydefault.report.RichText;

/** Every text of a report's chapters that a reader must find, found by looking into all records. */
final class ModelWords {
  /** Not shown as text: given as an alternative, or drawn otherwise. */
  private static final Set<String> UNSEEN = Set.of("alternative", "levels");

  private final List<String> texts = new ArrayList<>();

  private ModelWords() {}

  static List<String> of(Report report) throws ReflectiveOperationException {
    ModelWords words = new ModelWords();
    for (Chapter chapter : report.chapters()) {
      words.add(chapter);
    }
    return words.texts;
  }

  private void add(Object value) throws ReflectiveOperationException {
    if (value instanceof String text) {
      texts.add(text);
    } else if (value instanceof RichText rich) {
      texts.add(rich.plain());
    } else if (value instanceof Collection<?> all) {
      for (Object each : all) {
        add(each);
      }
    } else if (value instanceof Optional<?> optional && optional.isPresent()) {
      add(optional.get());
    } else if (value instanceof Record && !(value instanceof Anchor)) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        if (!UNSEEN.contains(component.getName())) {
          component.getAccessor().setAccessible(true);
          add(component.getAccessor().invoke(value));
        }
      }
    }
  }

  /** A text without white space and what is never seen, so that line ends make no difference. */
  static String bare(String text) {
    StringBuilder bare = new StringBuilder();
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    for (int i = 0; i < composed.length(); ) {
      int c = composed.codePointAt(i);
      i += Character.charCount(c);
      boolean isUnseen =
          Characters.isSpace(c)
              || Characters.isNoBreakSpace(c)
              || Characters.isInvisible(c)
              || c == Characters.SOFT_HYPHEN
              || c == Characters.ZERO_WIDTH_SPACE;
      boolean isLone = c >= 0xD800 && c <= 0xDFFF;
      boolean isHyphen = c == Characters.HYPHEN || c == Characters.NO_BREAK_HYPHEN;
      if (!isUnseen) {
        bare.appendCodePoint(isLone ? 0xFFFD : isHyphen ? '-' : c);
      }
    }
    return bare.toString();
  }
}
