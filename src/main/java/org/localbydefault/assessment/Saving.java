package org.localbydefault.assessment;

/** What came of saving something that somebody else may have changed meanwhile. */
public sealed interface Saving<T> {
  /** It is kept. */
  record Done<T>(T now) implements Saving<T> {}

  /** Somebody was faster: nothing was changed, and this is what stands. */
  record Conflict<T>(T theirs) implements Saving<T> {}

  /** There is nothing to change any more, or it is closed. */
  record Gone<T>() implements Saving<T> {}
}
