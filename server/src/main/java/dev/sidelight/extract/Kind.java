package dev.sidelight.extract;

import dev.sidelight.extract.Article.Access;
import dev.sidelight.extract.Article.Genre;
import jakarta.json.JsonObject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  private Optional<Genre> ofType(JsonObject article) {
    return ofSigns(StructuredData.signs(article, rules.markup()));
  }

  private static Optional<Genre> ofSigns(Set<Sign> signs) {
    return KINDS.stream()
        .filter(kind -> signs.contains(kind.sign()))
        .map(KindOf::genre)
        .findFirst();
  }

  /** Which sign and which words of {@code world/page-words.tsv} stand for a genre. */
  private record KindOf(Genre genre, Sign sign, String words) {}

  private static final List<KindOf> KINDS =
      List.of(
          new KindOf(Genre.LIVE, Sign.LIVE, "live"),
          new KindOf(Genre.SATIRE, Sign.SATIRE, "satire"),
          new KindOf(Genre.OPINION, Sign.OPINION, "opinion"),
          new KindOf(Genre.INTERVIEW, Sign.INTERVIEW, "interview"),
          new KindOf(Genre.ADVICE, Sign.ADVICE, "advice"));

  private Optional<Genre> bySection() {
    Stream<String> sections =
        Stream.concat(
            metadata.metas().all("article:section").stream(),
            metadata.article().stream()
                .flatMap(thing -> StructuredData.strings(thing.get("articleSection")).stream()));
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
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    Box around = text.body().isEmpty() ? null : text.body().getFirst().box();
    for (int i = 0; i < AROUND && around != null; i++, around = around.parent()) {
      signs.addAll(around.signs());
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
        .map(thing -> String.valueOf(thing.get("isAccessibleForFree")))
        .anyMatch(free -> free.toLowerCase(java.util.Locale.ROOT).contains("false"));
  }

  private boolean isLong() {
    return text.letters() > 4_000;
  }

  /** A wall stands behind the last paragraphs: by its class, or by its words. */
  private boolean endsAtWall() {
    List<Passage> all = text.outline().passages();
    List<Passage> article = text.passages();
    if (article.isEmpty() || isLong()) {
      return false;
    }
    int last = all.indexOf(article.getLast());
    return all
        .subList(Math.max(0, last - 1), Math.min(all.size(), last + 1 + LAST_PASSAGES * 2))
        .stream()
        .filter(passage -> passage.letters() < 400)
        .anyMatch(passage -> rules.words().within("paywall", passage.text()));
  }
}
