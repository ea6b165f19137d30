package dev.sidelight.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sidelight.card.CardMaker;
import dev.sidelight.data.DataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibratorTest {
  private static final String PLAIN =
      "The council met on Monday and approved the budget of %d million, the mayor said.";
  private static final String LOADED =
      "The shameless council rammed through its disastrous budget of %d million, a disgrace.";

  @TempDir Path folder;

  private Path labelled(List<String> lines) throws IOException {
    return Files.write(folder.resolve("labelled.jsonl"), lines);
  }

  private static String line(String text, int number, boolean label) {
    String words = String.format(text, number);
    return "{\"text\":\"" + words + "\",\"label\":" + label + ",\"group\":\"" + label + "\"}";
  }

  @Test
  void theSameTextsGiveTheSameCutsAndFloors() throws IOException {
    Path file =
        labelled(
            IntStream.range(1, 25)
                .boxed()
                .flatMap(n -> List.of(line(PLAIN, n, false), line(LOADED, n, true)).stream())
                .toList());
    CardMaker maker = CardMaker.load("test");
    Calibrator calibrator = new Calibrator(maker, "en", "language-bias");
    calibrator.calibrate(file, folder.resolve("a"));
    calibrator.calibrate(file, folder.resolve("b"));
    List<String> rows = Files.readAllLines(folder.resolve("a/calibration.tsv"));
    assertEquals(rows, Files.readAllLines(folder.resolve("b/calibration.tsv")));
    assertEquals("concept\tkey\tvalue\twhy", rows.getFirst());
    assertTrue(rows.get(1).startsWith("language-bias\tcut-1\t"), rows::toString);
    String floors = Files.readString(folder.resolve("a/floors.json"));
    assertTrue(floors.contains("\"texts\":48"), floors);
    assertTrue(floors.contains("\"area\":1.000,\"macroF1\":1.000"), floors);
    assertThrows(
        DataException.class,
        () -> new Calibrator(maker, "en", "charm").calibrate(file, folder.resolve("c")));
  }

  @Test
  void everyBadLineIsNamed() throws IOException {
    Path file =
        labelled(
            List.of(
                "{\"text\":\"Good.\",\"label\":0.5}",
                "{\"text\":\"No label.\"}",
                "{\"text\":\"Too much.\",\"label\":2}",
                "not JSON"));
    DataException thrown = assertThrows(DataException.class, () -> Examples.read(file));
    assertEquals(3, thrown.getMessage().lines().filter(l -> l.contains(".jsonl:")).count());
    assertTrue(thrown.getMessage().contains(".jsonl:2 "), thrown.getMessage());
  }

  @Test
  void partsOfOneGroupMakeOneText() {
    List<Example> parts =
        IntStream.range(0, 25)
            .mapToObj(n -> new Example("Part " + n, n % 2, java.util.Optional.of("g")))
            .toList();
    List<Example> whole = Examples.whole(parts);
    assertEquals(2, whole.size());
    assertEquals(0.5, whole.getFirst().label());
  }
}
