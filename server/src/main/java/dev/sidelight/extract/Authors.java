package dev.sidelight.extract;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
  private final Optional<JsonObject> article;
  private final Rules rules;

  Authors(
      PageElements page,
      MetaTags metas,
      StructuredData data,
      Optional<JsonObject> article,
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
    List<List<String>> sources =
        Stream.of(structured(), named(), visible())
            .map(byline::names)
            .filter(names -> !names.isEmpty())
            .toList();
    return sources.stream()
        .filter(names -> !names.stream().allMatch(site::isOnlySite))
        .findFirst()
        .or(() -> sources.stream().findFirst())
        .orElse(List.of());
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
        .map(Element::text)
        .toList();
  }

  private boolean isName(Element element) {
    String text = element.text();
    return !text.isBlank()
        && text.length() < LINE
        && rules.markup().names(element)
        && !rules.markup().isWithin(element, Sign.COMMENT);
  }

  private static boolean isBeside(Element first, Element other) {
    return first.className().equals(other.className())
        && Objects.equals(first.closest("article"), other.closest("article"));
  }
}
