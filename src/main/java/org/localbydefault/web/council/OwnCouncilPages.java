package org.localbydefault.web.council;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.localbydefault.council.Council;
import org.localbydefault.council.CouncilKind;
import org.localbydefault.council.Nation;
import org.localbydefault.council.Register;
import org.localbydefault.web.Answered;
import org.localbydefault.web.Choice;
import org.localbydefault.web.Done;
import org.localbydefault.web.Form;
import org.localbydefault.web.Open;
import org.localbydefault.web.Reach;
import org.localbydefault.web.Terms;
import org.localbydefault.web.Texts;
import org.localbydefault.web.Visit;

/** Adds a council that is in no register: a shadow council, a partnership. */
@Path("/councils/new/by-hand")
public class OwnCouncilPages {
  private static final int MOST_CHARACTERS = 120;

  private final Enrolling enrolling;
  private final Visit visit;
  private final Terms terms;
  private final Texts texts;

  OwnCouncilPages(Enrolling enrolling, Visit visit, Terms terms, Texts texts) {
    this.terms = terms;
    this.enrolling = enrolling;
    this.visit = visit;
    this.texts = texts;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance byHand(Form form, List<Choice> kinds, List<Choice> regions);

    private Templates() {}
  }

  @GET
  @Open(Reach.OWNER)
  public TemplateInstance show() {
    return page(Form.empty());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Open(Reach.OWNER)
  public Response add(MultivaluedMap<String, String> sent) {
    Form form = Form.of(sent);
    CouncilTexts words = texts.of(CouncilTexts.class);
    String name = form.value("name");
    Optional<CouncilKind> kind =
        Arrays.stream(CouncilKind.values())
            .filter(k -> k.id().equals(form.value("kind")))
            .findFirst();
    Optional<Nation> nation = nation(form.value("region"));
    Form checked =
        form.require(!name.isEmpty(), "name", words.name_error())
            .require(name.length() <= MOST_CHARACTERS, "name", words.name_long(MOST_CHARACTERS))
            .require(kind.isPresent(), "kind", words.kind_error())
            .require(nation.isPresent(), "region", words.region_error());
    if (!checked.isGood()) {
      return Answered.wrong(page(checked));
    }
    Council council =
        new Council(
            Optional.empty(),
            name,
            name,
            kind.orElseThrow(),
            nation.orElseThrow(),
            form.value("region"));
    return Answered.to("/councils/" + enrolling.add(council, visit.account()), Done.COUNCIL_ADDED);
  }

  /** Where a region lies, as the register has it. */
  private static Optional<Nation> nation(String region) {
    return Register.shipped().councils().stream()
        .filter(council -> council.region().equals(region))
        .map(Council::nation)
        .findFirst();
  }

  private TemplateInstance page(Form form) {
    List<Choice> kinds =
        Arrays.stream(CouncilKind.values())
            .map(k -> new Choice(k.id(), capital(terms.kind(k))))
            .toList();
    List<Choice> regions =
        Register.shipped().councils().stream()
            .map(Council::region)
            .distinct()
            .sorted()
            .map(region -> new Choice(region, region))
            .toList();
    return Templates.byHand(form, kinds, regions);
  }

  private static String capital(String label) {
    return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
  }
}
