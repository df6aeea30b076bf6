package org.localbydefault.served;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.localbydefault.account.Secret;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.web.Browsing;

/** Somebody who signed in and answers one question after the other, and knows what was kept. */
final class Answerer {
  private static final Pattern EDITION = Pattern.compile("name=\"edition\" value=\"(\\d+)\"");
  private static final Pattern NOTE = Pattern.compile("note-\\d+-\\d+");
  private static final int OK = 200;
  private static final int SAVED = 303;

  private final int number;
  private final String path;
  private final List<Question> questions;
  private final Map<String, Kept> acknowledged = new HashMap<>();

  /** Sent and not acknowledged: it may be there or not. */
  private final Map<String, Kept> pending = new HashMap<>();

  private final Supplier<URI> nodes;
  private final Browsing browsing;
  private int asked;
  private int sent;
  private int saved;

  Answerer(int number, Prepared.Room room, Supplier<URI> nodes) {
    this.number = number;
    this.path = room.path() + "/questions/";
    this.questions = Prepared.questionnaire().questions();
    this.nodes = nodes;
    this.browsing = new Browsing(nodes.get());
  }

  int answered() {
    return acknowledged.size();
  }

  /**
   * How an answer stands.
   *
   * @param edition how often it was saved
   */
  record Kept(int edition, String note) {}

  int saved() {
    return saved;
  }

  void signIn(Prepared.Room room) throws IOException, InterruptedException {
    var page =
        browsing.post(
            "/sign-in", "email", room.people().get(number), "password", Prepared.PASSWORD);
    if (page.status() != SAVED) {
      throw new IllegalStateException("signing in gave " + page.status());
    }
  }

  /** Comes in by a personal link instead. */
  void open(Secret secret) throws IOException, InterruptedException {
    String link = "/answer/" + secret.value();
    int shown = browsing.get(at(link)).status();
    int begun = browsing.post(at(link)).status();
    if (shown != OK || begun != SAVED) {
      throw new IllegalStateException("a personal link gave " + shown + " and " + begun);
    }
  }

  /** A page's address at the node whose turn it is. */
  private String at(String page) {
    return nodes.get() + page;
  }

  /** Reads a page of the round or of its council. */
  void look(String page) throws IOException, InterruptedException {
    var shown = browsing.get(at(page));
    if (shown.status() != OK) {
      throw new IllegalStateException(page + " gave " + shown.status());
    }
  }

  /** Answers one question more. */
  void answer() throws IOException, InterruptedException {
    save(ask());
  }

  /** A question as its page showed it. */
  record Shown(Question question, Kept kept) {}

  /** Opens the next question. */
  Shown ask() throws IOException, InterruptedException {
    Question question = questions.get(asked++ % questions.size());
    return new Shown(question, read(question.id().value()));
  }

  /** Answers a question. */
  void save(Shown shown) throws IOException, InterruptedException {
    Question question = shown.question();
    String note = "note-" + number + "-" + ++sent;
    String underWay = question.id().value();
    Kept next = new Kept(shown.kept().edition() + 1, note);
    pending.put(underWay, next);
    var page =
        browsing.post(
            at(path + underWay),
            "answer",
            Prepared.option(question, sent),
            "note",
            note,
            "edition",
            String.valueOf(shown.kept().edition()));
    if (page.status() != SAVED) {
      throw new IllegalStateException("saving gave " + page.status());
    }
    acknowledged.put(underWay, next);
    pending.clear();
    saved++;
  }

  private Kept read(String question) throws IOException, InterruptedException {
    var page = browsing.get(at(path + question));
    Matcher edition = EDITION.matcher(page.body());
    if (page.status() != OK || !edition.find()) {
      throw new IllegalStateException("a question gave " + page.status() + page.location());
    }
    Matcher note = NOTE.matcher(page.body());
    return new Kept(Integer.parseInt(edition.group(1)), note.find() ? note.group() : "");
  }

  /** What was acknowledged and is not there, or is there more than once. */
  List<String> compare() throws IOException, InterruptedException {
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, Kept> entry : acknowledged.entrySet()) {
      Kept there = read(entry.getKey());
      Kept mayBe = pending.get(entry.getKey());
      if (!there.equals(entry.getValue()) && !there.equals(mayBe)) {
        wrong.add(
            "%s: acknowledged %s, there %s".formatted(entry.getKey(), entry.getValue(), there));
      } else {
        entry.setValue(there);
      }
    }
    pending.clear();
    return wrong;
  }
}
