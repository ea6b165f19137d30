package dev.sidelight.card;

import dev.sidelight.concept.Concept;
import dev.sidelight.concept.ConceptScore;
import dev.sidelight.concept.Concepts;
import dev.sidelight.data.Resources;
import dev.sidelight.entity.Entities;
import dev.sidelight.entity.Voices;
import dev.sidelight.extract.Article;
import dev.sidelight.extract.ArticleExtractor;
import dev.sidelight.extract.NoArticleException;
import dev.sidelight.goal.GoalAssessor;
import dev.sidelight.language.LanguageGuesser;
import dev.sidelight.language.Languages;
import dev.sidelight.language.Messages;
import dev.sidelight.lexicon.Entry;
import dev.sidelight.lexicon.Findings;
import dev.sidelight.lexicon.Lexicons;
import dev.sidelight.question.QuestionWriter;
import dev.sidelight.summary.Summarizer;
import dev.sidelight.tag.Reading;
import dev.sidelight.tag.Tagger;
import dev.sidelight.tag.Tags;
import dev.sidelight.tag.Topics;
import dev.sidelight.text.Text;
import dev.sidelight.text.TextReader;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The pipeline: a page or text becomes an article, its words are read once, entries, names, tags,
 * concepts and goals are found in it, and all goes onto one card. Unchangeable, safe for several
 * threads.
 */
public final class CardMaker {
  private final String version;
  private final String dataVersion;
  private final Languages languages;
  private final LanguageGuesser guesser;
  private final ArticleExtractor extractor;
  private final SortedMap<String, Kit> kits = new TreeMap<>();
  private final TextReader plain;
  private final Tagger tagger;
  private final List<Concept> concepts;
  private final GoalAssessor goals = new GoalAssessor();
  private final Summarizer summarizer = new Summarizer();
  private final QuestionWriter questions = new QuestionWriter();

  private CardMaker(String version) {
    this.version = version;
    this.dataVersion = Resources.version();
    this.languages = Languages.load();
    this.guesser = LanguageGuesser.load();
    this.extractor = ArticleExtractor.fromClassPath();
    for (String tag : languages.readable()) {
      kits.put(tag, Kit.load(languages.reading(tag).orElseThrow()));
    }
    this.plain = new TextReader(languages.plain());
    this.tagger = new Tagger(Topics.load());
    this.concepts = Concepts.load();
  }

  /**
   * Reads all data; takes a second or two.
   *
   * @param version the program's version
   */
  public static CardMaker load(String version) {
    return new CardMaker(version);
  }

  /** The version of lexicons and tables. */
  public String dataVersion() {
    return dataVersion;
  }

  /** The languages that cards are written in. */
  public Set<String> cardLanguages() {
    return languages.cardTags();
  }

  /** The lexicons of each language that articles are read in. */
  public SortedMap<String, Lexicons> lexicons() {
    SortedMap<String, Lexicons> lexicons = new TreeMap<>();
    kits.forEach((tag, kit) -> lexicons.put(tag, kit.lexicons()));
    return lexicons;
  }

  /**
   * Makes a card.
   *
   * @throws NoArticleException where the page holds no article
   */
  public Card make(CardRequest request) throws NoArticleException {
    Article article = article(request);
    LanguageGuesser.Guess guess = guesser.guess(article.body(), article.languageHint());
    Messages messages = languages.messages(request.cardLanguage());
    Optional<Kit> kit = languages.reading(guess.tag()).map(language -> kits.get(language.tag()));
    return kit.isPresent()
        ? read(request, article, guess, kit.get(), messages)
        : unread(request, article, guess, messages);
  }

  private Article article(CardRequest request) throws NoArticleException {
    return request.html().isPresent()
        ? extractor.extract(request.html().get(), request.url(), request.language())
        : extractor.fromText(
            request.title(), request.text().orElseThrow(), request.url(), request.language());
  }

  private Card read(
      CardRequest request,
      Article article,
      LanguageGuesser.Guess guess,
      Kit kit,
      Messages messages) {
    Text text = kit.reader().read(article);
    Findings findings = findings(request, kit, text);
    Entities named = kit.names().find(text, findings, article.outlet().country());
    Voices speaking = kit.voices().find(text, findings, named);
    Tags tags = tagger.tag(text, findings, named, article.outlet().country(), messages);
    Reading reading = new Reading(article, text, findings, named, speaking, tags);
    List<ConceptScore> scores =
        concepts.stream()
            .map(c ->
                kit.lexicons().has(c.id())
                    ? c.assess(reading, kit.calibration(), messages)
                    : Unread.score(c.id(), Unread.CONCEPT, guess, messages))
            .toList();
    return new Card(
        Card.SCHEMA_VERSION,
        dataVersion,
        messages.tag(),
        ArticleFactsMaker.make(
            article, text, guess, summarizer.summarize(reading), request.withText()),
        GistWriter.write(reading, scores, messages),
        tags,
        Parts.entities(text, named),
        Parts.voices(text, speaking),
        questions.write(reading, messages),
        scores,
        goals.assess(reading, messages),
        method(Optional.of(kit), messages));
  }

  /** A card with what can be said of a text in a language without lexicons. */
  private Card unread(
      CardRequest request, Article article, LanguageGuesser.Guess guess, Messages messages) {
    Text text = plain.read(article);
    Reading reading = Unread.reading(article, text);
    return new Card(
        Card.SCHEMA_VERSION,
        dataVersion,
        messages.tag(),
        ArticleFactsMaker.make(
            article, text, guess, summarizer.summarize(reading), request.withText()),
        Unread.gist(guess, messages),
        reading.tags(),
        Parts.entities(text, reading.entities()),
        Parts.voices(text, reading.voices()),
        questions.write(reading, messages),
        concepts.stream().map(c -> Unread.score(c.id(), Unread.LANGUAGE, guess, messages)).toList(),
        List.of(),
        method(Optional.empty(), messages));
  }

  /** The house's findings and the reader's own, less what the reader struck out. */
  private static Findings findings(CardRequest request, Kit kit, Text text) {
    Findings house = kit.lexicons().find(text);
    Findings all =
        request.words().isEmpty()
            ? house
            : house.with(Lexicons.own(own(request), kit.reader()).find(text));
    Set<String> struck = new HashSet<>(request.without());
    return struck.isEmpty()
        ? all
        : all.without(f -> struck.contains(ConceptScore.evidenceId(f.entry().lexicon(), f.span())));
  }

  private static List<Entry> own(CardRequest request) {
    return request.words().stream()
        .map(word ->
            new Entry(
                word.concept(),
                word.term(),
                "fixed",
                Set.of(),
                word.category(),
                word.weight(),
                "own-word",
                word.neutral(),
                Optional.empty(),
                Optional.empty(),
                "own"))
        .toList();
  }

  private Method method(Optional<Kit> kit, Messages messages) {
    SortedMap<String, Integer> sizes = new TreeMap<>();
    kit.ifPresent(k -> sizes.put(k.lexicons().tag(), k.lexicons().size()));
    return new Method(Method.NAME, version, sizes, messages.text("method.limits", Map.of()));
  }
}
