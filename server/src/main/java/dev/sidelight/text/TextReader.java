package dev.sidelight.text;

import dev.sidelight.data.DataException;
import dev.sidelight.extract.Article;
import dev.sidelight.extract.Block;
import dev.sidelight.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.IOUtils;

/**
 * Reads texts of one language. One Lucene pass gives every word's form and stem with its offsets
 * (the chain repeats each word once before the stemmer); sentences and quotations come from rules
 * over the characters. Safe for several threads.
 */
public final class TextReader implements AutoCloseable {
  /** One word as Lucene gives it. */
  public record Word(int start, int end, String form, String stem) {}

  private static final int LEAD_BLOCKS = 2;
  private static final int LEAD_SENTENCES = 5;

  private final Language language;
  private final Analyzer analyzer;
  private final Set<String> stopWords;
  private final SentenceSplitter splitter;
  private final QuotationFinder quotations;

  /**
   * @throws DataException when the language names a filter or a stop list that Lucene does not have
   */
  public TextReader(Language language) {
    this.language = language;
    this.analyzer = new Chain(language);
    this.stopWords = stopWords(language);
    this.splitter = new SentenceSplitter(language, stopWords);
    this.quotations = new QuotationFinder(language.quotationMarks(), language.has("dialogueDash"));
  }

  /** The language that it reads. */
  public Language language() {
    return language;
  }

  /** The language's function words in lower case. */
  public Set<String> stopWords() {
    return stopWords;
  }

  /** The words of any string: terms of lexicons go the same way as texts. */
  public List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        String form = term.toString();
        stream.incrementToken(); // the same word once more, behind the stemmer
        words.add(new Word(offset.startOffset(), offset.endOffset(), form, term.toString()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Signs.among(words, text);
  }

  /** Reads an article's headline and body. */
  public Text read(Article article) {
    Draft draft = new Draft(article);
    draft.headline();
    draft.body();
    return new Text(
        language,
        article.headline(),
        article.body(),
        draft.tokens,
        draft.sentences,
        draft.found,
        stopWords);
  }

  @Override
  public void close() {
    analyzer.close();
  }

  /** One reading in progress. */
  private final class Draft {
    private final Article article;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Quotation> found = new ArrayList<>();
    private List<Word> words = List.of();
    private int next;
    private int outer;
    private int leadSentences;

    private Draft(Article article) {
      this.article = article;
    }

    private void headline() {
      String headline = article.headline();
      words = words(headline);
      next = 0;
      block(Field.HEADLINE, headline, -1, 0, headline.length(), Zone.HEADLINE, false);
    }

    private void body() {
      String body = article.body();
      words = words(parted(body));
      next = 0;
      int paragraphs = 0;
      for (int i = 0; i < article.blocks().size(); i++) {
        Block block = article.blocks().get(i);
        boolean heading = block.kind() == Block.Kind.HEADING;
        boolean lead = paragraphs < LEAD_BLOCKS && leadSentences < LEAD_SENTENCES;
        Zone zone = heading ? Zone.HEADING : lead ? Zone.LEAD : Zone.BODY;
        block(
            Field.TEXT,
            body,
            i,
            block.start(),
            block.end(),
            zone,
            block.kind() == Block.Kind.QUOTE);
        paragraphs += heading ? 0 : 1;
      }
    }

    /**
     * The body with a blank for each stop that ends a sentence without one behind it, as a word
     * must not run from one sentence into the next; all offsets stay.
     */
    private String parted(String body) {
      StringBuilder parted = new StringBuilder(body);
      for (Block block : article.blocks()) {
        for (int[] bounds : splitter.split(body, block.start(), block.end())) {
          if (bounds[1] < block.end()) {
            parted.setCharAt(bounds[1] - 1, ' ');
          }
        }
      }
      return parted.toString();
    }

    private void block(
        Field field, String text, int block, int from, int to, Zone zone, boolean quoted) {
      List<QuotationFinder.Stretch> stretches =
          quoted
              ? List.of(new QuotationFinder.Stretch(from, to, true, 0))
              : quotations.find(text, from, to);
      int base = found.size();
      int first = tokens.size();
      outer = 0;
      for (int[] bounds : splitter.split(text, from, to)) {
        sentence(field, block, zone, bounds, stretches, base);
      }
      record(field, stretches, first);
    }

    private void sentence(
        Field field,
        int block,
        Zone zone,
        int[] bounds,
        List<QuotationFinder.Stretch> stretches,
        int base) {
      int index = sentences.size();
      int first = tokens.size();
      while (next < words.size() && words.get(next).start() < bounds[1]) {
        Word word = words.get(next++);
        Span span = new Span(field, word.start(), word.end());
        int quotation = outermost(stretches, word.start());
        tokens.add(
            new Token(
                span, word.form(), word.stem(), index, quotation < 0 ? -1 : base + quotation));
      }
      if (tokens.size() > first) {
        Zone own = zone == Zone.LEAD && leadSentences >= LEAD_SENTENCES ? Zone.BODY : zone;
        leadSentences += own == Zone.LEAD ? 1 : 0;
        Span span = new Span(field, bounds[0], bounds[1]);
        sentences.add(new Sentence(index, own, block, span, first, tokens.size()));
      }
    }

    private void record(Field field, List<QuotationFinder.Stretch> stretches, int firstToken) {
      int cursor = firstToken;
      for (QuotationFinder.Stretch stretch : stretches) {
        while (cursor < tokens.size() && tokens.get(cursor).span().start() < stretch.start()) {
          cursor++;
        }
        int end = endToken(cursor, stretch.end());
        Span span = new Span(field, stretch.start(), stretch.end());
        found.add(
            new Quotation(found.size(), span, cursor, end, stretch.closed(), stretch.depth()));
      }
    }

    /** The outermost quotation that holds a place; places are asked for in order. */
    private int outermost(List<QuotationFinder.Stretch> stretches, int at) {
      while (outer < stretches.size()
          && (stretches.get(outer).depth() > 0 || stretches.get(outer).end() <= at)) {
        outer++;
      }
      return outer < stretches.size() && stretches.get(outer).start() <= at ? outer : -1;
    }

    /** The first token from one on that ends behind a place; by halves, as quotations may nest. */
    private int endToken(int from, int place) {
      int low = from;
      int high = tokens.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (tokens.get(middle).span().end() <= place) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }

  private static Set<String> stopWords(Language language) {
    if (language.stopWords().isEmpty()) {
      return Set.of();
    }
    try {
      CharArraySet words =
          WordlistLoader.getSnowballWordSet(
              IOUtils.requireResourceNonNull(
                  StandardTokenizer.class
                      .getClassLoader()
                      .getResourceAsStream(language.stopWords()),
                  language.stopWords()));
      return words.stream()
          .map(word -> new String((char[]) word))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new DataException(
          Language.folder(language.tag())
              + "language.properties stopWords expected a word list of Lucene, found "
              + language.stopWords());
    }
  }

  /** The analyzer chain that a language's folder names. */
  private static final class Chain extends Analyzer {
    private final Language language;

    private Chain(Language language) {
      this.language = language;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      StandardTokenizer tokenizer = new StandardTokenizer();
      TokenStream stream = new LowerCaseFilter(tokenizer);
      stream = new CliticFilter(stream, language.leadingClitics(), language.trailingClitics());
      stream = new KeywordRepeatFilter(stream);
      for (String name : language.stemmer()) {
        stream = TokenFilterFactory.forName(name, new HashMap<>()).create(stream);
      }
      return new TokenStreamComponents(tokenizer, stream);
    }
  }
}
