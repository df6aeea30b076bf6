package org.localbydefault.questionnaire.yaml;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Trees as bytes: what was parsed when the program was built need not be parsed at its start. */
final class PackedTrees {
  private static final int PLAIN = 0;
  private static final int MARKED = 1;
  private static final int SEQUENCE = 2;
  private static final int MAPPING = 3;

  private PackedTrees() {}

  static void write(Tree tree, DataOutputStream out) throws IOException {
    out.writeShort(tree.place().line());
    out.writeShort(tree.place().column());
    if (tree instanceof Tree.Scalar scalar) {
      out.writeByte(scalar.isPlain() ? PLAIN : MARKED);
      out.writeUTF(scalar.value());
    } else if (tree instanceof Tree.Sequence sequence) {
      out.writeByte(SEQUENCE);
      out.writeShort(sequence.items().size());
      for (Tree item : sequence.items()) {
        write(item, out);
      }
    } else if (tree instanceof Tree.Mapping mapping) {
      out.writeByte(MAPPING);
      out.writeShort(mapping.entries().size());
      for (Tree.Entry entry : mapping.entries().values()) {
        write(entry.key(), out);
        write(entry.value(), out);
      }
    }
  }

  static Tree read(DataInputStream in) throws IOException {
    Place place = new Place(in.readUnsignedShort(), in.readUnsignedShort());
    int kind = in.readUnsignedByte();
    if (kind == PLAIN || kind == MARKED) {
      return new Tree.Scalar(place, in.readUTF(), kind == PLAIN);
    }
    int size = in.readUnsignedShort();
    return kind == SEQUENCE ? sequence(place, size, in) : mapping(place, size, in);
  }

  private static Tree sequence(Place place, int size, DataInputStream in) throws IOException {
    List<Tree> items = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      items.add(read(in));
    }
    return new Tree.Sequence(place, items);
  }

  private static Tree mapping(Place place, int size, DataInputStream in) throws IOException {
    Map<String, Tree.Entry> entries = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      if (!(read(in) instanceof Tree.Scalar key)) {
        throw new IOException("a key that is no text");
      }
      entries.put(key.value(), new Tree.Entry(key, read(in)));
    }
    return new Tree.Mapping(place, entries);
  }

  static void write(List<String> texts, DataOutputStream out) throws IOException {
    out.writeShort(texts.size());
    for (String text : texts) {
      out.writeUTF(text);
    }
  }

  static List<String> texts(DataInputStream in) throws IOException {
    int size = in.readUnsignedShort();
    List<String> texts = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      texts.add(in.readUTF());
    }
    return texts;
  }
}
