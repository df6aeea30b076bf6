package org.localbydefault.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** One repository per table. */
final class Tables {
  private Tables() {}

  @ApplicationScoped
  static class Installations implements PanacheRepositoryBase<InstallationRow, Integer> {}

  @ApplicationScoped
  static class Accounts implements PanacheRepositoryBase<AccountRow, UUID> {}

  @ApplicationScoped
  static class Councils implements PanacheRepositoryBase<CouncilRow, UUID> {}

  @ApplicationScoped
  static class Logos implements PanacheRepositoryBase<LogoRow, UUID> {}

  @ApplicationScoped
  static class Memberships implements PanacheRepositoryBase<MembershipRow, MembershipRow.Key> {}

  @ApplicationScoped
  static class Pinneds implements PanacheRepositoryBase<PinnedRow, String> {}

  @ApplicationScoped
  static class Rounds implements PanacheRepositoryBase<RoundRow, UUID> {}

  @ApplicationScoped
  static class Themes implements PanacheRepositoryBase<ThemeRow, ThemeRow.Key> {}

  @ApplicationScoped
  static class Targets implements PanacheRepositoryBase<TargetRow, TargetRow.Key> {}

  @ApplicationScoped
  static class Respondents implements PanacheRepositoryBase<RespondentRow, UUID> {}

  @ApplicationScoped
  static class Answers implements PanacheRepositoryBase<AnswerRow, AnswerRow.Key> {}

  @ApplicationScoped
  static class Agreeds implements PanacheRepositoryBase<AgreedRow, AgreedRow.Key> {}

  @ApplicationScoped
  static class Actions implements PanacheRepositoryBase<ActionRow, UUID> {}

  @ApplicationScoped
  static class Publications implements PanacheRepositoryBase<PublicationRow, UUID> {}

  @ApplicationScoped
  static class Files implements PanacheRepositoryBase<FileRow, FileRow.Key> {}

  @ApplicationScoped
  static class Links implements PanacheRepositoryBase<LinkRow, UUID> {}

  @ApplicationScoped
  static class Reminders implements PanacheRepositoryBase<ReminderRow, UUID> {}

  @ApplicationScoped
  static class Attempts implements PanacheRepositoryBase<AttemptRow, UUID> {}

  @ApplicationScoped
  static class Trails implements PanacheRepositoryBase<TrailRow, UUID> {}
}
