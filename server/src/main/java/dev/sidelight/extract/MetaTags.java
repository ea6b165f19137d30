package dev.sidelight.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * The meta elements of a page by name or property, in lower case; those of microdata, which may
 * speak of some other thing on the page, as {@code itemprop:author}.
 */
record MetaTags(Map<String, List<String>> contents) {
  private static final int LONGEST = 2_000;
  private static final List<String> NAMES = List.of("property", "name", "http-equiv");
  private static final String ITEM = "itemprop";

  static MetaTags of(List<Element> metas) {
    Map<String, List<String>> contents = new HashMap<>();
    for (Element meta : metas) {
      Attributes attributes = meta.attributes();
      String content = attributes.get("content");
      if (!content.isBlank() && content.length() <= LONGEST) {
        String text = PassageText.clean(content);
        for (String attribute : NAMES) {
          put(contents, attributes.get(attribute), text);
        }
        if (attributes.hasKey(ITEM)) {
          put(contents, ITEM + ":" + attributes.get(ITEM), text);
        }
      }
    }
    return new MetaTags(contents);
  }

  private static void put(Map<String, List<String>> contents, String key, String content) {
    if (!key.isBlank() && !content.isEmpty()) {
      contents
          .computeIfAbsent(key.strip().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
          .add(content);
    }
  }

  List<String> all(String name) {
    return contents.getOrDefault(name, List.of());
  }

  /** The contents under each of the names that the table gives for a kind, in its order. */
  Stream<List<String>> sources(String kind, Markup markup) {
    return markup.metaNames(kind).stream().map(this::all).filter(texts -> !texts.isEmpty());
  }

  /** The first content under each of those names. */
  Stream<String> named(String kind, Markup markup) {
    return sources(kind, markup).map(List::getFirst);
  }

  /** The first content of the first of these names that the page has. */
  Optional<String> first(String... names) {
    for (String name : names) {
      if (contents.containsKey(name)) {
        return Optional.of(contents.get(name).getFirst());
      }
    }
    return Optional.empty();
  }
}
