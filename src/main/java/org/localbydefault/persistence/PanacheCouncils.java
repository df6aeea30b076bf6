package org.localbydefault.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.localbydefault.council.Council;
import org.localbydefault.council.CouncilCode;
import org.localbydefault.council.CouncilId;
import org.localbydefault.council.CouncilKind;
import org.localbydefault.council.Councils;
import org.localbydefault.council.EnrolledCouncil;
import org.localbydefault.council.Logo;
import org.localbydefault.council.Nation;
import org.localbydefault.council.Theme;

/** Councils in the database. */
@ApplicationScoped
@Transactional
class PanacheCouncils implements Councils {
  private final Tables.Councils rows;
  private final Tables.Logos logos;

  PanacheCouncils(Tables.Councils rows, Tables.Logos logos) {
    this.rows = rows;
    this.logos = logos;
  }

  @Override
  public Optional<EnrolledCouncil> find(CouncilId id) {
    return rows.findByIdOptional(id.value()).map(PanacheCouncils::council);
  }

  @Override
  public Optional<EnrolledCouncil> find(CouncilCode code) {
    return rows.find("code", code.value()).firstResultOptional().map(PanacheCouncils::council);
  }

  @Override
  public Map<CouncilId, EnrolledCouncil> find(Collection<CouncilId> ids) {
    return rows.find("id in ?1", ids.stream().map(CouncilId::value).toList()).stream()
        .map(PanacheCouncils::council)
        .collect(Collectors.toMap(EnrolledCouncil::id, council -> council));
  }

  @Override
  public List<EnrolledCouncil> all() {
    return rows.find("order by officialName, id").stream().map(PanacheCouncils::council).toList();
  }

  @Override
  public EnrolledCouncil enrol(Council council, boolean isSample, Instant at) {
    CouncilRow row = new CouncilRow();
    row.id = UUID.randomUUID();
    row.code = council.code().map(CouncilCode::value).orElse(null);
    row.officialName = council.officialName();
    row.shortName = council.shortName();
    row.kind = council.kind().id();
    row.nation = council.nation().id();
    row.region = council.region();
    row.isSample = isSample;
    row.displayName = Theme.USUAL.name();
    row.colour = Theme.USUAL.colour();
    row.contact = Theme.USUAL.contact();
    row.logoType = "";
    row.createdAt = at;
    rows.persist(row);
    return council(row);
  }

  @Override
  public void change(CouncilId id, Theme theme) {
    CouncilRow row = rows.findById(id.value());
    if (row != null) {
      row.displayName = theme.name();
      row.colour = theme.colour();
      row.contact = theme.contact();
    }
  }

  @Override
  public Optional<Logo> logo(CouncilId id) {
    return rows.findByIdOptional(id.value())
        .filter(row -> !row.logoType.isEmpty())
        .flatMap(
            row ->
                logos
                    .findByIdOptional(id.value())
                    .map(picture -> new Logo(row.logoType, picture.content)));
  }

  @Override
  public void change(CouncilId id, Optional<Logo> logo) {
    CouncilRow row = rows.findById(id.value());
    if (row == null) {
      return;
    }
    logos.deleteById(row.id);
    logos.flush();
    row.logoType = logo.map(Logo::type).orElse("");
    if (logo.isPresent()) {
      LogoRow picture = new LogoRow();
      picture.councilId = row.id;
      picture.content = logo.get().content();
      logos.persist(picture);
    }
  }

  @Override
  public void delete(CouncilId id) {
    rows.deleteById(id.value());
  }

  private static EnrolledCouncil council(CouncilRow row) {
    Council council =
        new Council(
            Optional.ofNullable(row.code).map(CouncilCode::new),
            row.officialName,
            row.shortName,
            byId(CouncilKind.values(), CouncilKind::id, row.kind),
            byId(Nation.values(), Nation::id, row.nation),
            row.region);
    Theme theme = new Theme(row.displayName, row.colour, row.contact);
    return new EnrolledCouncil(
        new CouncilId(row.id), council, theme, row.isSample, !row.logoType.isEmpty());
  }

  /** The value with an id that this program wrote itself. */
  static <T> T byId(T[] values, Function<T, String> id, String wanted) {
    return Arrays.stream(values)
        .filter(value -> id.apply(value).equals(wanted))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the database says '" + wanted + "'"));
  }
}
