package org.localbydefault.web.sign;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localbydefault.account.Account;
import org.localbydefault.account.Accounts;
import org.localbydefault.account.Identity;
import org.localbydefault.account.Membership;
import org.localbydefault.account.Trail;
import org.localbydefault.assessment.Answers;
import org.localbydefault.assessment.Participant;
import org.localbydefault.assessment.Participants;
import org.localbydefault.assessment.Response.Chosen;
import org.localbydefault.assessment.Response.NotApplicable;
import org.localbydefault.assessment.SavedAnswer;
import org.localbydefault.council.CouncilId;
import org.localbydefault.council.Councils;
import org.localbydefault.council.EnrolledCouncil;
import org.localbydefault.reminder.Reminder;
import org.localbydefault.reminder.Reminders;
import org.localbydefault.web.Open;
import org.localbydefault.web.Reach;
import org.localbydefault.web.Visit;

/** Everything that is kept about somebody, for themselves (UK GDPR, articles 15 and 20). */
@Path("/account/export.json")
public class ExportPages {
  private final Accounts accounts;
  private final Councils councils;
  private final Participants participants;
  private final Answers answers;
  private final Reminders reminders;
  private final Trail trail;
  private final Visit visit;

  ExportPages(
      Accounts accounts,
      Councils councils,
      Participants participants,
      Answers answers,
      Reminders reminders,
      Trail trail,
      Visit visit) {
    this.accounts = accounts;
    this.councils = councils;
    this.participants = participants;
    this.answers = answers;
    this.reminders = reminders;
    this.trail = trail;
    this.visit = visit;
  }

  @GET
  @Open(Reach.MEMBER)
  public Response export() {
    Account account = visit.account();
    List<Membership> memberships = accounts.memberships(account.id());
    List<Participants.Place> places = participants.of(account.id().value());
    List<Trail.Entry> entries = trail.by(account.id());
    Map<CouncilId, EnrolledCouncil> known =
        councils.find(
            Stream.of(
                    memberships.stream().map(Membership::council),
                    places.stream().map(Participants.Place::council),
                    entries.stream().flatMap(entry -> entry.council().stream()))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet()));
    Function<CouncilId, String> name =
        id ->
            Optional.ofNullable(known.get(id))
                .map(c -> c.council().officialName())
                .orElse(id.toString());
    JsonObject all =
        new JsonObject()
            .put("email", account.email().value())
            .put("name", account.name())
            .put(
                "signsInAs",
                accounts.identity(account.id()).map(ExportPages::identity).orElse(null))
            .put("owner", account.isOwner())
            .put("trainer", account.isTrainer())
            .put("wantsReminders", account.wantsReminders())
            .put("roles", array(memberships, role -> role(role, name)))
            .put("answers", array(places, place -> place(place, name)))
            .put("reminders", array(reminders.of(account.id()), one -> reminder(one, name)))
            .put("trail", array(entries, entry -> entry(entry, name)));
    return Response.ok(all.encodePrettily(), MediaType.APPLICATION_JSON + ";charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"my-data.json\"")
        .build();
  }

  private static JsonObject identity(Identity identity) {
    return new JsonObject().put("issuer", identity.issuer()).put("subject", identity.subject());
  }

  private static <T> JsonArray array(List<T> items, Function<T, JsonObject> write) {
    return new JsonArray(items.stream().map(write).toList());
  }

  private static JsonObject role(Membership membership, Function<CouncilId, String> name) {
    return new JsonObject()
        .put("council", name.apply(membership.council()))
        .put("role", membership.role().id());
  }

  private JsonObject place(Participants.Place place, Function<CouncilId, String> name) {
    Participant participant = place.participant();
    List<SavedAnswer> given =
        answers.of(place.council(), participant.id()).values().stream()
            .sorted(Comparator.comparing(SavedAnswer::question))
            .toList();
    return new JsonObject()
        .put("council", name.apply(place.council()))
        .put("round", participant.round().toString())
        .put("role", participant.label())
        .put("perspective", participant.perspective().id())
        .put("finished", participant.finished().map(Instant::toString).orElse(null))
        .put("answers", array(given, ExportPages::answer));
  }

  private static JsonObject answer(SavedAnswer saved) {
    return new JsonObject()
        .put("question", saved.question().value())
        .put("answer", text(saved.answer().response()))
        .put("note", saved.answer().note())
        .put("links", new JsonArray(saved.answer().links().stream().map(Object::toString).toList()))
        .put("confidence", saved.answer().confidence().id())
        .put("at", saved.at().toString());
  }

  private static String text(org.localbydefault.assessment.Response response) {
    if (response instanceof Chosen chosen) {
      return chosen.option().value();
    } else if (response instanceof NotApplicable reason) {
      return "not applicable: " + reason.reason();
    }
    return "don't know";
  }

  private static JsonObject reminder(Reminder reminder, Function<CouncilId, String> name) {
    return new JsonObject()
        .put("council", name.apply(reminder.council()))
        .put("occasion", reminder.occasion().name())
        .put("round", reminder.round().map(Object::toString).orElse(null))
        .put("day", reminder.day().toString());
  }

  private static JsonObject entry(Trail.Entry entry, Function<CouncilId, String> name) {
    return new JsonObject()
        .put("council", entry.council().map(name).orElse(null))
        .put("deed", entry.deed().name())
        .put("subject", entry.subject())
        .put("at", entry.at().toString());
  }
}
