package dev.sidelight.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A tab-separated table of the class path: one header line, one row a line, no quotes, no escapes.
 */
public record Tsv(String file, List<String> columns, List<Row> rows) {

  /** One line of a table, which knows where it stands. */
  public record Row(String file, int line, List<String> columns, List<String> cells) {
    /**
     * The cell under a column.
     *
     * @throws DataException when the table has no such column
     */
    public String get(String column) {
      int i = columns.indexOf(column);
      if (i < 0) {
        throw new DataException(file + ":1 expected a column named " + column);
      }
      return cells.get(i);
    }

    /** The cell under a column, where {@code -} means that there is none. */
    public Optional<String> optional(String column) {
      String cell = get(column);
      return cell.equals("-") ? Optional.empty() : Optional.of(cell);
    }

    /** The parts of a cell that are split by {@code |}; none for {@code -}. */
    public List<String> list(String column) {
      return optional(column).map(cell -> List.of(cell.split("\\|"))).orElse(List.of());
    }

    /** Where this row stands, as {@code file:line}. */
    public String where() {
      return file + ":" + line;
    }
  }

  public Tsv {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * Reads a table of the class path.
   *
   * @param resource path from the root of the class path, without a leading slash
   * @throws DataException when it is missing, or when a row has not as many cells as the header
   */
  public static Tsv read(String resource) {
    return parse(resource, text(resource));
  }

  /** True where the class path holds this resource. */
  public static boolean exists(String resource) {
    return loader().getResource(resource) != null;
  }

  /** The whole text of a resource in UTF-8. */
  public static String text(String resource) {
    try (InputStream in = loader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new DataException(resource + " expected on the class path, found nothing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /** Reads a table from its text; {@code file} is only used to name it in errors. */
  public static Tsv parse(String file, String text) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty()) {
      throw new DataException(file + ":1 expected a header line, found nothing");
    }
    List<String> columns = List.of(lines.getFirst().split("\t", -1));
    List<Row> rows = new ArrayList<>(lines.size());
    List<String> problems = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      List<String> cells = List.of(lines.get(i).split("\t", -1));
      if (cells.size() == columns.size()) {
        rows.add(new Row(file, i + 1, columns, cells));
      } else {
        problems.add(
            "%s:%d expected %d cells, found %d"
                .formatted(file, i + 1, columns.size(), cells.size()));
      }
    }
    if (!problems.isEmpty()) {
      throw new DataException(problems);
    }
    return new Tsv(file, columns, rows);
  }

  private static ClassLoader loader() {
    return Tsv.class.getClassLoader();
  }
}
