package org.localbydefault.questionnaire.yaml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.localbydefault.questionnaire.Bands;
import org.localbydefault.questionnaire.Gate;
import org.localbydefault.questionnaire.LevelId;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.questionnaire.Scale;

/** Reads the gates of a section. */
final class GateReader {
  private static final Set<String> KEYS =
      Set.of("question", "below", "share-of", "reaches", "cap", "reason");
  private static final Ratio HUNDRED = Ratio.of(100);

  private final References references;

  GateReader(References references) {
    this.references = references;
  }

  /**
   * The usable gates of a section.
   *
   * @param bands of the section; absent for none or unusable ones
   */
  List<Gate> read(Outline.Item section, Optional<Bands> bands) {
    Fields fields = section.fields();
    if (fields.has("gates") && !fields.has("levels")) {
      fields
          .problems()
          .error(
              fields.mapping().placeOf("gates"),
              fields.path("gates"),
              "gates cap a level, and this section has no levels",
              "Add `levels:` with the name of bands.");
    }
    List<Gate> gates = new ArrayList<>();
    for (Fields gate : fields.list("gates")) {
      gate.allow(KEYS);
      Optional<Bands.Band> cap =
          gate.need("cap").flatMap(name -> bands.flatMap(b -> level(b, gate, "cap", name)));
      Optional<Gate> read =
          gate.has("share-of") ? share(gate, section, cap) : below(gate, section, cap);
      read.ifPresent(gates::add);
      cap.ifPresent(band -> checkCap(gate, bands, band));
    }
    return gates;
  }

  private static void checkCap(Fields gate, Optional<Bands> bands, Bands.Band cap) {
    List<Bands.Band> all = bands.map(Bands::bands).orElse(List.of());
    if (!all.isEmpty() && all.get(all.size() - 1).equals(cap)) {
      warn(gate, "cap", "this gate caps nothing: `%s` is the top level".formatted(cap.level()));
    }
  }

  private static void warn(Fields gate, String key, String message) {
    gate.problems().warning(gate.mapping().placeOf(key), gate.path(key), message, "");
  }

  /** A level of bands by its id. */
  static Optional<Bands.Band> level(Bands bands, Fields fields, String key, Tree.Scalar name) {
    Optional<Bands.Band> found =
        bands.bands().stream().filter(b -> b.level().value().equals(name.value())).findFirst();
    if (found.isEmpty()) {
      Set<String> known =
          bands.bands().stream()
              .map(b -> b.level().value())
              .collect(Collectors.toCollection(LinkedHashSet::new));
      fields.unknown(name, fields.path(key), "level", known);
    }
    return found;
  }

  private Optional<Gate> below(Fields gate, Outline.Item section, Optional<Bands.Band> cap) {
    Optional<QuestionId> question = question(gate, section);
    Optional<OptionId> below = question.flatMap(q -> references.option(q, gate, "below"));
    if (below.isEmpty() || cap.isEmpty()) {
      return Optional.empty();
    }
    String id = question.orElseThrow().value();
    Optional<Scale> scale = references.outline().scale(id);
    if (scale.flatMap(s -> s.find(below.get())).filter(o -> isLowest(scale, o)).isPresent()) {
      warn(gate, "below", "this gate never closes: no answer is below the lowest");
    }
    String reason =
        gate.text(
            "reason",
            "Capped at %s: '%s' is below %s"
                .formatted(cap.get().label(), title(id), labels(scale(id), Set.of(below.get()))));
    return Optional.of(
        new Gate.BelowOption(question.get(), below.get(), cap.get().level(), reason));
  }

  /** By full id, or by an id inside the section. */
  private Optional<QuestionId> question(Fields gate, Outline.Item section) {
    Optional<Tree.Scalar> name = gate.need("question");
    Optional<QuestionId> inside =
        name.map(scalar -> section.id() + "." + scalar.value())
            .filter(references.outline().questions()::containsKey)
            .map(QuestionId::new);
    return inside.isPresent()
        ? inside
        : name.flatMap(scalar -> references.question(gate, "question", scalar));
  }

  private Optional<Gate> share(Fields gate, Outline.Item section, Optional<Bands.Band> cap) {
    List<Scale> scales = new ArrayList<>(new LinkedHashSet<>(scales(section)));
    Set<OptionId> options = new LinkedHashSet<>();
    Set<String> known = References.ids(scales);
    for (Tree.Scalar scalar : gate.scalars("share-of")) {
      if (known.contains(scalar.value())) {
        options.add(new OptionId(scalar.value()));
      } else {
        gate.unknown(scalar, gate.path("share-of"), "option in this section", known);
      }
    }
    gate.isThere("reaches");
    Optional<Ratio> reaches = gate.ratio("reaches").filter(r -> isShare(r, gate));
    if (options.isEmpty() || reaches.isEmpty() || cap.isEmpty()) {
      return Optional.empty();
    }
    if (!scales.stream().allMatch(scale -> isDownwardClosed(scale, options))) {
      warn(
          gate,
          "share-of",
          "a better answer could close this gate: name every option below those named too");
    }
    LevelId level = cap.get().level();
    String reason =
        gate.text(
            "reason",
            "Capped at %s: %s or more of the answers are %s"
                .formatted(cap.get().label(), percent(reaches.get()), labels(scales, options)));
    return Optional.of(new Gate.ShareReached(options, reaches.get(), level, reason));
  }

  private static boolean isLowest(Optional<Scale> scale, Scale.Option option) {
    return scale.filter(s -> s.minimum().equals(option.value())).isPresent();
  }

  /** Whether no option outside of the set is worth less than one inside. */
  private static boolean isDownwardClosed(Scale scale, Set<OptionId> options) {
    Optional<Ratio> highest =
        scale.options().stream()
            .filter(o -> options.contains(o.id()))
            .map(Scale.Option::value)
            .reduce(Ratio::max);
    return highest.isEmpty()
        || scale.options().stream()
            .filter(o -> !options.contains(o.id()))
            .allMatch(o -> o.value().compareTo(highest.get()) >= 0);
  }

  private static boolean isShare(Ratio reaches, Fields gate) {
    boolean isShare = reaches.signum() > 0 && reaches.compareTo(Ratio.ONE) <= 0;
    if (!isShare) {
      gate.problems()
          .error(
              gate.mapping().placeOf("reaches"),
              gate.path("reaches"),
              "a share lies above 0% and up to 100%",
              "");
    }
    return isShare;
  }

  private List<Scale> scales(Outline.Item section) {
    List<Scale> found = new ArrayList<>();
    section.questions().forEach(q -> references.outline().scale(q.id()).ifPresent(found::add));
    section.sections().forEach(inner -> found.addAll(scales(inner)));
    return found;
  }

  private List<Scale> scale(String question) {
    return references.outline().scale(question).map(List::of).orElse(List.of());
  }

  private String title(String question) {
    Outline.Item item = references.outline().questions().get(question);
    return item == null ? question : item.title();
  }

  private static String labels(List<Scale> scales, Set<OptionId> options) {
    return scales.stream()
        .flatMap(scale -> scale.options().stream())
        .filter(option -> options.contains(option.id()))
        .map(Scale.Option::label)
        .distinct()
        .collect(Collectors.joining(" or "));
  }

  private static String percent(Ratio share) {
    return share.times(HUNDRED).rounded(1).stripTrailingZeros().toPlainString() + "%";
  }
}
