package org.localbydefault.questionnaire.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.localbydefault.questionnaire.Bands;
import org.localbydefault.questionnaire.LevelId;
import org.localbydefault.questionnaire.Ratio;

/** Reads the bands of the file: levels without gap or overlap. */
final class BandsReader {
  private static final Set<String> KEYS = Set.of("of", "levels");
  private static final Set<String> LEVEL_KEYS = Set.of("id", "label", "from", "to");

  private final Map<String, Optional<Bands>> named = new LinkedHashMap<>();

  BandsReader(Fields root) {
    root.fields("bands")
        .ifPresent(
            all -> {
              for (Tree.Entry entry : all.mapping().entries().values()) {
                String name = entry.key().value();
                all.isId(entry.key(), all.path(name));
                named.put(name, all.fields(name).flatMap(fields -> bands(name, fields)));
              }
            });
  }

  /** The bands that a section names under {@code levels}; absent for none or unusable ones. */
  Optional<Bands> of(Fields section) {
    Optional<Tree.Scalar> name = section.scalar("levels");
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Optional<Bands> bands = named.get(name.get().value());
    if (bands == null) {
      section.unknown(name.get(), section.path("levels"), "name of bands", named.keySet());
      return Optional.empty();
    }
    return bands;
  }

  private static Optional<Bands> bands(String name, Fields fields) {
    int before = fields.problems().count();
    fields.allow(KEYS);
    Bands.Basis basis = fields.choice("of", Vocabulary.BASIS).orElse(Bands.Basis.SCORE);
    fields.isThere("levels");
    List<Bands.Band> bands = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Fields level : fields.list("levels")) {
      level.allow(LEVEL_KEYS);
      String id = level.needId("id");
      if (!ids.add(id)) {
        level
            .problems()
            .error(level.place(), level.path(), "the level `%s` is there twice".formatted(id), "");
      }
      band(id, level, bands).ifPresent(bands::add);
    }
    if (fields.problems().count() == before) {
      checkEnds(fields, basis, bands);
    }
    return fields.problems().count() > before || bands.isEmpty()
        ? Optional.empty()
        : Optional.of(new Bands(name, basis, bands));
  }

  private static Optional<Bands.Band> band(String id, Fields level, List<Bands.Band> below) {
    String label = level.needText("label");
    level.isThere("from");
    level.isThere("to");
    Optional<Ratio> from = level.ratio("from");
    Optional<Ratio> to = level.ratio("to");
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    if (from.get().compareTo(to.get()) >= 0) {
      error(level, "to", "the level `%s` ends before it begins".formatted(id), "");
      return Optional.empty();
    }
    if (!below.isEmpty()) {
      checkFit(level, below.get(below.size() - 1), from.get());
    }
    return Optional.of(new Bands.Band(new LevelId(id), label, from.get(), to.get()));
  }

  private static void checkFit(Fields level, Bands.Band below, Ratio from) {
    int compared = from.compareTo(below.to());
    if (compared != 0) {
      error(
          level,
          "from",
          compared > 0
              ? "there is a gap between %s and %s that has no level".formatted(below.to(), from)
              : "this level overlaps with `%s`, which ends at %s"
                  .formatted(below.level(), below.to()),
          "Each level begins where the one before ends: `from: %s`.".formatted(below.to()));
    }
  }

  private static void checkEnds(Fields fields, Bands.Basis basis, List<Bands.Band> bands) {
    if (basis == Bands.Basis.SCORE && !bands.isEmpty()) {
      Ratio from = bands.get(0).from();
      Ratio to = bands.get(bands.size() - 1).to();
      if (!from.equals(Ratio.ZERO) || !to.equals(Ratio.ONE)) {
        error(
            fields,
            "levels",
            "levels of a score must cover 0 to 1, and these cover %s to %s".formatted(from, to),
            "Use `of: total` for levels of a sum.");
      }
    }
  }

  private static void error(Fields fields, String key, String message, String hint) {
    fields.problems().error(fields.mapping().placeOf(key), fields.path(key), message, hint);
  }
}
