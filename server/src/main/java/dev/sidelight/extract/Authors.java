package dev.sidelight.extract;

import dev.sidelight.extract.Datum.Thing;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Who a page says has written its article. */
final class Authors {
  private static final int SEARCHED = 20;
  private static final int TAKEN = 3;
  private static final int LINE = 100;

  private final PageElements page;
  private final MetaTags metas;
  private final StructuredData data;
  private final Optional<Thing> article;
  private final Rules rules;

  Authors(
      PageElements page,
      MetaTags metas,
      StructuredData data,
      Optional<Thing> article,
      Rules rules) {
    this.page = page;
    this.metas = metas;
    this.data = data;
    this.article = article;
    this.rules = rules;
  }

  /** The names that the page gives; the site's own name only where it gives no other. */
  List<String> names(Headline site) {
    Byline byline = new Byline(rules.words());
    List<String> onlySite = List.of();
    for (Supplier<List<String>> source : sources()) {
      List<String> names = byline.names(source.get());
      List<String> persons = names.stream().filter(name -> !site.isOnlySite(name)).toList();
      if (!persons.isEmpty()) {
        return persons;
      }
      onlySite = onlySite.isEmpty() ? names : onlySite;
    }
    return onlySite;
  }

  private List<Supplier<List<String>>> sources() {
    return List.of(this::structured, this::named, this::visible);
  }

  private List<String> structured() {
    return article.map(thing -> data.names(thing, "author")).orElse(List.of());
  }

  private List<String> named() {
    return metas
        .sources("author", rules.markup())
        .map(texts -> texts.stream().filter(text -> !text.startsWith("http")).toList())
        .filter(texts -> !texts.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The first name that the page shows, and those of the same markup beside it. */
  private List<String> visible() {
    List<Element> found =
        page.names().stream().limit(SEARCHED).filter(this::isName).limit(TAKEN).toList();
    return found.stream()
        .filter(element -> isBeside(found.getFirst(), element))
        .flatMap(Authors::texts)
        .toList();
  }

  /** The text of an element, or those of the like elements in it that stand side by side. */
  private static Stream<String> texts(Element element) {
    return areLike(element.children()) && element.ownText().chars().noneMatch(Character::isLetter)
        ? element.children().stream().map(Element::text)
        : Stream.of(element.text());
  }

  private static boolean areLike(List<Element> elements) {
    return elements.size() > 1
        && elements.stream()
            .allMatch(element ->
                element.normalName().equals(elements.getFirst().normalName())
                    && element.className().equals(elements.getFirst().className()));
  }

  private boolean isName(Element element) {
    String text = element.text();
    return !text.isBlank()
        && text.length() < LINE
        && isByline(rules.markup().of(element, page.classNames()))
        && !rules.markup().isWithin(element, Sign.COMMENT, page.classNames());
  }

  private static boolean isByline(int signs) {
    return Sign.BYLINE.isIn(signs) && !Sign.FURNITURE.isIn(signs);
  }

  private static boolean isBeside(Element first, Element other) {
    return first.className().equals(other.className())
        && Objects.equals(first.closest("article"), other.closest("article"));
  }
}
