package org.localbydefault.questionnaire.yaml;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.localbydefault.council.Council;
import org.localbydefault.council.CouncilCode;
import org.localbydefault.council.CouncilKind;
import org.localbydefault.council.Nation;
import org.localbydefault.council.Register;

/** Reads councils: by their code in the register, or described. */
final class CouncilReader {
  private static final Set<String> KEYS = Set.of("name", "short-name", "kind", "nation", "region");

  private CouncilReader() {}

  /** The council with a code. */
  static Optional<Council> registered(Fields fields, String key, Tree.Scalar code) {
    Optional<Council> council =
        CouncilCode.isValid(code.value())
            ? Register.shipped().find(new CouncilCode(code.value()))
            : Optional.empty();
    if (council.isEmpty()) {
      fields.error(
          code,
          fields.path(key),
          "`%s` is not a council of the register".formatted(code.value()),
          hint(code.value()));
    }
    return council;
  }

  /** A council that is not in the register. */
  static Optional<Council> described(Fields fields) {
    fields.allow(KEYS);
    String name = fields.needText("name");
    return described(fields, name, fields.text("short-name", name));
  }

  /** A council that is not in the register, its names being known already. */
  static Optional<Council> described(Fields fields, String name, String shortName) {
    fields.isThere("kind");
    fields.isThere("nation");
    Optional<CouncilKind> kind = fields.choice("kind", Vocabulary.KIND);
    Optional<Nation> nation = fields.choice("nation", Vocabulary.NATION);
    if (kind.isEmpty() || nation.isEmpty() || name.isEmpty()) {
      return Optional.empty();
    }
    String region = fields.text("region", nation.get().label());
    if (nation.get() == Nation.ENGLAND && !fields.has("region")) {
      fields.isThere("region");
    }
    return Optional.of(
        new Council(Optional.empty(), name, shortName, kind.get(), nation.get(), region));
  }

  private static String hint(String given) {
    for (Council council : Register.shipped().councils()) {
      if (given.equalsIgnoreCase(council.officialName())
          || given.equalsIgnoreCase(council.shortName())) {
        return "%s has the code %s.".formatted(council.officialName(), code(council));
      }
    }
    Set<String> codes =
        Register.shipped().councils().stream().map(CouncilReader::code).collect(Collectors.toSet());
    return Hints.unknown(given, codes)
        + " For a council that is not in the register, write name, kind, nation and region.";
  }

  private static String code(Council council) {
    return council.code().map(CouncilCode::value).orElse("");
  }
}
