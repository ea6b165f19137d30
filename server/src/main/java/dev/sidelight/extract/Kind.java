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
  private static final int LAST_PASSAGES = 3;
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
    boolean teaser = (saysNotFree() && !isLong()) || endsAtWall();
    return teaser ? Access.TEASER : Access.FULL;
  }

  private boolean saysNotFree() {
    return metadata.article().stream()
        .flatMap(thing -> StructuredData.strings(thing, "isAccessibleForFree").stream())
        .anyMatch(free -> free.toLowerCase(Locale.ROOT).contains("false"));
  }

  private boolean isLong() {
    return text.letters() > 4_000;
  }

  /** A wall stands behind the last paragraphs: by its class, or by its words. */
  private boolean endsAtWall() {
    List<Passage> article = text.passages();
    return !article.isEmpty()
        && !isLong()
        && Stream.concat(
                text.outline().before(article.getLast(), 1).stream(),
                Stream.concat(
                    Stream.of(article.getLast()),
                    text.outline().behind(article.getLast(), 2 * LAST_PASSAGES).stream()))
            .filter(passage -> passage.letters() < 400)
            .anyMatch(passage -> rules.words().within(Phrase.PAYWALL, passage.text()));
  }
}
