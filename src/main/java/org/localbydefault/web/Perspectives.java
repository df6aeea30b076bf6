package org.localbydefault.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.localbydefault.assessment.Perspective;

/** Perspectives in the visitor's language. */
@ApplicationScoped
public class Perspectives {
  private final Texts texts;

  Perspectives(Texts texts) {
    this.texts = texts;
  }

  /** All of them, as somebody chooses their own. */
  public List<Choice> ofMine() {
    return Arrays.stream(Perspective.values()).map(p -> Choice.of(p.id(), mine(p))).toList();
  }

  /** All of them, as somebody chooses another person's. */
  public List<Choice> ofOthers() {
    return Arrays.stream(Perspective.values()).map(p -> Choice.of(p.id(), name(p))).toList();
  }

  /** The perspective that was chosen. */
  public static Optional<Perspective> find(String id) {
    return Arrays.stream(Perspective.values()).filter(p -> p.id().equals(id)).findFirst();
  }

  private String mine(Perspective perspective) {
    PerspectiveTexts words = texts.of(PerspectiveTexts.class);
    return switch (perspective) {
      case COMMISSIONER -> words.commissioner();
      case PROCUREMENT -> words.procurement();
      case FINANCE -> words.finance();
      case PUBLIC_HEALTH -> words.public_health();
      case OTHER_OFFICER -> words.other_officer();
      case COUNCILLOR -> words.councillor();
      case VCSE_PARTNER -> words.vcse_partner();
      case RESIDENT -> words.resident();
    };
  }

  /** What somebody is, in tables. */
  public String name(Perspective perspective) {
    PerspectiveTexts words = texts.of(PerspectiveTexts.class);
    return switch (perspective) {
      case COMMISSIONER -> words.a_commissioner();
      case PROCUREMENT -> words.a_procurement();
      case FINANCE -> words.a_finance();
      case PUBLIC_HEALTH -> words.a_public_health();
      case OTHER_OFFICER -> words.an_other_officer();
      case COUNCILLOR -> words.a_councillor();
      case VCSE_PARTNER -> words.a_vcse_partner();
      case RESIDENT -> words.a_resident();
    };
  }

  /** A group of people, in tables. */
  public String name(Perspective.Side side) {
    PerspectiveTexts words = texts.of(PerspectiveTexts.class);
    return switch (side) {
      case OFFICERS -> words.officers();
      case COUNCILLORS -> words.councillors();
      case PARTNERS -> words.partners();
    };
  }
}
