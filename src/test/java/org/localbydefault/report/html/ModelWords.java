package org.localbydefault.report.html;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.localbydefault.report.Anchor;
import org.localbydefault.report.Labels;
import org.localbydefault.report.LevelMark;
import org.localbydefault.report.Report;
import org.localbydefault.text.Language;

/** Every word that a reader of a report is to find. */
final class ModelWords {
  private final List<String> words = new ArrayList<>();

  private ModelWords() {}

  static List<String> of(Report report) throws ReflectiveOperationException {
    ModelWords all = new ModelWords();
    all.addText(report.metadata().title());
    all.addText(report.metadata().subtitle());
    all.addText(report.metadata().council());
    all.add(report.chapters());
    return all.words;
  }

  private void add(Object value) throws ReflectiveOperationException {
    if (value instanceof String text) {
      addText(text);
    } else if (value instanceof List<?> list) {
      for (Object item : list) {
        add(item);
      }
    } else if (value instanceof LevelMark mark) {
      addText(mark.word());
    } else if (value instanceof Record item && !isMute(item)) {
      for (RecordComponent component : item.getClass().getRecordComponents()) {
        add(component.getAccessor().invoke(item));
      }
    }
  }

  private static boolean isMute(Record item) {
    return item instanceof Anchor || item instanceof Language || item instanceof Labels;
  }

  private void addText(String text) {
    for (String word : shown(text).split(" ", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
  }

  /** What is to be seen of a text: no control characters, U+FFFD for what no file may hold. */
  static String shown(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .map(c -> c == '\n' || c == '\t' || c == '\r' ? ' ' : c)
        .filter(c -> !Character.isISOControl(c))
        .map(c -> c == 0xD800 || c == 0xFFFE ? 0xFFFD : c)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
