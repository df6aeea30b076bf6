package org.localbydefault.questionnaire.yaml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what {@link PackOutput} wrote. */
final class PackInput {
  static final int SEQUENCE = 0;
  static final int MAPPING = 1;

  /** And with it, added up: 1 for a plain one, 2 for one with space around it. */
  static final int SCALAR = 4;

  private final byte[] bytes;
  private final List<String> keys;
  private int at;

  PackInput(byte[] bytes, int at, List<String> keys) {
    this.bytes = bytes;
    this.at = at;
    this.keys = keys;
  }

  int number() {
    int number = 0;
    int shift = 0;
    int next = bytes[at++];
    while (next < 0) {
      number |= (next & 0x7F) << shift;
      shift += 7;
      next = bytes[at++];
    }
    return number | (next << shift);
  }

  String text() {
    int head = number();
    int length = head >>> 1;
    String text =
        new String(
            bytes,
            at,
            length,
            (head & 1) == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  List<String> texts() {
    int number = number();
    List<String> texts = new ArrayList<>(number);
    for (int i = 0; i < number; i++) {
      texts.add(text());
    }
    return texts;
  }

  int fixed() {
    int number = 0;
    for (int i = 0; i < PackOutput.FIXED; i++) {
      number = (number << 8) | (bytes[at++] & 0xFF);
    }
    return number;
  }

  SourceFile.Parsed parsed() {
    String hash = text();
    Tree tree = tree();
    return new SourceFile.Parsed(hash, tree, texts());
  }

  private Tree tree() {
    Place place = place();
    int kind = number();
    if (kind == SEQUENCE) {
      int size = number();
      List<Tree> items = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        items.add(tree());
      }
      return new Tree.Sequence(place, items);
    } else if (kind == MAPPING) {
      return mapping(place);
    }
    String value = text();
    String spaced = (kind & 2) == 0 ? value : text();
    return new Tree.Scalar(place, value, (kind & 1) == 1, spaced);
  }

  private Tree mapping(Place place) {
    int size = number();
    Map<String, Tree.Entry> entries = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      Place keyPlace = place();
      String key = keys.get(number());
      Tree.Scalar name = new Tree.Scalar(keyPlace, key, number() == 1, key);
      entries.put(key, new Tree.Entry(name, tree()));
    }
    return new Tree.Mapping(place, entries);
  }

  private Place place() {
    int line = number();
    return new Place(line, number());
  }
}
