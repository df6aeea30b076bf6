package org.localbydefault.report;

/**
 * The few words that a rendering adds by itself, in the report's language.
 *
 * @param skip words of the link that passes over a page's head, such as "Skip to the report"
 * @param contents heading of the contents page
 * @param pageOf "Page {0} of {1}"
 * @param noScore word that stands where a level would, when too little was answered
 * @param levelOf "{0}, {1} of {2}": a level's word, its place, how many levels there are
 * @param score head of the column or label of the score
 * @param target label of a target level
 * @param previous label of the last round's position
 * @param agreed label of an agreed answer
 * @param median label of the middle answer
 * @param continued shown after a table's caption where it goes on, on a later page
 */
public record Labels(
    String skip,
    String contents,
    String pageOf,
    String noScore,
    String levelOf,
    String score,
    String target,
    String previous,
    String agreed,
    String median,
    String continued) {

  /** A level's word with its place on the scale; the word alone where there is no level. */
  public String level(LevelMark mark) {
    return mark.step() == 0
        ? mark.word()
        : levelOf
            .replace("{0}", mark.word())
            .replace("{1}", Integer.toString(mark.step()))
            .replace("{2}", Integer.toString(mark.steps()));
  }
}
