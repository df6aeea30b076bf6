package org.localbydefault.report.html;

import io.quarkus.qute.EvalContext;
import io.quarkus.qute.ValueResolver;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What templates may ask of a type, by name and without reflection.
 *
 * <p>A name that is not listed is not resolved, and strict rendering fails on it.
 */
final class Fields<T> implements ValueResolver {
  private final Class<T> type;
  private final Map<String, Function<T, Object>> byName = new HashMap<>();

  private Fields(Class<T> type) {
    this.type = type;
  }

  static <T> Fields<T> of(Class<T> type) {
    return new Fields<>(type);
  }

  Fields<T> with(String name, Function<T, Object> value) {
    byName.put(name, value);
    return this;
  }

  @Override
  public boolean appliesTo(EvalContext context) {
    return type.isInstance(context.getBase())
        && context.getParams().isEmpty()
        && byName.containsKey(context.getName());
  }

  @Override
  public CompletionStage<Object> resolve(EvalContext context) {
    @Nullable Function<T, Object> value = byName.get(context.getName());
    if (value == null) {
      throw new IllegalStateException(type + " has nothing called " + context.getName());
    }
    return CompletableFuture.completedFuture(value.apply(type.cast(context.getBase())));
  }
}
