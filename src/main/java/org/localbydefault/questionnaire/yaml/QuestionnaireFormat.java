package org.localbydefault.questionnaire.yaml;

/**
 * The files that this program reads, all of them in one place. Each example below is a test's
 * input.
 *
 * <p>All files are UTF-8 text in plain YAML: one document, indented with spaces; no anchors,
 * aliases or tags; every value is text, so that {@code yes} stays {@code yes} and {@code 1.10}
 * stays {@code 1.10}. A text that contains {@code : } or begins with a sign such as {@code @} or
 * {@code *} stands in quotes. An <b>id</b> has small letters, digits and hyphens; a question's full
 * id is a path of ids with dots, such as {@code community.funding-length}. Ids are for good. A key
 * with an empty value is an error: leave it out. Lists of one may be written without the list.
 *
 * <h2>A questionnaire: {@code questionnaires/<id>/questionnaire.yaml}</h2>
 *
 * <ul>
 *   <li>{@code format}: always 1. {@code id}: the folder's name. {@code version}: a changed text
 *       raises the third number, an added question the second, a removed or re-scaled one the
 *       first. {@code language}: such as en-GB. {@code title}, {@code description}.
 *   <li>{@code scales}: options with exact values, written as 1, -2, 0.25, 1/3 or 20%. A question
 *       names one, or holds such a list itself.
 *   <li>{@code bands}: levels of a score (0 to 1, without gap or overlap), or with {@code of:
 *       total} of a sum. A level ends just below where the next one begins; the last one includes
 *       its end.
 *   <li>{@code sections} and {@code questions}, nested to any depth; questions come first. {@code
 *       combine} says how a score comes about: {@code mean} (default) of all questions below,
 *       however deep; {@code mean-of-sections}, of what stands directly inside; {@code sum} of raw
 *       values; {@code minimum}. {@code weight}, default 1; {@code levels}, the name of bands;
 *       {@code minimum-coverage}, the share that must be answered before a level is shown.
 *   <li>{@code gates}: what keeps a level down whatever the score; {@code question} may be a full
 *       id or one inside the section.
 *   <li>{@code applies}: to which {@code kinds} of council and {@code nations}, with the {@code
 *       reason}. {@code visible-if}: see "Conditions".
 *   <li>{@code blank}: {@code no-score} (default), or {@code lowest} for instruments that count a
 *       blank as the lowest value. {@code forms}: named subsets. {@code themes}; {@code glossary};
 *       {@code reading-age}: the lint warns above it.
 *   <li>A question has {@code id}, {@code text}, {@code scale}, and may have {@code title}, {@code
 *       weight}, {@code scored: false}, {@code levels} (each option described in 15 to 45 words),
 *       {@code evidence}, {@code why}, {@code next-steps} (for each option but the best), {@code
 *       scrutiny} (three lines to ask), {@code prompt}, {@code law}, {@code blocks} (full ids of
 *       questions that wait for this one).
 * </ul>
 *
 * <pre class="questionnaire">
 * format: 1
 * id: small-steps
 * version: 1.0.0
 * language: en-GB
 * title: Small steps
 * description: Two questions that show everything.
 * blank: no-score
 * reading-age: 16
 * glossary: {commissioning: Deciding how a service is bought or run.}
 * themes: {mental-health: Mental health}
 * scales:
 *   practice:
 *     - {id: starting, label: Starting, value: 1}
 *     - {id: developing, label: Developing, value: 2}
 *     - {id: leading, label: Leading, value: 3}
 * bands:
 *   maturity:
 *     levels:
 *       - {id: starting, label: Starting, from: 0, to: 1/4}
 *       - {id: developing, label: Developing, from: 1/4, to: 75%}
 *       - {id: leading, label: Leading, from: 0.75, to: 1}
 * forms:
 *   short: {title: Short form, questions: [money.spend-analysis]}
 * combine: mean-of-sections
 * levels: maturity
 * minimum-coverage: 0.5
 * gates:
 *   - {share-of: [starting], reaches: 50%, cap: developing}
 * sections:
 *   - id: money
 *     title: Knowing and using money
 *     short-title: Money
 *     intro: Where the money goes.
 *     levels: maturity
 *     gates:
 *       - {question: spend-analysis, below: developing, cap: starting}
 *     questions:
 *       - id: spend-analysis
 *         title: Knowing where money goes
 *         text: How well does the council know where its money is spent?
 *         scale: practice
 *         levels:
 *           starting: The council has no list of what it spends by place, and nobody has been asked to make one.
 *           developing: The council makes a list of its spend by place once a year, and a few teams look at it.
 *           leading: The council publishes its spend by place each quarter, and every team uses it when it plans.
 *         evidence: [Supplier report by postcode]
 *         why:
 *           text: Money that stays near by is spent there again.
 *           source: {title: A study, url: "https://example.org/study"}
 *         next-steps:
 *           starting: {action: Ask finance for last year's spend by postcode, effort: weeks}
 *           developing: {action: Publish the list, effort: months}
 *         scrutiny:
 *           ask: [What share is local?, Who looks at it?, What has changed?]
 *           good-answer: A figure, its date and its trend.
 *           next-time: The same figure by service.
 *         prompt: When did a figure last change a decision here?
 *         law:
 *           - nations: [england]
 *             text: Some contracts below the threshold can be kept for local suppliers.
 *             source: {title: An act, url: "https://example.org/act"}
 *         blocks: [money.targets]
 *       - id: targets
 *         text: Does the council have a target for local spend?
 *         weight: 2
 *         scale:
 *           - {id: no, label: No, value: 0}
 *           - {id: yes, label: Yes, value: 1}
 *         applies: {kinds: [county, unitary], nations: [england, wales], reason: Others buy little.}
 *         visible-if: {question: money.spend-analysis, at-least: developing}
 * </pre>
 *
 * <h2>Conditions</h2>
 *
 * <p>One test each: {@code {question: a.b, is: [x, y]}}, {@code at-least: x}, {@code at-most: x} or
 * {@code answered: true} in place of {@code is}; {@code {kind: [county, …]}}; {@code {nation:
 * [england, …]}}; and {@code all}, {@code any} (lists) and {@code not} around others.
 *
 * <pre class="condition">
 * all:
 *   - {nation: [england, wales]}
 *   - {not: {kind: district}}
 *   - any:
 *       - {question: money.spend-analysis, is: [developing, leading]}
 *       - {question: money.spend-analysis, answered: false}
 * </pre>
 *
 * <h2>A translation: {@code questionnaire.cy.yaml} beside it</h2>
 *
 * <p>Texts only, under the same ids; what is missing stays in the original language and is noted by
 * the lint. {@code why}, {@code next-steps} and {@code law} hold their texts alone; lists are as
 * long as the original ones; {@code gates} lists the reasons; {@code applies} is the reason; {@code
 * scale} holds the labels of a scale that stands in its question. The glossary is the language's
 * own.
 *
 * <pre class="translation">
 * format: 1
 * language: cy
 * translates: small-steps
 * version: 1.0.0
 * title: Camau bach
 * scales: {practice: {starting: Dechrau, developing: Datblygu, leading: Arwain}}
 * bands: {maturity: {starting: Dechrau, developing: Datblygu, leading: Arwain}}
 * sections:
 *   money:
 *     title: Arian
 *     questions:
 *       spend-analysis:
 *         text: Pa mor dda y mae'r cyngor yn gwybod ble mae'n gwario?
 *         next-steps: {starting: Gofyn i'r adran gyllid}
 * </pre>
 *
 * <h2>A case study: {@code case-studies/<id>.md} beside it</h2>
 *
 * <p>Facts between two lines of {@code ---}, then three parts under fixed headings. {@code code} is
 * the council's GSS code; without one, {@code kind}, {@code nation} and {@code region} describe it.
 * {@code grade} is A (evaluated from outside), B (figures published) or C (process only); {@code
 * lesson} is positive, mixed or setback; {@code read} is original or mirror. {@code caution},
 * {@code partners} and {@code keep-it-local-network} may be left out.
 *
 * <pre class="case-study">
 * ---
 * id: plymouth-alliance
 * title: One alliance contract in place of many
 * council: Plymouth City Council
 * code: E06000026
 * themes: [mental-health]
 * period: 2019 to 2024
 * year: 2024
 * grade: B
 * lesson: positive
 * illustrates:
 *   - {statement: money.spend-analysis, level: leading}
 * summary: The council put its separate contracts into one, and the partners decide together how to use it.
 * first-step: List every contract that serves the same people.
 * partners: [A local charity]
 * caution: The figures are the partnership's own.
 * keep-it-local-network: true
 * sources:
 *   - {title: "A report", url: "https://example.org/report", read: original}
 * ---
 * ## What they did
 * The council served the same people through many contracts. It listed them, brought their providers
 * to one table and, after a year of talks, put all of them into one alliance contract. Its partners
 * share one budget and decide by consent.
 *
 * ## Results
 * - The partnership says that fewer people wait (2024).
 *
 * ## What made it work
 * - Time to talk before the contract.
 * </pre>
 *
 * <h2>A council's answers: any file</h2>
 *
 * <p>An answer is an option's id or {@code dont-know}, or in its long form one of {@code level},
 * {@code dont-know: true} and {@code not-applicable: why}, with {@code confidence} (seen, believed,
 * guess), {@code evidence} and {@code links}. A question that is not there was left blank. {@code
 * version} may be older than the questionnaire's, but for the first number. {@code council} is a
 * code of the register, or describes a council that is not in it. {@code agreed} holds what the
 * group settled on, with the reason. {@code language} says in which language evidence and reasons
 * are written, for all of the file or for one answer; without it they are in the report's.
 *
 * <pre class="answers">
 * format: 1
 * questionnaire: small-steps
 * version: 1.0.0
 * council: {name: Fernmoor Council, short-name: Fernmoor, kind: unitary, nation: england, region: South West}
 * date: 2026-10-14
 * themes: [mental-health]
 * targets: {money: leading}
 * smallest-group: 4
 * language: en-GB
 * respondents:
 *   - id: commissioning-lead
 *     name: Commissioning lead
 *     perspective: commissioner
 *     answers:
 *       money.spend-analysis: developing
 *       money.targets:
 *         level: yes
 *         confidence: believed
 *         evidence: Mae'r cynllun yn enwi un.
 *         language: cy
 *         links: ["https://example.org/plan"]
 *   - id: councillor
 *     perspective: councillor
 *     answers:
 *       money.spend-analysis: dont-know
 *       money.targets: {not-applicable: We never saw one}
 * agreed:
 *   money.spend-analysis: {level: developing, reason: We looked at the list together}
 * </pre>
 */
public final class QuestionnaireFormat {
  /** The number that every file names under {@code format}. */
  public static final String NUMBER = "1";

  private QuestionnaireFormat() {}
}
