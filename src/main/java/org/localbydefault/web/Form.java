package org.localbydefault.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody typed into a form, as typed, and what is wrong with it.
 *
 * @param values by field
 * @param errors in the order of the fields
 */
public record Form(Map<String, List<String>> values, List<Mistake> errors) {
  /** No field takes more characters. */
  private static final int MOST_CHARACTERS = 20_000;

  public Form {
    values = Map.copyOf(values);
    errors = List.copyOf(errors);
  }

  /**
   * One mistake, with what to do about it.
   *
   * @param field whose it is
   * @param message says what to do
   */
  public record Mistake(String field, String message) {}

  /** A form that nobody filled in. */
  public static Form empty() {
    return new Form(Map.of(), List.of());
  }

  /** A form as sent. What is longer than any field takes is cut. */
  public static Form of(MultivaluedMap<String, String> sent) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    sent.forEach((field, texts) -> values.put(field, texts.stream().map(Form::tidy).toList()));
    return new Form(values, List.of());
  }

  /** Browsers send line ends as two characters; a database refuses the null character. */
  private static String tidy(String text) {
    String clean = text.replace("\r\n", "\n").replace("\0", "");
    if (clean.length() <= MOST_CHARACTERS) {
      return clean;
    }
    // Half of a pair is no character; one database would refuse it.
    boolean isPair = Character.isHighSurrogate(clean.charAt(MOST_CHARACTERS - 1));
    return clean.substring(0, isPair ? MOST_CHARACTERS - 1 : MOST_CHARACTERS);
  }

  /** A field's text without white space around it; empty where there is none. */
  public String value(String field) {
    return values.getOrDefault(field, List.of()).stream().findFirst().orElse("").strip();
  }

  /** A field's texts, for boxes of which several can be ticked. */
  public List<String> all(String field) {
    return values.getOrDefault(field, List.of());
  }

  /** Whether a field has this text, for radios and boxes. */
  public boolean has(String field, String text) {
    return all(field).contains(text);
  }

  /** The form with a field filled in. */
  public Form with(String field, String text) {
    Map<String, List<String>> more = new LinkedHashMap<>(values);
    more.put(field, List.of(text));
    return new Form(more, errors);
  }

  /** The form with several texts in a field. */
  public Form withAll(String field, List<String> texts) {
    Map<String, List<String>> more = new LinkedHashMap<>(values);
    more.put(field, List.copyOf(texts));
    return new Form(more, errors);
  }

  /** The form with a mistake. */
  public Form wrong(String field, String message) {
    List<Mistake> more = new ArrayList<>(errors);
    more.add(new Mistake(field, message));
    return new Form(values, more);
  }

  /** The form with a mistake, where something does not hold. */
  public Form require(boolean holds, String field, String message) {
    return holds ? this : wrong(field, message);
  }

  public boolean isGood() {
    return errors.isEmpty();
  }

  /** What is wrong with a field. */
  public Optional<String> error(String field) {
    return errors.stream().filter(e -> e.field().equals(field)).map(Mistake::message).findFirst();
  }
}
