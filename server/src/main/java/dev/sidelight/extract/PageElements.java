package dev.sidelight.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The elements of a page that tell something of its article, gathered while the page is walked. */
final class PageElements {
  private static final int MOST_METAS = 2_000;
  private static final int MOST = 60;
  private static final int SHORTEST_NAME = 6;

  private final List<Element> metas = new ArrayList<>();
  private final List<Element> links = new ArrayList<>();
  private final List<String> scripts = new ArrayList<>();
  private final List<Element> headings = new ArrayList<>();
  private final List<Element> surely = new ArrayList<>();
  private final List<Element> perhaps = new ArrayList<>();
  private final List<Element> times = new ArrayList<>();
  private final ClassNames names;
  private String language = "";
  private Element title;

  /**
   * @param names what cuts the class names of the page
   */
  PageElements(ClassNames names) {
    this.names = names;
  }

  /** The {@code lang} of the page. */
  Optional<String> language() {
    return language.isBlank() ? Optional.empty() : Optional.of(language);
  }

  /** The title of the window. */
  String title() {
    return title == null ? "" : PassageText.clean(title.text());
  }

  List<Element> metas() {
    return metas;
  }

  List<Element> links() {
    return links;
  }

  /** The texts of JSON-LD. */
  List<String> scripts() {
    return scripts;
  }

  /** The first and second headings. */
  List<Element> headings() {
    return headings;
  }

  /** The elements that are marked as an author's name, the surest first. */
  List<Element> names() {
    List<Element> all = new ArrayList<>(surely);
    all.addAll(perhaps);
    return all;
  }

  /** The elements that are marked as a date. */
  List<Element> times() {
    return times;
  }

  /** What cuts the class names of the page. */
  ClassNames classNames() {
    return names;
  }

  void add(Element element) {
    if (!element.tag().namespace().equals(Parser.NamespaceHtml)) {
      return;
    }
    switch (element.normalName()) {
      case "meta" -> add(element, metas, MOST_METAS);
      case "link" -> add(element, links, MOST_METAS);
      case "title" -> title = title == null ? element : title;
      case "script" -> addScript(element);
      case "html" -> language = language.isEmpty() ? element.attr("lang") : language;
      case "img", "style", "input", "source", "br" -> {}
      default -> addSpoken(element);
    }
  }

  private void addSpoken(Element element) {
    switch (element.normalName()) {
      case "h1", "h2" -> add(element, headings, MOST);
      case "time" -> add(element, times, MOST);
      default -> {}
    }
    if (element.attributesSize() > 0) {
      byAttributes(element.attributes(), element);
    }
  }

  private void addScript(Element script) {
    String type = script.attr("type");
    if (type.toLowerCase(Locale.ROOT).contains("ld+json") && scripts.size() < MOST) {
      scripts.add(script.data());
    }
  }

  private void byAttributes(Attributes attributes, Element element) {
    String classes = attributes.get("class");
    if (!classes.isEmpty() && attributes.size() == 1) {
      addNamed(element, classes);
      return;
    }
    String property = attributes.get("itemprop");
    if (property.startsWith("date")) {
      add(element, times, MOST);
    }
    if (property.equals("author") || attributes.get("rel").equals("author")) {
      add(element, surely, MOST);
    } else {
      addNamed(element, classes);
    }
  }

  private void addNamed(Element element, String classes) {
    if (perhaps.size() < MOST && isNamed(classes)) {
      perhaps.add(element);
    }
  }

  private static boolean isNamed(String classes) {
    return classes.length() >= SHORTEST_NAME
        && (classes.contains("author") || classes.contains("byline"));
  }

  private static void add(Element element, List<Element> list, int most) {
    if (list.size() < most) {
      list.add(element);
    }
  }
}
