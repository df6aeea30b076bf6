package org.localbydefault.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Optional;
import org.localbydefault.questionnaire.Ratio;

/** Writes JSON in a fixed order and layout, so that the same values give the same bytes. */
final class Json {
  private static final int SHARE_DECIMALS = 1;

  /** Estimates are cut to digits that every platform agrees on. */
  private static final int ESTIMATE_DECIMALS = 6;

  private final JsonGenerator to;

  private Json(JsonGenerator to) {
    this.to = to;
  }

  /** Writes one document; the stream stays open. */
  static void write(OutputStream stream, Part document) throws IOException {
    JsonFactory factory =
        JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    DefaultPrettyPrinter layout = new DefaultPrettyPrinter();
    layout.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    try (JsonGenerator generator = factory.createGenerator(stream)) {
      generator.setPrettyPrinter(layout);
      Json json = new Json(generator);
      generator.writeStartObject();
      document.write(json);
      generator.writeEndObject();
      generator.writeRaw('\n');
    }
  }

  /** What stands inside of an object or a list. */
  interface Part {
    void write(Json json) throws IOException;
  }

  /** Writes one item of a list. */
  interface Item<T> {
    void write(T item) throws IOException;
  }

  void object(String name, Part inside) throws IOException {
    to.writeObjectFieldStart(name);
    inside.write(this);
    to.writeEndObject();
  }

  /** An object inside of a list. */
  void object(Part inside) throws IOException {
    to.writeStartObject();
    inside.write(this);
    to.writeEndObject();
  }

  <T> void list(String name, Iterable<T> items, Item<T> each) throws IOException {
    to.writeArrayFieldStart(name);
    for (T item : items) {
      each.write(item);
    }
    to.writeEndArray();
  }

  /** A list of ids or texts. */
  void texts(String name, Iterable<?> items) throws IOException {
    list(name, items, item -> to.writeString(item.toString()));
  }

  void text(String name, Object value) throws IOException {
    to.writeStringField(name, value.toString());
  }

  /** A text, or null where there is none. */
  void text(String name, Optional<?> value) throws IOException {
    if (value.isPresent()) {
      text(name, value.get());
    } else {
      to.writeNullField(name);
    }
  }

  void none(String name) throws IOException {
    to.writeNullField(name);
  }

  void number(String name, int value) throws IOException {
    to.writeNumberField(name, value);
  }

  void number(String name, long value) throws IOException {
    to.writeNumberField(name, value);
  }

  void flag(String name, boolean value) throws IOException {
    to.writeBooleanField(name, value);
  }

  /** An estimate, which is no exact number. */
  void estimate(String name, double value) throws IOException {
    BigDecimal rounded = Ratio.of(BigDecimal.valueOf(value)).rounded(ESTIMATE_DECIMALS);
    to.writeNumberField(name, rounded.signum() == 0 ? BigDecimal.ZERO : rounded);
  }

  /** A share of 1: exactly as a fraction, and in per cent with one decimal. */
  void share(String name, Ratio share) throws IOException {
    object(
        name,
        json -> {
          json.text("exact", share);
          json.to.writeNumberField("percent", share.percent(SHARE_DECIMALS));
        });
  }

  /** A share of 1, or null where there is none. */
  void share(String name, Optional<Ratio> share) throws IOException {
    if (share.isPresent()) {
      share(name, share.get());
    } else {
      to.writeNullField(name);
    }
  }
}
