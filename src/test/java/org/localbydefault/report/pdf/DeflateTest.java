package org.localbydefault.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is deflated is read back by Java's own inflater, which checks the sum at the end too. */
class DeflateTest {
  private final Deflate deflate = new Deflate();

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4, 5, 7, 8, 9, 10, 255, 258, 259, 266, 267, 5000, 100_000})
  void theSameLetterAnyNumberOfTimesComesBack(int length) throws DataFormatException {
    byte[] letters = new byte[length];
    Arrays.fill(letters, (byte) 'a');
    assertComesBack(letters);
  }

  @Test
  void everyByteComesBackUnderEitherCode() throws DataFormatException {
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    assertComesBack(all);
  }

  @Test
  void noiseComesBackThoughItGrows() throws DataFormatException {
    byte[] noise = new byte[70_000];
    new Random(1).nextBytes(noise);
    assertComesBack(noise);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 4096, 24_577, 32_767, 32_768, 32_769, 40_000})
  void repetitionsFromAnyDistanceComeBack(int distance) throws DataFormatException {
    byte[] noise = new byte[distance];
    new Random(distance).nextBytes(noise);
    byte[] repeated = new byte[2 * distance + 500];
    for (int i = 0; i < repeated.length; i++) {
      repeated[i] = noise[i % distance];
    }
    assertComesBack(repeated);
  }

  @Test
  void wordsOfAnyMixtureComeBackOneAfterTheOther() throws DataFormatException {
    Random random = new Random(20200303);
    for (int round = 0; round < 2000; round++) {
      byte[] words = new byte[random.nextInt(3000)];
      for (int i = 0; i < words.length; i++) {
        int back = random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(300);
        words[i] = back == 0 || back > i ? (byte) random.nextInt(1 + round % 256) : words[i - back];
      }
      assertComesBack(words);
    }
  }

  @Test
  void aStreamIsTheSameWhateverWasDeflatedBefore() {
    Bytes content = new Bytes(16);
    for (int i = 0; i < 500; i++) {
      content.ascii("BT 57 ").number(i * 7).ascii(" Td (words) Tj ET\n");
    }
    byte[] first = deflated(content, PrefixCode.PAGES);
    deflated(new Bytes(16).ascii("BT 57 7 Td (other words) Tj ET\n"), PrefixCode.OBJECTS);
    assertThat(deflated(content, PrefixCode.PAGES)).isEqualTo(first);
  }

  @Test
  void textBecomesShorter() {
    byte[] text = "<</S/P/P 12 0 R/Pg 3 0 R/K 1>> ".repeat(99).getBytes(StandardCharsets.US_ASCII);
    assertThat(deflated(new Bytes(16).all(text), PrefixCode.OBJECTS).length).isLessThan(300);
  }

  private void assertComesBack(byte[] data) throws DataFormatException {
    for (PrefixCode code : new PrefixCode[] {PrefixCode.PAGES, PrefixCode.OBJECTS}) {
      byte[] deflated = deflated(new Bytes(data.length).all(data), code);
      assertThat(inflated(deflated, data.length)).isEqualTo(data);
    }
  }

  private byte[] deflated(Bytes data, PrefixCode code) {
    int length = deflate.deflate(data, code);
    return Arrays.copyOf(deflate.shared(), length);
  }

  private static byte[] inflated(byte[] deflated, int length) throws DataFormatException {
    Inflater inflater = new Inflater();
    inflater.setInput(deflated);
    byte[] data = new byte[length + 1];
    int size = inflater.inflate(data);
    assertThat(inflater.finished()).isTrue();
    assertThat(inflater.getRemaining()).isZero();
    inflater.end();
    return Arrays.copyOf(data, size);
  }
}
