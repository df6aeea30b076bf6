package org.localbydefault.web.council;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localbydefault.account.AccountId;
import org.localbydefault.account.Accounts;
import org.localbydefault.account.Deed;
import org.localbydefault.account.Link;
import org.localbydefault.account.LinkTarget;
import org.localbydefault.account.Links;
import org.localbydefault.account.Trail;
import org.localbydefault.web.Dates;
import org.localbydefault.web.Open;
import org.localbydefault.web.Paging;
import org.localbydefault.web.Reach;
import org.localbydefault.web.Texts;
import org.localbydefault.web.Visit;

/** Who did what at a council, and when. */
@Path("/councils/{council}/trail")
public class TrailPages {
  private static final int A_PAGE = 100;

  private final Trail trail;
  private final Accounts accounts;
  private final Links links;
  private final QuestionTitles questions;
  private final Visit visit;
  private final Texts texts;

  TrailPages(
      Trail trail,
      Accounts accounts,
      Links links,
      QuestionTitles questions,
      Visit visit,
      Texts texts) {
    this.trail = trail;
    this.accounts = accounts;
    this.links = links;
    this.questions = questions;
    this.visit = visit;
    this.texts = texts;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance trail(List<Line> lines, Paging paging);

    private Templates() {}
  }

  /**
   * One line as people read it.
   *
   * @param who empty for somebody with a link, or whose account is deleted
   */
  record Line(String at, String who, String deed, String subject) {}

  @GET
  @Open(Reach.LEAD)
  public TemplateInstance show(@QueryParam("page") @DefaultValue("1") String asked) {
    Paging paging =
        Paging.of(
            trail.count(visit.councilId()),
            A_PAGE,
            asked,
            page -> visit.councilPath() + "/trail?page=" + page);
    List<Trail.Entry> entries = trail.of(visit.councilId(), paging.page(), A_PAGE);
    Map<String, String> names = names(entries);
    Map<String, String> titles = questions.of(visit.councilId(), entries);
    DeedTexts words = texts.of(DeedTexts.class);
    return Templates.trail(
        entries.stream()
            .map(
                entry -> {
                  String who =
                      entry.account().map(id -> names.getOrDefault(id.toString(), "")).orElse("");
                  String subject = entry.subject();
                  return new Line(
                      Dates.time(entry.at()),
                      who,
                      deed(entry.deed(), words),
                      titles.getOrDefault(subject, named(subject, names)));
                })
            .toList(),
        paging);
  }

  private static String named(String subject, Map<String, String> names) {
    return Arrays.stream(subject.split(" ", -1))
        .map(word -> isId(word) ? names.getOrDefault(word, "") : word)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String deed(Deed deed, DeedTexts words) {
    return switch (deed) {
      case COUNCIL_ENROLLED -> words.council_enrolled();
      case COUNCIL_CHANGED -> words.council_changed();
      case COUNCIL_DELETED -> words.council_deleted();
      case PERSON_INVITED -> words.person_invited();
      case PERSON_JOINED -> words.person_joined();
      case PERSON_REMOVED -> words.person_removed();
      case ROLE_CHANGED -> words.role_changed();
      case LINK_MADE -> words.link_made();
      case LINK_REVOKED -> words.link_revoked();
      case ROUND_STARTED -> words.round_started();
      case ROUND_CHANGED -> words.round_changed();
      case ROUND_LOCKED -> words.round_locked();
      case ROUND_REOPENED -> words.round_reopened();
      case ROUND_DELETED -> words.round_deleted();
      case RESPONDENT_FINISHED -> words.respondent_finished();
      case PEOPLE_REMINDED -> words.people_reminded();
      case ANSWER_AGREED -> words.answer_agreed();
      case AGREEMENT_REMOVED -> words.agreement_removed();
      case REPORT_PUBLISHED -> words.report_published();
      case REPORT_WITHDRAWN -> words.report_withdrawn();
      case ACTION_ADDED -> words.action_added();
      case ACTION_CHANGED -> words.action_changed();
      case ACTION_DELETED -> words.action_deleted();
      case SIGNED_IN -> words.signed_in();
      case SIGN_IN_REFUSED -> words.sign_in_refused();
      case PASSWORD_CHANGED -> words.password_changed();
      case SIGNED_OUT_EVERYWHERE -> words.signed_out_everywhere();
      case ACCOUNT_MADE -> words.account_made();
      case ACCOUNT_DELETED -> words.account_deleted();
    };
  }

  private static boolean isId(String word) {
    try {
      return UUID.fromString(word).toString().equals(word);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** People and invitations by their ids: the trail itself holds nobody's name. */
  private Map<String, String> names(List<Trail.Entry> entries) {
    List<AccountId> ids =
        entries.stream()
            .flatMap(
                e ->
                    Stream.concat(
                        e.account().stream(),
                        Arrays.stream(e.subject().split(" ", -1))
                            .map(AccountId::parse)
                            .flatMap(Optional::stream)))
            .distinct()
            .toList();
    Map<String, String> names = new HashMap<>();
    accounts.find(ids).forEach((id, account) -> names.put(id.toString(), account.name()));
    for (Link link : links.of(visit.councilId())) {
      if (link.target() instanceof LinkTarget.Invitation invitation) {
        names.put(link.id().toString(), invitation.email().value());
      }
    }
    return names;
  }
}
