package dev.sidelight.entity;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sentences of our own in the manner of political news, each with those who speak in it. As usual
 * for this task a speaker counts by the last word of the name that has a capital; speakers without
 * a capital do not count. The floors go up silently and down only with a reason.
 */
class SpeakersTest {
  private static final Path FOLDER = Path.of("src/test/resources/entity");
  private static final Pattern WORD =
      Pattern.compile("[\\w’'\\-]+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern POSSESSIVE = Pattern.compile("[’']s$");
  private static final Set<String> NO_NAMES =
      Set.of(
          "he", "she", "they", "it", "we", "i", "you", "the", "a", "an", "his", "her", "their",
          "this", "that", "these", "those", "one", "some", "many", "most");

  /** A text and who speaks in it. */
  private record Case(Set<String> speakers, String text) {
    static Case of(String row) {
      String[] cells = row.split("\t", -1);
      return new Case(heads(Arrays.stream(cells[0].split(" \\| ", -1))), cells[1]);
    }
  }

  private static Set<String> heads(Stream<String> names) {
    return names.map(SpeakersTest::head).flatMap(Optional::stream).collect(Collectors.toSet());
  }

  /** The last word with a capital, in lower case. */
  private static Optional<String> head(String name) {
    List<String> words =
        WORD.matcher(name)
            .results()
            .map(result -> result.group())
            .filter(word -> Character.isUpperCase(word.codePointAt(0)))
            .filter(word -> !NO_NAMES.contains(word.toLowerCase(Locale.ROOT)))
            .toList();
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(POSSESSIVE.matcher(words.getLast()).replaceAll("").toLowerCase(Locale.ROOT));
  }

  @ParameterizedTest
  @CsvSource({"en, 120, 0.94", "fr, 40, 0.90", "de, 40, 0.80", "es, 40, 0.90"})
  void findsWhoSpeaks(String tag, int least, double floor) throws IOException {
    List<Case> cases =
        Files.readAllLines(FOLDER.resolve("speakers-" + tag + ".tsv")).stream()
            .skip(1)
            .map(Case::of)
            .toList();
    assertTrue(cases.size() >= least, () -> tag + " has only " + cases.size() + " cases");
    int wanted = 0;
    int found = 0;
    int right = 0;
    for (Case one : cases) {
      Set<String> heads = found(tag, one.text());
      wanted += one.speakers().size();
      found += heads.size();
      right += (int) heads.stream().filter(one.speakers()::contains).count();
    }
    double f1 = 2.0 * right / (wanted + found);
    assertTrue(f1 >= floor, () -> tag + " expected F1 " + floor + ", found " + f1);
  }

  private static Set<String> found(String tag, String text) {
    return new HashSet<>(
        heads(Readings.of(tag, "", text).voices().sources().stream().map(Source::name)));
  }
}
