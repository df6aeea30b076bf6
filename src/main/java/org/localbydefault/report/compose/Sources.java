package org.localbydefault.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.localbydefault.casestudy.CaseSource;
import org.localbydefault.finding.Weakness;
import org.localbydefault.questionnaire.Guidance;
import org.localbydefault.questionnaire.Source;
import org.localbydefault.report.Bullets;
import org.localbydefault.report.RichText;
import org.localbydefault.report.Span;

/** Every source that the report rests on, with its address in full. */
final class Sources {
  private Sources() {}

  static void write(Draft draft, ChapterWriter out) {
    Map<String, CaseSource> sources = new LinkedHashMap<>();
    for (Weakness weakness : draft.results().findings().weaknesses()) {
      addGuidance(draft, weakness.result().question().guidance(), sources);
    }
    if (draft.contains(Part.CASE_STUDIES)) {
      draft.results().matches().values().stream()
          .flatMap(List::stream)
          .map(match -> match.caseStudy().sources().get(0))
          .forEach(s -> sources.putIfAbsent(s.source().url().toString(), s));
    }
    if (!sources.isEmpty()) {
      out.say(Sentence.SOURCES);
      List<RichText> items = new ArrayList<>();
      sources.values().forEach(s -> items.add(text(draft, s)));
      out.add(new Bullets(false, items));
    }
  }

  /** Only what a chapter of this report rests on. */
  private static void addGuidance(Draft draft, Guidance guidance, Map<String, CaseSource> sources) {
    if (draft.contains(Part.WEAKNESSES)) {
      guidance.why().ifPresent(why -> add(sources, why.source()));
    }
    if (draft.contains(Part.LEGAL_AND_FINANCIAL)) {
      guidance.law().stream()
          .filter(l -> l.nations().contains(draft.council().nation()))
          .forEach(l -> add(sources, l.source()));
    }
  }

  private static void add(Map<String, CaseSource> sources, Source source) {
    sources.putIfAbsent(source.url().toString(), new CaseSource(source, false));
  }

  private static RichText text(Draft draft, CaseSource source) {
    List<Span> spans = new ArrayList<>();
    spans.add(new Span.Plain(source.source().title() + ": "));
    spans.add(new Span.Link(source.source().url().toString(), source.source().url()));
    if (source.isMirror()) {
      spans.add(new Span.Plain(" " + draft.say(Sentence.CASE_MIRROR)));
    }
    return new RichText(spans);
  }
}
