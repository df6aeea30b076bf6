package org.localbydefault.questionnaire.yaml;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.localbydefault.questionnaire.Ids;
import org.localbydefault.report.compose.KindId;
import org.localbydefault.report.compose.ReportDefinition;
import org.localbydefault.report.compose.Wording;

/**
 * A folder that says what reports are made of: {@code reports/<kind>.yaml} for each kind, and
 * {@code reports/wording.yaml}.
 */
public final class ReportFolder {
  private static final String REPORTS = "reports";

  /** The file's name that stands for the wording and for no kind of report. */
  public static final String WORDING = "wording";

  private static final String ENDING = ".yaml";

  private final Storage storage;

  private ReportFolder(Storage storage) {
    this.storage = storage;
  }

  /** The reports beside a folder's questionnaires. */
  public static ReportFolder of(ContentFolder content) {
    return new ReportFolder(content.storage());
  }

  /** Whether there is any report here. */
  public boolean isThere() {
    return storage.contains(REPORTS);
  }

  /** Every kind of report, by name. */
  public List<KindId> kinds() {
    return storage.list(REPORTS).stream()
        .filter(name -> name.endsWith(ENDING))
        .map(name -> name.substring(0, name.length() - ENDING.length()))
        .filter(name -> Ids.isSimple(name) && !name.equals(WORDING))
        .map(KindId::new)
        .toList();
  }

  public boolean contains(KindId kind) {
    return storage.contains(file(kind.value()));
  }

  /** What a kind of report is made of. */
  public Read<ReportDefinition> definition(KindId kind) {
    return then(storage.read(file(kind.value())), YamlReportDefinitions::read);
  }

  /** The fixed wording, in English. */
  public Read<Wording> wording() {
    return then(storage.read(file(WORDING)), YamlWordings::read);
  }

  private static String file(String name) {
    return REPORTS + "/" + name + ENDING;
  }

  private static <T> Read<T> then(Read<SourceFile> file, Function<SourceFile, Read<T>> reader) {
    return file.value().map(reader).orElseGet(() -> new Read<>(Optional.empty(), file.problems()));
  }
}
