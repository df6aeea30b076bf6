package org.localbydefault.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element of the document's structure.
 *
 * <p>It takes its place among its parent's kids when its first content is drawn, so that the tree
 * is in the order of reading.
 */
final class Tag implements Kid {
  /** Stands for content that is no part of the document, such as a rule or a repeated head. */
  static final Tag ARTIFACT = new Tag("Artifact", null);

  private final String type;
  private final @Nullable Tag parent;
  private final List<Kid> kids = new ArrayList<>(2);
  private String attributes = "";
  private @Nullable String alternative;
  private @Nullable String language;
  private boolean isPlaced;
  private int number;

  private Tag(String type, @Nullable Tag parent) {
    this.type = type;
    this.parent = parent;
    this.isPlaced = parent == null;
  }

  static Tag root(String type) {
    return new Tag(type, null);
  }

  Tag child(String type) {
    return new Tag(type, this);
  }

  /** Sets the attributes as PDF writes them. */
  Tag attributes(String attributes) {
    this.attributes = attributes;
    return this;
  }

  Tag alternative(String alternative) {
    this.alternative = alternative;
    return this;
  }

  Tag language(String language) {
    this.language = language;
    return this;
  }

  /** Takes its place in the tree, now if not yet. */
  void place() {
    if (!isPlaced && parent != null) {
      isPlaced = true;
      parent.place();
      parent.kids.add(this);
    }
  }

  void add(Kid kid) {
    place();
    kids.add(kid);
  }

  String type() {
    return type;
  }

  @Nullable Tag parent() {
    return parent;
  }

  List<Kid> kids() {
    return kids;
  }

  String attributes() {
    return attributes;
  }

  @Nullable String alternative() {
    return alternative;
  }

  @Nullable String language() {
    return language;
  }

  /** Number of its object in the file; 0 before it has one. */
  int number() {
    return number;
  }

  void number(int number) {
    this.number = number;
  }
}
