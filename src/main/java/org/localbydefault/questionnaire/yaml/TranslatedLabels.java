package org.localbydefault.questionnaire.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.localbydefault.questionnaire.Bands;
import org.localbydefault.questionnaire.Node;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.Scale;
import org.localbydefault.questionnaire.Section;

/** The labels of scales and bands, which many questions and sections share. */
final class TranslatedLabels {
  private final Map<String, Scale> scales = new LinkedHashMap<>();
  private final Map<String, Bands> bands = new LinkedHashMap<>();
  private final List<String> missing = new ArrayList<>();

  TranslatedLabels(Fields root, Questionnaire original) {
    collect(original.overall());
    Texts all = new Texts(Optional.of(root));
    Texts scaleTexts = all.inner("scales");
    scaleTexts.allow(scales.keySet());
    scales.replaceAll((name, scale) -> translated(scale, scaleTexts, name));
    Texts bandTexts = all.inner("bands");
    bandTexts.allow(bands.keySet());
    bands.replaceAll((name, old) -> translated(old, bandTexts));
    scaleTexts.missing().forEach(key -> missing.add("scales." + key));
    bandTexts.missing().forEach(key -> missing.add("bands." + key));
  }

  List<String> missing() {
    return missing;
  }

  private void collect(Section section) {
    section.bands().ifPresent(b -> bands.put(b.id(), b));
    for (Node child : section.children()) {
      if (child instanceof Section inner) {
        collect(inner);
      } else if (child instanceof Question question && isNamed(question.scale())) {
        scales.put(question.scale().id(), question.scale());
      }
    }
  }

  /** A scale that stands in its question has the question's path for a name. */
  static boolean isNamed(Scale scale) {
    return scale.id().indexOf('.') < 0;
  }

  Scale of(Scale scale) {
    return scales.getOrDefault(scale.id(), scale);
  }

  Bands of(Bands old) {
    return bands.getOrDefault(old.id(), old);
  }

  static Scale translated(Scale scale, Texts texts, String key) {
    Map<String, String> labels =
        scale.options().stream()
            .collect(
                Collectors.toMap(
                    o -> o.id().value(), Scale.Option::label, (a, b) -> a, LinkedHashMap::new));
    Map<String, String> found = texts.map(key, labels, id -> id);
    List<Scale.Option> options = new ArrayList<>();
    for (Scale.Option option : scale.options()) {
      String label = found.getOrDefault(option.id().value(), option.label());
      options.add(new Scale.Option(option.id(), label, option.value()));
    }
    return new Scale(scale.id(), options);
  }

  private static Bands translated(Bands old, Texts texts) {
    Map<String, String> labels = new LinkedHashMap<>();
    old.bands().forEach(band -> labels.put(band.level().value(), band.label()));
    Map<String, String> found = texts.map(old.id(), labels, id -> id);
    List<Bands.Band> bands = new ArrayList<>();
    for (Bands.Band band : old.bands()) {
      String label = found.getOrDefault(band.level().value(), band.label());
      bands.add(new Bands.Band(band.level(), label, band.from(), band.to()));
    }
    return new Bands(old.id(), old.basis(), bands);
  }
}
