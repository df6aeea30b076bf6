package org.localbydefault.casestudy;

import java.util.List;
import java.util.Set;
import org.localbydefault.council.Council;
import org.localbydefault.questionnaire.ThemeId;

/**
 * What another council did, in our own words and from published facts.
 *
 * @param council whose case it is
 * @param period when, as text for people
 * @param year the last year that the facts speak of
 * @param illustrates questions that the facts show, most telling first
 * @param summary one sentence: what they did
 * @param firstStep what a council that wants this could do first
 * @param caution what to be careful about; empty for none
 * @param isNetworkMember whether the council is in the Keep it Local network
 * @param story what they did, paragraph by paragraph
 * @param results each with who claims it
 * @param enablers what made it work
 * @param sources the main one first
 */
public record CaseStudy(
    CaseStudyId id,
    String title,
    Council council,
    Set<ThemeId> themes,
    String period,
    int year,
    Grade grade,
    Lesson lesson,
    List<Illustration> illustrates,
    String summary,
    String firstStep,
    String caution,
    boolean isNetworkMember,
    List<String> partners,
    List<String> story,
    List<String> results,
    List<String> enablers,
    List<CaseSource> sources) {

  public CaseStudy {
    themes = Set.copyOf(themes);
    illustrates = List.copyOf(illustrates);
    partners = List.copyOf(partners);
    story = List.copyOf(story);
    results = List.copyOf(results);
    enablers = List.copyOf(enablers);
    sources = List.copyOf(sources);
    if (illustrates.isEmpty() || sources.isEmpty()) {
      throw new IllegalArgumentException("'" + id + "' needs a statement and a source");
    }
  }
}
