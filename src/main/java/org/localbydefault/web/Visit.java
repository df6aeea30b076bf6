package org.localbydefault.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Optional;
import org.localbydefault.account.Account;
import org.localbydefault.account.Role;
import org.localbydefault.assessment.RoundId;
import org.localbydefault.council.CouncilId;
import org.localbydefault.council.EnrolledCouncil;

/** One request: who visits, which council's pages, in which language. */
@RequestScoped
@Named("visit")
public class Visit {
  private Visitor visitor = new Visitor.Stranger();
  private Optional<EnrolledCouncil> council = Optional.empty();
  private Optional<Role> role = Optional.empty();
  private Locale language = Locale.ENGLISH;
  private String path = "";
  private boolean isKnown;
  private boolean hasForms = true;
  private boolean isLook = true;
  private Optional<Done> done = Optional.empty();

  /**
   * Somebody came to a page.
   *
   * @param isToLook whether they only look and send nothing
   */
  void begin(Visitor who, Locale spoken, String at, boolean isToLook) {
    visitor = who;
    isKnown = !(who instanceof Visitor.Stranger);
    language = spoken;
    path = at;
    isLook = isToLook;
  }

  /**
   * Somebody came to where there is no page: nobody looked who it is.
   *
   * @param hasSession whether it seems to be somebody who signed in
   */
  void getLost(boolean hasSession, Locale spoken) {
    isKnown = hasSession;
    language = spoken;
    path = "/";
    hasForms = false;
  }

  /** Somebody came to a page because they did something. */
  void comeFrom(Done deed) {
    done = Optional.of(deed);
  }

  /** What led to this page; empty for somebody who just opens it. */
  public Optional<Done> done() {
    return done;
  }

  /** Says whether the frame's forms have what protects them. */
  void offerForms(boolean areSafe) {
    hasForms = areSafe;
  }

  /** Whether the frame offers its forms. */
  public boolean hasForms() {
    return hasForms;
  }

  /**
   * Whether the frame offers the other language. A page that answers a form is shown once: its
   * address leads elsewhere or nowhere, and what was typed would be lost on the way.
   */
  public boolean hasOtherLanguage() {
    return hasForms && isLook;
  }

  /** Whether somebody came to a page. */
  boolean hasBegun() {
    return !path.isEmpty();
  }

  /** Whether the visitor is no stranger. */
  public boolean isKnown() {
    return isKnown;
  }

  /** Whether the visitor answers by a personal link. */
  public boolean isGuest() {
    return visitor instanceof Visitor.Guest;
  }

  /** Whether the frame offers the pages of people with an account. */
  public boolean isMember() {
    return isKnown && !isGuest();
  }

  void enter(EnrolledCouncil entered, Optional<Role> as) {
    council = Optional.of(entered);
    role = as;
  }

  /** Shows the page as a council's, to somebody who has no role there. */
  public void showAs(EnrolledCouncil of) {
    council = Optional.of(of);
  }

  public Visitor visitor() {
    return visitor;
  }

  public Locale language() {
    return language;
  }

  /** The address of this page, without host. */
  public String path() {
    return path;
  }

  /** The council whose page this is; empty for pages of no council. */
  public Optional<EnrolledCouncil> enteredCouncil() {
    return council;
  }

  /**
   * The council whose page this is.
   *
   * @throws IllegalStateException on a page of no council
   */
  public EnrolledCouncil council() {
    return council.orElseThrow(() -> new IllegalStateException("a page of no council"));
  }

  public CouncilId councilId() {
    return council().id();
  }

  /** The address of one of the council's rounds. */
  public String roundPath(RoundId round) {
    return councilPath() + "/rounds/" + round;
  }

  /** The address of the council whose page this is. */
  public String councilPath() {
    return "/councils/" + councilId();
  }

  /** The visitor's role at that council; empty for a guest. */
  public Optional<Role> role() {
    return role;
  }

  public boolean isLead() {
    return role.filter(held -> held.includes(Role.LEAD)).isPresent();
  }

  public boolean isContributor() {
    return role.filter(held -> held.includes(Role.CONTRIBUTOR)).isPresent();
  }

  /** The account of a visitor who signed in. */
  public Optional<Account> member() {
    return visitor instanceof Visitor.Member member
        ? Optional.of(member.account())
        : Optional.empty();
  }

  /**
   * The account of a visitor who must have one on this page.
   *
   * @throws IllegalStateException on a page that others may open as well
   */
  public Account account() {
    return member().orElseThrow(() -> new IllegalStateException("nobody signed in"));
  }
}
