package dev.sidelight.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * The elements of a page that tell something of its article, found in one walk.
 *
 * @param language the {@code lang} of the page
 * @param metas the meta elements
 * @param links the link elements
 * @param scripts the texts of JSON-LD
 * @param headings the first and second headings
 * @param names the elements that are marked as an author's name, the surest first
 * @param times the elements that are marked as a date
 */
record PageElements(
    Optional<String> language,
    List<Element> metas,
    List<Element> links,
    List<String> scripts,
    List<Element> headings,
    List<Element> names,
    List<Element> times) {
  private static final int MOST_METAS = 2_000;
  private static final int MOST = 60;

  static PageElements of(Document page) {
    Walk walk = new Walk();
    page.traverse(walk);
    List<Element> names = new ArrayList<>(walk.surely);
    names.addAll(walk.perhaps);
    Optional<String> language =
        Optional.ofNullable(page.firstElementChild()).map(html -> html.attr("lang"));
    return new PageElements(
        language.filter(lang -> !lang.isBlank()),
        walk.metas,
        walk.links,
        walk.scripts,
        walk.headings,
        names,
        walk.times);
  }

  private static final class Walk implements NodeVisitor {
    private final List<Element> metas = new ArrayList<>();
    private final List<Element> links = new ArrayList<>();
    private final List<String> scripts = new ArrayList<>();
    private final List<Element> headings = new ArrayList<>();
    private final List<Element> surely = new ArrayList<>();
    private final List<Element> perhaps = new ArrayList<>();
    private final List<Element> times = new ArrayList<>();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element element) {
        byTag(element);
        if (element.attributesSize() > 0) {
          byAttributes(element);
        }
      }
    }

    private void byTag(Element element) {
      switch (element.normalName()) {
        case "meta" -> add(element, metas, MOST_METAS);
        case "link" -> add(element, links, MOST_METAS);
        case "h1", "h2" -> add(element, headings, MOST);
        case "time" -> add(element, times, MOST);
        case "script" -> addScript(element);
        default -> {}
      }
    }

    private void addScript(Element script) {
      String type = script.attr("type").toLowerCase(Locale.ROOT);
      if (type.contains("ld+json") && scripts.size() < MOST) {
        scripts.add(script.data());
      }
    }

    private void byAttributes(Element element) {
      String property = element.attr("itemprop");
      if (property.startsWith("date") && !element.normalName().equals("meta")) {
        add(element, times, MOST);
      }
      if (property.equals("author") || element.attr("rel").equals("author")) {
        add(element, surely, MOST);
      } else if (isNamed(element.className())) {
        add(element, perhaps, MOST);
      }
    }

    private static boolean isNamed(String classes) {
      return !classes.isEmpty() && (classes.contains("author") || classes.contains("byline"));
    }

    private static void add(Element element, List<Element> list, int most) {
      if (list.size() < most) {
        list.add(element);
      }
    }
  }
}
