package dev.sidelight.extract;

import dev.sidelight.extract.Article.Access;
import dev.sidelight.extract.Article.Genre;
import dev.sidelight.extract.Datum.Thing;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells what kind of piece an article is, and whether the page holds all of it. */
final class Kind {
  private static final int BEHIND = 6;
  private static final int WALLS = 4;
  private static final int LONGEST_NOTE = 400;
  private static final int SHORT = 1_000;
  private static final int LONG = 4_000;
  private static final double MORE = 1.5;
  private static final int KICKER = 2;
  private static final int AROUND = 8;

  private final PageMetadata metadata;
  private final String headline;
  private final PageText text;
  private final Rules rules;

  Kind(PageMetadata metadata, String headline, PageText text, Rules rules) {
    this.metadata = metadata;
    this.headline = headline;
    this.text = text;
    this.rules = rules;
  }

  Genre genre() {
    return bySource(metadata.known())
        .or(this::byType)
        .or(this::bySection)
        .or(() -> byAddress(metadata.address(), rules))
        .or(this::byMarkup)
        .or(this::byKicker)
        .or(this::byHeadline)
        .orElse(
            metadata.saysArticle() || metadata.known().isPresent() ? Genre.REPORT : Genre.UNKNOWN);
  }

  static Genre ofAddress(Optional<WebAddress> address, Optional<Outlets.Known> known, Rules rules) {
    return bySource(known).or(() -> byAddress(address, rules)).orElse(Genre.UNKNOWN);
  }

  private static Optional<Genre> bySource(Optional<Outlets.Known> known) {
    return known
        .map(Outlets.Known::kind)
        .filter(kind -> !kind.equals("report"))
        .map(kind -> kind.equals("satire") ? Genre.SATIRE : Genre.OPINION);
  }

  private Optional<Genre> byType() {
    return metadata.article().flatMap(this::ofType);
  }

  private Optional<Genre> ofType(Thing article) {
    return ofSigns(StructuredData.signs(article, rules.markup()));
  }

  private static Optional<Genre> ofSigns(int signs) {
    return KINDS.stream().filter(kind -> kind.sign().isIn(signs)).map(KindOf::genre).findFirst();
  }

  /** Which sign and which words of {@code world/page-words.tsv} stand for a genre. */
  private record KindOf(Genre genre, Sign sign, Phrase words) {}

  private static final List<KindOf> KINDS =
      List.of(
          new KindOf(Genre.LIVE, Sign.LIVE, Phrase.LIVE),
          new KindOf(Genre.SATIRE, Sign.SATIRE, Phrase.SATIRE),
          new KindOf(Genre.OPINION, Sign.OPINION, Phrase.OPINION),
          new KindOf(Genre.INTERVIEW, Sign.INTERVIEW, Phrase.INTERVIEW),
          new KindOf(Genre.ADVICE, Sign.ADVICE, Phrase.ADVICE));

  private Optional<Genre> bySection() {
    Stream<String> sections =
        Stream.concat(
            metadata.metas().all("article:section").stream(),
            metadata.article().stream()
                .flatMap(thing -> StructuredData.strings(thing, "articleSection").stream()));
    return ofWords(sections, rules);
  }

  private static Optional<Genre> byAddress(Optional<WebAddress> address, Rules rules) {
    return ofWords(
        address.stream()
            .flatMap(at -> at.sections().stream())
            .limit(3)
            .map(part -> part.replace('_', '-')),
        rules);
  }

  /** The classes of what is around the article. */
  private Optional<Genre> byMarkup() {
    int signs = 0;
    Box around = text.body().isEmpty() ? null : text.body().getFirst().box();
    for (int i = 0; i < AROUND && around != null; i++, around = around.parent()) {
      signs |= around.signs();
    }
    return ofSigns(signs);
  }

  /** The line over the headline: Opinion, Tribune, Kommentar. */
  private Optional<Genre> byKicker() {
    List<Passage> all = text.outline().passages();
    int at = text.indexOf(headline);
    List<Passage> near =
        at < 0
            ? List.of()
            : all.subList(Math.max(0, at - KICKER), Math.min(all.size(), at + KICKER));
    return ofWords(near.stream().filter(Kind::isKicker).map(Passage::text), rules);
  }

  /** What a headline begins with before a colon: Opinion: … */
  private Optional<Genre> byHeadline() {
    int colon = headline.indexOf(':');
    return colon <= 0
        ? Optional.empty()
        : ofWords(Stream.of(headline.substring(0, colon).strip()), rules);
  }

  private static boolean isKicker(Passage passage) {
    return passage.letters() < 30 && passage.kind() != Block.Kind.LIST_ITEM;
  }

  private static Optional<Genre> ofWords(Stream<String> texts, Rules rules) {
    List<String> all = texts.toList();
    return KINDS.stream()
        .filter(kind -> all.stream().anyMatch(text -> rules.words().is(kind.words(), text)))
        .map(KindOf::genre)
        .findFirst();
  }

  // ---- access

  Access access() {
    boolean teaser =
        !text.passages().isEmpty() && !isLong() && (endsAtWall() || (saysNotFree() && isPart()));
    return teaser ? Access.TEASER : Access.FULL;
  }

  private boolean isLong() {
    return text.letters() > LONG;
  }

  private boolean saysNotFree() {
    return metadata.article().stream()
        .flatMap(thing -> StructuredData.strings(thing, "isAccessibleForFree").stream())
        .anyMatch(free -> free.toLowerCase(Locale.ROOT).contains("false"));
  }

  /** Too short for a whole article, broken off, or shorter than the structured data counts. */
  private boolean isPart() {
    return text.letters() < SHORT || breaksOff() || statedWords() > MORE * words();
  }

  private boolean breaksOff() {
    String last = text.passages().getLast().text();
    return last.endsWith("…") || last.endsWith("...") || last.endsWith("[…]");
  }

  private long words() {
    return text.passages().stream()
        .mapToLong(passage -> passage.text().chars().filter(c -> c == ' ').count() + 1)
        .sum();
  }

  private long statedWords() {
    return metadata
        .article()
        .flatMap(thing -> thing.text("wordCount"))
        .filter(count -> count.matches("\\d{1,6}"))
        .map(Long::parseLong)
        .orElse(0L);
  }

  /** A wall stands behind the last paragraphs: by its class, or by its words. */
  private boolean endsAtWall() {
    Passage last = text.passages().getLast();
    Passage first = text.passages().getFirst();
    boolean inWall = !last.isProse() && isMarkedAsWall(last.box(), first.box());
    return inWall
        || text.outline().behind(last, BEHIND).stream().anyMatch(passage -> isWall(passage, last))
        || Stream.concat(text.outline().before(last, 1).stream(), Stream.of(last))
            .anyMatch(this::speaksOfWall);
  }

  private boolean isWall(Passage passage, Passage last) {
    return speaksOfWall(passage) || isMarkedAsWall(passage.box(), last.box());
  }

  private boolean speaksOfWall(Passage passage) {
    return passage.letters() < LONGEST_NOTE
        && passage.linked() < passage.letters()
        && rules.words().within(Phrase.PAYWALL, passage.text());
  }

  private static boolean isMarkedAsWall(Box innermost, Box last) {
    Box box = innermost;
    for (int i = 0; i < WALLS && box != null && !box.holds(last); i++, box = box.parent()) {
      if (box.has(Sign.PAYWALL)) {
        return true;
      }
    }
    return false;
  }
}
