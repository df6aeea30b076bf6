package org.localbydefault.questionnaire.yaml;

import java.util.List;
import java.util.Set;

/** Where content lies: a folder, or the program itself. Paths have slashes and are relative. */
sealed interface Storage permits FolderStorage, JarStorage {
  /** The names of what lies directly in a folder, sorted; none where there is no such folder. */
  List<String> list(String folder);

  boolean contains(String path);

  /** Whether a case study may be about one of these questions, as far as is known unread. */
  boolean mayBeAbout(String path, Set<String> questions);

  /** A file's bytes, or why they are refused. */
  Read<SourceFile> read(String path);

  /** A file's bytes as they are, of a file that was read before without an error. */
  byte[] bytes(String path);
}
