package org.localbydefault.questionnaire.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.Scale;
import org.localbydefault.questionnaire.Section;
import org.localbydefault.questionnaire.SectionId;

/**
 * Which sections and questions a questionnaire has, and on which scale: known before anything that
 * refers to them is read, and where to look for their places afterwards.
 */
final class Outline {
  private final Item overall;
  private final Map<String, Item> sections = new LinkedHashMap<>();
  private final Map<String, Item> questions = new LinkedHashMap<>();
  private final Map<String, Scale> scales = new LinkedHashMap<>();

  /**
   * @param id with the ids of the sections around it
   */
  record Item(String id, Fields fields, List<Item> questions, List<Item> sections) {
    /** What people call it. */
    String title() {
      return fields
          .mapping()
          .find("title")
          .or(() -> fields.mapping().find("text"))
          .map(tree -> tree instanceof Tree.Scalar scalar ? scalar.value() : "")
          .orElse("");
    }
  }

  Outline(Fields root, ScaleReader scaleReader) {
    this.overall = section(root, SectionId.OVERALL.value(), "");
    questions.forEach(
        (id, item) -> scaleReader.of(item.fields()).ifPresent(scale -> scales.put(id, scale)));
  }

  Item overall() {
    return overall;
  }

  Map<String, Item> sections() {
    return sections;
  }

  Map<String, Item> questions() {
    return questions;
  }

  /** A question's scale; absent for no such question, or where its scale is not usable. */
  Optional<Scale> scale(String question) {
    return Optional.ofNullable(scales.get(question));
  }

  /** The fields that a section or question was read from. */
  Fields of(Section section) {
    return found(sections, section.id().value());
  }

  Fields of(Question question) {
    return found(questions, question.id().value());
  }

  private static Fields found(Map<String, Item> items, String id) {
    Item item = items.get(id);
    if (item == null) {
      throw new IllegalArgumentException("'" + id + "' is not of this file");
    }
    return item.fields();
  }

  private Item section(Fields fields, String id, String prefix) {
    Item item =
        new Item(
            id,
            fields,
            children(fields, "questions", prefix),
            children(fields, "sections", prefix));
    sections.put(id, item);
    return item;
  }

  private List<Item> children(Fields parent, String key, String prefix) {
    List<Item> items = new ArrayList<>();
    for (Fields found : parent.list(key)) {
      String id = prefix + found.needId("id");
      Fields fields =
          new Fields(
              found.mapping(),
              parent.path(key) + "." + id.substring(prefix.length()),
              found.problems());
      checkNew(id, fields);
      if (key.equals("sections")) {
        items.add(section(fields, id, id + "."));
      } else {
        Item item = new Item(id, fields, List.of(), List.of());
        questions.putIfAbsent(id, item);
        items.add(item);
      }
    }
    return items;
  }

  private void checkNew(String id, Fields fields) {
    Place place = fields.mapping().find("id").map(Tree::place).orElse(fields.place());
    if (id.equals(SectionId.OVERALL.value())) {
      fields
          .problems()
          .error(
              place,
              fields.path("id"),
              "`overall` means the whole questionnaire",
              "Choose another id.");
    }
    Item earlier = sections.containsKey(id) ? sections.get(id) : questions.get(id);
    if (earlier != null && !id.equals(SectionId.OVERALL.value())) {
      fields
          .problems()
          .error(
              place,
              fields.path("id"),
              "the id `%s` is used a second time".formatted(id),
              "Line %d uses it too; ids are for good, so change the newer one."
                  .formatted(earlier.fields().place().line()));
    }
  }
}
