package org.localbydefault.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterTest {
  private static final Path SOURCE = Path.of("..", "shared", "data", "uk_local_authorities.csv");
  private static final Register REGISTER = Register.shipped();

  @Test
  void thereAre382PrincipalCouncilsAnd15Others() {
    var principal =
        REGISTER.councils().stream()
            .collect(Collectors.partitioningBy(c -> c.kind().isPrincipal(), Collectors.counting()));
    assertThat(principal).containsEntry(true, 382L).containsEntry(false, 15L);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # kind, nation, councils
          COUNTY, ENGLAND, 21
          DISTRICT, ENGLAND, 164
          UNITARY, ENGLAND, 63
          METROPOLITAN, ENGLAND, 36
          LONDON_BOROUGH, ENGLAND, 32
          CITY_CORPORATION, ENGLAND, 1
          COMBINED_AUTHORITY, ENGLAND, 14
          STRATEGIC_AUTHORITY, ENGLAND, 1
          UNITARY, WALES, 22
          UNITARY, SCOTLAND, 32
          DISTRICT, NORTHERN_IRELAND, 11
          """)
  void everyKindHasAsManyCouncilsAsThereAre(CouncilKind kind, Nation nation, long expected) {
    assertThat(
            REGISTER.councils().stream()
                .filter(c -> c.kind() == kind && c.nation() == nation)
                .count())
        .isEqualTo(expected);
  }

  @Test
  void everyCodeIsUniqueAndOfItsNationAndInOrder() {
    List<CouncilCode> codes =
        REGISTER.councils().stream().map(c -> c.code().orElseThrow()).toList();
    assertThat(codes).doesNotHaveDuplicates().isSorted();
    Map<Character, Nation> initials =
        Map.of(
            'E', Nation.ENGLAND,
            'W', Nation.WALES,
            'S', Nation.SCOTLAND,
            'N', Nation.NORTHERN_IRELAND);
    assertThat(REGISTER.councils())
        .allSatisfy(
            c ->
                assertThat(initials)
                    .containsEntry(c.code().orElseThrow().value().charAt(0), c.nation()));
  }

  @Test
  void namesAreUniqueSoThatACouncilCanBeTold() {
    assertThat(REGISTER.councils()).extracting(Council::officialName).doesNotHaveDuplicates();
  }

  @Test
  void aCouncilIsFoundByItsCode() {
    Council plymouth = REGISTER.find(new CouncilCode("E06000026")).orElseThrow();
    assertThat(plymouth)
        .isEqualTo(
            new Council(
                Optional.of(new CouncilCode("E06000026")),
                "Plymouth City Council",
                "Plymouth",
                CouncilKind.UNITARY,
                Nation.ENGLAND,
                "South West"));
    assertThat(REGISTER.find(new CouncilCode("E99999999"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "E0600002", "E060000266", "X06000026", "e06000026", " E06000026"})
  void whatIsNotACodeIsRefused(String value) {
    assertThatIllegalArgumentException().isThrownBy(() -> new CouncilCode(value));
  }

  @Test
  void everyCouncilIsAsItsSourceHasIt() throws IOException {
    assumeTrue(Files.exists(SOURCE), "the source of the register is not beside the project");
    Map<String, List<String>> theirs = new TreeMap<>();
    List<List<String>> rows = rows(Files.readString(SOURCE));
    Map<String, Integer> columns = new HashMap<>();
    rows.get(0).forEach(name -> columns.put(name, columns.size()));
    for (List<String> row : rows.subList(1, rows.size())) {
      if (row.get(columns.getOrDefault("current-authority", 0)).equals("True")) {
        List<String> facts = new ArrayList<>();
        for (String name : List.of("official-name", "nice-name", "nation", "region")) {
          facts.add(row.get(columns.getOrDefault(name, 0)));
        }
        theirs.put(row.get(columns.getOrDefault("gss-code", 0)), facts);
      }
    }
    Map<String, List<String>> ours = new TreeMap<>();
    for (Council c : REGISTER.councils()) {
      ours.put(
          c.code().orElseThrow().value(),
          List.of(c.officialName(), c.shortName(), c.nation().label(), c.region()));
    }
    assertThat(ours).isEqualTo(theirs);
  }

  /** Rows of cells with commas between, some of them in quotation marks. */
  private static List<List<String>> rows(String text) {
    List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>()));
    StringBuilder cell = new StringBuilder();
    boolean isQuoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        isQuoted = !isQuoted;
      } else if (!isQuoted && (c == ',' || c == '\n')) {
        rows.get(rows.size() - 1).add(cell.toString().strip());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(new ArrayList<>());
        }
      } else {
        cell.append(c);
      }
    }
    return rows.stream().filter(row -> row.size() > 1).toList();
  }
}
