package org.localbydefault.questionnaire.yaml;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.localbydefault.questionnaire.QuestionnaireId;

/**
 * One questionnaire with its case studies, parsed when the program was built and packed beside it.
 * The readers check it like any file; only its text is not gone through again. It halves the work
 * of a cold start.
 */
public final class ContentPack {
  /** The pack's name in the folder of its questionnaire. */
  static final String FILE = "questionnaire.pack";

  private final Tree questionnaire;
  private final String hash;
  private final List<CaseStudyDraft> drafts;

  private ContentPack(Tree questionnaire, String hash, List<CaseStudyDraft> drafts) {
    this.questionnaire = questionnaire;
    this.hash = hash;
    this.drafts = drafts;
  }

  Tree questionnaire() {
    return questionnaire;
  }

  /** SHA-256 of the questionnaire's file. */
  String hash() {
    return hash;
  }

  List<CaseStudyDraft> drafts() {
    return drafts;
  }

  /**
   * Packs every questionnaire of a folder that can be used; for the build.
   *
   * @param arguments the folder that holds {@code questionnaires}, and the one to write under
   */
  public static void main(String[] arguments) {
    Path from = Path.of(arguments[0]);
    ContentFolder content = ContentFolder.at(from);
    for (QuestionnaireId id : content.questionnaires()) {
      if (content.content(id).isUsable()) {
        Path folder = Path.of(arguments[1], "questionnaires", id.value());
        write(content, id, folder.resolve(FILE));
      }
    }
  }

  private static void write(ContentFolder content, QuestionnaireId id, Path file) {
    SourceFile source = content.source(id).value().orElseThrow();
    Tree tree = TreeBuilder.build(source, new Problems(source.name())).orElseThrow();
    try {
      Files.createDirectories(file.resolveSibling("."));
      try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
        out.writeUTF(source.hash());
        PackedTrees.write(tree, out);
        List<CaseStudyDraft> drafts = content.drafts(id);
        out.writeShort(drafts.size());
        for (CaseStudyDraft draft : drafts) {
          write(draft, out);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(CaseStudyDraft draft, DataOutputStream out) throws IOException {
    out.writeUTF(draft.stem());
    PackedTrees.write(draft.root().orElseThrow().mapping(), out);
    for (String heading : CaseStudyBody.HEADINGS) {
      PackedTrees.write(draft.body().part(heading), out);
    }
  }

  static ContentPack read(InputStream stream) throws IOException {
    try (var in = new DataInputStream(new BufferedInputStream(stream))) {
      String hash = in.readUTF();
      Tree questionnaire = PackedTrees.read(in);
      int size = in.readUnsignedShort();
      List<CaseStudyDraft> drafts = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        drafts.add(draft(in));
      }
      return new ContentPack(questionnaire, hash, drafts);
    }
  }

  private static CaseStudyDraft draft(DataInputStream in) throws IOException {
    String stem = in.readUTF();
    Problems problems = new Problems(stem + ".md");
    Optional<Fields> root = YamlQuestionnaires.root(PackedTrees.read(in), problems);
    CaseStudyBody body = CaseStudyBody.empty(problems);
    for (String heading : CaseStudyBody.HEADINGS) {
      body.put(heading, PackedTrees.texts(in));
    }
    return new CaseStudyDraft(stem, root, body, problems);
  }
}
