package org.localbydefault.browser;

/** Scripts that look for what is wrong with an open page; each gives a list of words. */
final class Faults {
  /** What is wrong with how the page tells of mistakes. */
  static final String MISTAKES =
      """
      () => {
        const links = [...document.querySelectorAll('.govuk-error-summary li a')];
        const wrong = links.filter(link => !document.getElementById(link.hash.slice(1)))
          .map(link => 'leads nowhere: ' + link.textContent);
        if (document.title.startsWith('Error: ') !== links.length > 0) {
          wrong.push('title and mistakes: ' + document.title);
        }
        const beside = [...document.querySelectorAll('.govuk-error-message')]
          .map(message => message.textContent.replace(/^\\s*Error:\\s*/, '').trim());
        return wrong.concat(beside.filter(words => !links.some(link => link.textContent === words))
          .map(words => 'not in the summary: ' + words));
      }""";

  /** What stands alone on a phone and is lower than a thumb needs. */
  static final String SMALL =
      """
      () => [...document.querySelectorAll(
          'header a, header button, footer a, footer button, .govuk-back-link, .govuk-button, summary,'
          + ' .govuk-input, .govuk-select, .govuk-summary-list__actions a, .lbd-stacked a,'
          + ' .lbd-stacked button, .govuk-list:not(.govuk-list--bullet, .govuk-list--number)'
          + ' > li > a:only-child')]
        .filter(part => part.checkVisibility() && !part.closest('.govuk-error-summary'))
        .filter(part => Math.round(part.getBoundingClientRect().height) < 44)
        .map(part => 'too small for a thumb: ' + part.outerHTML.slice(0, 120))""";

  /** What the page shows and nobody can use on paper. */
  static final String USELESS_ON_PAPER =
      """
      () => [...document.querySelectorAll(
          'button, nav a, footer a, .govuk-button, .govuk-back-link, .govuk-summary-list__actions')]
        .concat([...document.querySelectorAll('details:not([open])')]
          .filter(folded => getComputedStyle(folded, '::details-content').contentVisibility !== 'visible'))
        .filter(part => part.checkVisibility())
        .map(part => 'useless on paper: ' + part.outerHTML.slice(0, 120))""";

  private Faults() {}
}
