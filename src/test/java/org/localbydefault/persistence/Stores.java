package org.localbydefault.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.localbydefault.account.Accounts;
import org.localbydefault.account.Attempts;
import org.localbydefault.account.Directory;
import org.localbydefault.account.Links;
import org.localbydefault.account.Trail;
import org.localbydefault.assessment.Agreements;
import org.localbydefault.assessment.Answers;
import org.localbydefault.assessment.Participants;
import org.localbydefault.assessment.Rounds;
import org.localbydefault.council.Councils;
import org.localbydefault.plan.Actions;
import org.localbydefault.publication.Publications;
import org.localbydefault.reminder.Reminders;

/** Every store. */
@Singleton
public class Stores {
  @Inject public Accounts accounts;
  @Inject public Actions actions;
  @Inject public Agreements agreements;
  @Inject public Answers answers;
  @Inject public Attempts attempts;
  @Inject public Councils councils;
  @Inject public Directory directory;
  @Inject public Links links;
  @Inject public Participants participants;
  @Inject public Publications publications;
  @Inject public Reminders reminders;
  @Inject public Rounds rounds;
  @Inject public Trail trail;
}
