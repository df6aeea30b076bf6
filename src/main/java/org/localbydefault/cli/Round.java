package org.localbydefault.cli;

import java.nio.file.Path;
import org.localbydefault.report.compose.Results;
import org.localbydefault.scoring.Certificate;

/** A file of answers with what came of it. */
record Round(Path file, Results results, Certificate certificate) {}
