package org.localbydefault.questionnaire.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** From bytes to text: UTF-8 only, with or without a byte order mark, no control characters. */
final class Decoding {
  private static final String UTF_8_HINT = "Save the file as UTF-8.";

  private final Problems problems;
  private final String text;

  private Decoding(Problems problems, String text) {
    this.problems = problems;
    this.text = text;
  }

  /** The text; absent where the file was refused, with the reason among the problems. */
  static Optional<String> decode(SourceFile file, Problems problems) {
    byte[] bytes = file.bytes();
    if (!isFit(bytes.length, problems)) {
      return Optional.empty();
    }
    if (isUtf16(bytes)) {
      problems.error(Place.FILE, "", "the file is UTF-16 and not UTF-8", UTF_8_HINT);
      return Optional.empty();
    }
    return strict(bytes, problems).filter(text -> new Decoding(problems, text).isClean());
  }

  /** Refuses what nobody writes by hand. */
  static boolean isFit(long size, Problems problems) {
    if (size > SourceFile.LARGEST) {
      problems.error(
          Place.FILE,
          "",
          "the file has %,d bytes; at most %,d are read".formatted(size, SourceFile.LARGEST),
          "Split it, or take out what does not belong there.");
    }
    return size <= SourceFile.LARGEST;
  }

  private static boolean isUtf16(byte[] bytes) {
    return bytes.length >= 2
        && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
            || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
            || (bytes[0] == 0) != (bytes[1] == 0));
  }

  private static Optional<String> strict(byte[] bytes, Problems problems) {
    int start = startsWithMark(bytes) ? 3 : 0;
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(bytes.length - start);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    if (result.isError()) {
      problems.error(end(out.toString()), "", "the file is not UTF-8 from here on", UTF_8_HINT);
      return Optional.empty();
    }
    return Optional.of(out.toString());
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  /** Looks for characters that have no business in a text file, and for tabs as indent. */
  private boolean isClean() {
    boolean isIndent = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\t' && isIndent) {
        refuse(i, "a tab is used to indent", "Indent with spaces.");
        return false;
      }
      if (isRefused(c)) {
        String message = "there is a control character (U+%04X) here".formatted((int) c);
        refuse(i, message, "Delete it; it is invisible in many editors.");
        return false;
      }
      isIndent = c == '\n' || c == '\r' || (isIndent && c == ' ');
    }
    return true;
  }

  /** What YAML forbids: control characters, lone surrogates and the two non-characters. */
  private static boolean isRefused(char c) {
    return (c < ' ' && c != '\t' && c != '\n' && c != '\r')
        || (c >= 0x7F && c < 0xA0 && c != 0x85)
        || c >= 0xFFFE
        || c == '\uFEFF';
  }

  private void refuse(int at, String message, String hint) {
    problems.error(end(text.substring(0, at)), "", message, hint);
  }

  /** The place right after a text. */
  private static Place end(String text) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isPair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !isPair)) {
        line++;
        start = i + 1;
      }
    }
    return new Place(line, text.codePointCount(start, text.length()) + 1);
  }
}
