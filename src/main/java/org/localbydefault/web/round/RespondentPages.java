package org.localbydefault.web.round;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.localbydefault.account.Deed;
import org.localbydefault.account.Link;
import org.localbydefault.account.LinkId;
import org.localbydefault.account.LinkTarget;
import org.localbydefault.account.Links;
import org.localbydefault.account.Secret;
import org.localbydefault.assessment.Participant;
import org.localbydefault.assessment.ParticipantId;
import org.localbydefault.assessment.Participants;
import org.localbydefault.assessment.Round;
import org.localbydefault.web.Answered;
import org.localbydefault.web.Choice;
import org.localbydefault.web.Deeds;
import org.localbydefault.web.Done;
import org.localbydefault.web.Form;
import org.localbydefault.web.Open;
import org.localbydefault.web.Perspectives;
import org.localbydefault.web.Reach;
import org.localbydefault.web.Texts;

/** Who answers, who has finished, and personal links for people without an account. */
@Path("/councils/{council}/rounds/{round}/people")
public class RespondentPages {
  private final Office office;
  private final Roster roster;
  private final Participants participants;
  private final Links links;
  private final Names names;
  private final Perspectives perspectives;
  private final Deeds deeds;
  private final Texts texts;
  private final Clock clock;

  RespondentPages(
      Office office,
      Roster roster,
      Participants participants,
      Links links,
      Names names,
      Perspectives perspectives,
      Deeds deeds,
      Texts texts,
      Clock clock) {
    this.office = office;
    this.roster = roster;
    this.participants = participants;
    this.links = links;
    this.names = names;
    this.perspectives = perspectives;
    this.deeds = deeds;
    this.texts = texts;
    this.clock = clock;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance people(
        Round round, Roster.Page roster, Form form, PersonForm.Choices choices);

    static native TemplateInstance made(Round round, String label, String address, String expires);

    private Templates() {}
  }

  @GET
  @Open(Reach.LEAD)
  public TemplateInstance people(@PathParam("round") String roundId) {
    Round round = office.round(roundId);
    return page(round, Form.empty().with("lasts", PersonForm.USUAL));
  }

  /** Makes a personal link and shows it, once: only its hash is kept. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Open(Reach.LEAD)
  public Response add(
      @PathParam("round") String roundId,
      MultivaluedMap<String, String> sent,
      @Context UriInfo here) {
    Round round = office.round(roundId);
    PersonForm person = PersonForm.read(Form.of(sent), texts.of(RespondentTexts.class));
    if (person.role().isEmpty()) {
      return Answered.wrong(page(round, person.form()));
    } else if (!round.isOpen()) {
      return Answered.to(Office.base(round) + "/people");
    }
    Participant added =
        participants.join(
            round.council(), round.id(), Optional.empty(), person.role().get(), clock.instant());
    return made(round, added, person, here);
  }

  /** A new link for somebody who lost theirs; the ones before stop working. */
  @POST
  @Path("{participant}/link")
  @Open(Reach.LEAD)
  public Response renew(
      @PathParam("round") String roundId,
      @PathParam("participant") String participant,
      @Context UriInfo here) {
    Round round = office.round(roundId);
    Participant person = person(round, participant);
    Instant now = clock.instant();
    List<Link> known = roster.linksOf(round, person);
    if (Roster.ownsLink(known)) {
      throw new NotFoundException();
    }
    known.stream()
        .filter(link -> link.isOpen(now))
        .forEach(link -> links.revoke(round.council(), link.id(), now));
    return made(round, person, PersonForm.usual(person), here);
  }

  @POST
  @Path("links/{link}/revoke")
  @Open(Reach.LEAD)
  public Response revoke(@PathParam("round") String roundId, @PathParam("link") String linkId) {
    Round round = office.round(roundId);
    LinkId id = LinkId.parse(linkId).orElseThrow(NotFoundException::new);
    Link link =
        roster.links(round).stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(NotFoundException::new);
    links.revoke(round.council(), link.id(), clock.instant());
    deeds.note(Deed.LINK_REVOKED, round.title());
    return Answered.to(Office.base(round) + "/people", Done.LINK_CLOSED);
  }

  private Participant person(Round round, String id) {
    return ParticipantId.parse(id)
        .flatMap(known -> participants.find(round.council(), known))
        .filter(person -> person.round().equals(round.id()) && person.account().isEmpty())
        .orElseThrow(NotFoundException::new);
  }

  private Response made(Round round, Participant person, PersonForm form, UriInfo here) {
    String name = names.of(person);
    Links.Made made =
        links.make(
            new LinkTarget.Answering(round.council(), round.id(), person.id()),
            name,
            clock.instant(),
            form.lasts());
    deeds.note(Deed.LINK_MADE, round.title());
    Secret secret = made.secret();
    String address = here.getBaseUri().resolve("/answer/" + secret.value()).toString();
    String expires = Roster.day(made.link().expires());
    return Response.ok(Templates.made(round, name, address, expires)).build();
  }

  private TemplateInstance page(Round round, Form form) {
    List<Choice> lasting = PersonForm.lasting(texts.of(RespondentTexts.class));
    PersonForm.Choices choices = new PersonForm.Choices(perspectives.ofOthers(), lasting);
    return Templates.people(round, roster.of(round), form, choices);
  }
}
