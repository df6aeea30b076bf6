package org.localbydefault.report.pdf;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF what a file fails at. */
public final class VeraPdf {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private VeraPdf() {}

  /** What fails, in PDF/UA-1 and PDF/A-2a together; nothing if the file meets both. */
  public static List<String> failures(byte[] pdf) throws Exception {
    List<String> failures = new ArrayList<>();
    for (String flavour : List.of("ua1", "2a")) {
      failures.addAll(failures(pdf, flavour));
    }
    return failures;
  }

  private static List<String> failures(byte[] pdf, String id) throws Exception {
    PDFAFlavour flavour = PDFAFlavour.byFlavourId(id);
    List<String> failures = new ArrayList<>();
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(flavour, 10_000, false, false, false)) {
      ValidationResult result = validator.validate(parser);
      for (TestAssertion assertion : result.getTestAssertions()) {
        failures.add(
            id
                + " "
                + assertion.getRuleId().getClause()
                + "-"
                + assertion.getRuleId().getTestNumber()
                + ": "
                + assertion.getMessage());
      }
      if (!result.isCompliant() && failures.isEmpty()) {
        failures.add(id + ": not compliant");
      }
    }
    return failures;
  }
}
