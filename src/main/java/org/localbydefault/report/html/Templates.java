package org.localbydefault.report.html;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Expression;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.TemplateNode.Origin;
import io.quarkus.qute.ValueResolver;
import io.quarkus.qute.Variant;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The report's templates, run by Qute without Quarkus, so that a command starts fast.
 *
 * <p>Strict: a name that is not known fails. Whatever is not a {@link RawString} is escaped.
 */
final class Templates {
  private static final int A_MINUTE = 60_000;
  static final Engine ENGINE = engine();

  private Templates() {}

  static String page(Page page) {
    return ENGINE.getTemplate("report/page").data("page", page).render();
  }

  private static Engine engine() {
    return Engine.builder()
        .addDefaults()
        .addValueResolvers(resolvers())
        .strictRendering(true)
        .timeout(A_MINUTE)
        .addLocator(Templates::located)
        .addResultMapper(new Escaping())
        .build();
  }

  private static ValueResolver[] resolvers() {
    List<ValueResolver> all = new ArrayList<>(PageWords.all());
    all.addAll(BlockWords.all());
    all.addAll(TextWords.all());
    return all.toArray(ValueResolver[]::new);
  }

  private static Optional<TemplateLocator.TemplateLocation> located(String id) {
    InputStream in = Templates.class.getResourceAsStream("/templates/" + id + ".html");
    return in == null ? Optional.empty() : Optional.of(new Resource(in));
  }

  /** A template inside the program. */
  private record Resource(InputStream in) implements TemplateLocator.TemplateLocation {
    @Override
    public Reader read() {
      return new InputStreamReader(in, StandardCharsets.UTF_8);
    }

    @Override
    public Optional<Variant> getVariant() {
      return Optional.empty();
    }
  }

  private static final class Escaping implements ResultMapper {
    @Override
    public boolean appliesTo(Origin origin, Object result) {
      return !(result instanceof RawString);
    }

    @Override
    public String map(Object result, Expression expression) {
      return HtmlText.escaped(result.toString());
    }
  }
}
