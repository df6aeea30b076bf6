package org.localbydefault.questionnaire.yaml;

import java.util.List;
import java.util.Optional;

/** Where content lies: a folder, or the program itself. Paths have slashes and are relative. */
sealed interface Storage permits FolderStorage, JarStorage {
  /** The names of what lies directly in a folder, sorted; none where there is no such folder. */
  List<String> list(String folder);

  boolean contains(String path);

  /** A file's bytes, or why they are refused. */
  Read<SourceFile> read(String path);

  /** What the build packed in a folder; nothing where it did not. */
  Optional<ContentPack> pack(String folder);
}
