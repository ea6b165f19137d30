package dev.sidelight.extract;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Parse and extraction together beside jsoup's bare parse, for generated pages. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ExtractorBenchmark {
  private static final Optional<String> ADDRESS =
      Optional.of("https://www.example.org/news/2026/05/04/mill");

  @Param({"NEWS", "LONG_READ", "MENUS", "COMMENTS", "SCRIPTS"})
  private GeneratedPage.Shape shape;

  @Param({"40", "200", "1000"})
  private int kilobytes;

  private ArticleExtractor extractor;
  private String page;

  /** Generates the page and reads the tables. */
  @Setup
  public void generate() {
    extractor = ArticleExtractor.fromClassPath();
    page = GeneratedPage.of(shape, kilobytes * 1_000, 1);
  }

  /** What nobody can do without. */
  @Benchmark
  public Document parse() {
    return Jsoup.parse(page);
  }

  /** The same, and the article. */
  @Benchmark
  public Article parseAndExtract() throws NoArticleException {
    return extractor.extract(page, ADDRESS, Optional.empty());
  }
}
