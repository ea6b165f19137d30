package dev.sidelight.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The same for all pages of a folder, one after the other: those of {@code -Dsidelight.pages=…},
 * else the project's own articles.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SavedPagesBenchmark {
  private final List<String> pages = new ArrayList<>();
  private ArticleExtractor extractor;

  /** Reads the pages. */
  @Setup
  public void read() throws IOException {
    extractor = ArticleExtractor.fromClassPath();
    Path folder = Path.of(System.getProperty("sidelight.pages", "src/test/resources/articles"));
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".html")).sorted().toList()) {
        pages.add(Files.readString(file));
      }
    }
  }

  /** What nobody can do without. */
  @Benchmark
  public void parse(Blackhole sink) {
    for (String page : pages) {
      sink.consume(Jsoup.parse(page));
    }
  }

  /** The same, and the articles; a page without one costs as much. */
  @Benchmark
  public void parseAndExtract(Blackhole sink) {
    for (String page : pages) {
      sink.consume(article(page));
    }
  }

  private Object article(String page) {
    try {
      return extractor.extract(page, Optional.empty(), Optional.empty());
    } catch (NoArticleException e) {
      return e;
    }
  }
}
