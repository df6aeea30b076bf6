package org.localbydefault.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.localbydefault.assessment.NewRound;
import org.localbydefault.assessment.Pin;
import org.localbydefault.assessment.Round;
import org.localbydefault.assessment.RoundId;
import org.localbydefault.assessment.RoundState;
import org.localbydefault.assessment.Rounds;
import org.localbydefault.assessment.Saving;
import org.localbydefault.council.CouncilId;
import org.localbydefault.questionnaire.FormId;
import org.localbydefault.questionnaire.LevelId;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.QuestionnaireId;
import org.localbydefault.questionnaire.SectionId;
import org.localbydefault.questionnaire.ThemeId;
import org.localbydefault.questionnaire.Version;

/** Rounds in the database. */
@ApplicationScoped
@Transactional
class PanacheRounds implements Rounds {
  private final Tables.Rounds rows;
  private final Tables.Themes themes;
  private final Tables.Targets targets;
  private final Tables.Pinneds pins;

  PanacheRounds(
      Tables.Rounds rows, Tables.Themes themes, Tables.Targets targets, Tables.Pinneds pins) {
    this.rows = rows;
    this.themes = themes;
    this.targets = targets;
    this.pins = pins;
  }

  @Override
  public List<Round> of(CouncilId council) {
    Map<UUID, List<ThemeRow>> itsThemes =
        themes.find("councilId", council.value()).stream()
            .collect(Collectors.groupingBy(row -> row.roundId));
    Map<UUID, List<TargetRow>> itsTargets =
        targets.find("councilId", council.value()).stream()
            .collect(Collectors.groupingBy(row -> row.roundId));
    return rows.find("councilId = ?1 order by createdAt desc, id", council.value()).stream()
        .map(
            row ->
                round(
                    row,
                    itsThemes.getOrDefault(row.id, List.of()),
                    itsTargets.getOrDefault(row.id, List.of())))
        .toList();
  }

  @Override
  public List<Round> ending(LocalDate from, LocalDate to) {
    return rows
        .find("state <> ?1 and date between ?2 and ?3", RoundState.LOCKED.name(), from, to)
        .stream()
        .map(this::round)
        .toList();
  }

  @Override
  public Optional<Round> find(CouncilId council, RoundId id) {
    return Optional.ofNullable(row(council, id)).map(this::round);
  }

  @Override
  public Round start(CouncilId council, NewRound round, Pin pin, Instant at) {
    keep(pin);
    Questionnaire questionnaire = pin.questionnaire();
    RoundRow row = new RoundRow();
    row.id = UUID.randomUUID();
    row.councilId = council.value();
    row.questionnaireId = questionnaire.id().value();
    row.questionnaireVersion = questionnaire.version().toString();
    row.questionnaireHash = questionnaire.contentHash();
    row.state = RoundState.OPEN.name();
    row.previousId =
        round.previous().filter(id -> row(council, id) != null).map(RoundId::value).orElse(null);
    row.createdAt = at;
    write(round, row);
    rows.persistAndFlush(row);
    writeChoices(round, row);
    return round(row);
  }

  private void keep(Pin pin) {
    if (pins.findById(pin.questionnaire().contentHash()) == null) {
      PinnedRow row = new PinnedRow();
      row.hash = pin.questionnaire().contentHash();
      row.questionnaireId = pin.questionnaire().id().value();
      row.version = pin.questionnaire().version().toString();
      row.source = pin.source();
      pins.persist(row);
    }
  }

  @Override
  public Optional<String> source(String hash) {
    return pins.findByIdOptional(hash).map(row -> row.source);
  }

  @Override
  public Saving<Round> change(CouncilId council, RoundId id, NewRound change, int edition) {
    RoundRow row =
        rows.find("id = ?1 and councilId = ?2", id.value(), council.value())
            .withLock(LockModeType.PESSIMISTIC_WRITE)
            .firstResult();
    if (row == null || row.state.equals(RoundState.LOCKED.name())) {
      return new Saving.Gone<>();
    } else if (row.version != edition) {
      return new Saving.Conflict<>(round(row));
    }
    // Themes and targets lie in tables of their own: changing only these is a change, too.
    rows.getEntityManager().lock(row, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    write(change, row);
    themes.delete("roundId", row.id);
    targets.delete("roundId", row.id);
    writeChoices(change, row);
    rows.flush();
    return new Saving.Done<>(round(row));
  }

  @Override
  public void set(CouncilId council, RoundId id, RoundState state) {
    RoundRow row = row(council, id);
    if (row != null) {
      row.state = state.name();
    }
  }

  @Override
  public void delete(CouncilId council, RoundId id) {
    rows.delete("id = ?1 and councilId = ?2", id.value(), council.value());
  }

  private @Nullable RoundRow row(CouncilId council, RoundId id) {
    return rows.find("id = ?1 and councilId = ?2", id.value(), council.value()).firstResult();
  }

  private static void write(NewRound round, RoundRow row) {
    row.title = round.title();
    row.formId = round.form().map(FormId::value).orElse(null);
    row.date = round.date();
    row.isAnonymous = round.isAnonymous();
    row.smallestGroup = round.smallestGroup();
  }

  private void writeChoices(NewRound round, RoundRow row) {
    for (ThemeId theme : round.themes()) {
      ThemeRow choice = new ThemeRow();
      choice.roundId = row.id;
      choice.councilId = row.councilId;
      choice.theme = theme.value();
      themes.persist(choice);
    }
    round
        .targets()
        .forEach(
            (section, level) -> {
              TargetRow choice = new TargetRow();
              choice.roundId = row.id;
              choice.councilId = row.councilId;
              choice.sectionId = section.value();
              choice.levelId = level.value();
              targets.persist(choice);
            });
  }

  private Round round(RoundRow row) {
    return round(row, themes.list("roundId", row.id), targets.list("roundId", row.id));
  }

  private static Round round(RoundRow row, List<ThemeRow> themes, List<TargetRow> targets) {
    Set<ThemeId> chosen =
        themes.stream().map(theme -> new ThemeId(theme.theme)).collect(Collectors.toSet());
    Map<SectionId, LevelId> aims =
        targets.stream()
            .collect(
                Collectors.toMap(t -> new SectionId(t.sectionId), t -> new LevelId(t.levelId)));
    return new Round(
        new RoundId(row.id),
        new CouncilId(row.councilId),
        row.title,
        new QuestionnaireId(row.questionnaireId),
        Version.parse(row.questionnaireVersion),
        row.questionnaireHash,
        Optional.ofNullable(row.formId).map(FormId::new),
        RoundState.valueOf(row.state),
        row.date,
        Optional.ofNullable(row.previousId).map(RoundId::new),
        row.isAnonymous,
        row.smallestGroup,
        chosen,
        aims,
        row.createdAt,
        row.version);
  }
}
