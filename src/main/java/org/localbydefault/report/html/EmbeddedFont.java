package org.localbydefault.report.html;

import java.text.Normalizer;
import org.localbydefault.report.chart.TextMeasure;

/**
 * How wide the page's own font sets a text.
 *
 * <p>A letter with an accent is as wide as without; other characters are guessed on the wide side.
 */
final class EmbeddedFont implements TextMeasure {
  /** Thousandths of the size, from U+0020 on, as in the font's own table. */
  private static final short[] REGULAR = {
    280, 286, 301, 651, 592, 919, 731, 160, 299, 299, 485, 606, 210, 362, 210, 387, 648, 407, 548,
    576, 614, 588, 598, 510, 615, 595, 210, 210, 553, 628, 553, 480, 778, 626, 613, 645, 669, 569,
    552, 694, 694, 392, 512, 631, 541, 824, 693, 714, 592, 724, 614, 592, 558, 690, 593, 856, 623,
    575, 607, 317, 387, 344, 552, 372, 243, 525, 566, 485, 564, 538, 314, 558, 550, 252, 245, 492,
    262, 845, 550, 548, 566, 574, 349, 471, 326, 540, 461, 684, 481, 449, 460, 344, 237, 344, 555
  };

  private static final short[] BOLD = {
    312, 303, 390, 765, 610, 969, 725, 210, 335, 335, 485, 595, 271, 373, 272, 440, 659, 440, 579,
    600, 624, 607, 626, 537, 624, 571, 272, 272, 569, 612, 569, 547, 781, 678, 643, 658, 688, 597,
    566, 718, 701, 424, 561, 663, 552, 858, 717, 746, 629, 756, 650, 610, 607, 686, 644, 886, 685,
    650, 618, 340, 440, 344, 582, 400, 288, 552, 596, 510, 596, 563, 365, 593, 571, 300, 259, 555,
    318, 882, 571, 576, 596, 599, 376, 508, 376, 567, 530, 740, 539, 521, 505, 381, 254, 381, 537
  };

  private static final int BEYOND_LATIN = 0x0250;
  private static final int WIDE_SCRIPTS = 0x2E80;

  @Override
  public double width(String text, double size, boolean isBold) {
    long thousandths = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      thousandths += thousandths(codePoint, isBold ? BOLD : REGULAR);
      i += Character.charCount(codePoint);
    }
    return thousandths * size / 1000;
  }

  private static int thousandths(int codePoint, short[] widths) {
    int index = codePoint - ' ';
    if (index >= 0 && index < widths.length) {
      return widths[index];
    }
    if (codePoint >= BEYOND_LATIN) {
      return codePoint < WIDE_SCRIPTS ? 700 : 1000;
    }
    String parts = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD);
    int letter = parts.charAt(0) - ' ';
    return letter >= 0 && letter < widths.length ? widths[letter] : 700;
  }
}
