package dev.sidelight.extract;

import dev.sidelight.data.DataException;
import dev.sidelight.data.Tsv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * The names of tags, classes, roles and properties that tell what an element holds. A class name is
 * cut into its parts ({@code articleBody}, {@code article-body}, {@code article__body} are the
 * same), so that {@code ad} is not found in {@code loading}.
 */
final class Markup {
  private static final String FILE = "world/markup.tsv";

  private final Map<String, List<String>> metas = new HashMap<>();
  private final SignTable tags;
  private final SignTable classes;
  private final SignTable roles;
  private final SignTable properties;
  private final SignTable relations;
  private final SignTable types;

  private Markup(Tsv table) {
    Map<String, Map<String, Integer>> signs = new HashMap<>();
    List<String> problems = new ArrayList<>();
    table.rows().forEach(row -> add(row, signs, problems));
    if (!problems.isEmpty()) {
      throw new DataException(problems);
    }
    tags = new SignTable(signs.getOrDefault("tag", Map.of()));
    classes = new SignTable(signs.getOrDefault("class", Map.of()));
    roles = new SignTable(signs.getOrDefault("role", Map.of()));
    properties = new SignTable(signs.getOrDefault("itemprop", Map.of()));
    relations = new SignTable(signs.getOrDefault("rel", Map.of()));
    types = new SignTable(signs.getOrDefault("itemtype", Map.of()));
  }

  private void add(Tsv.Row row, Map<String, Map<String, Integer>> signs, List<String> problems) {
    if (row.get("on").equals("meta")) {
      metas.computeIfAbsent(row.get("sign"), kind -> new ArrayList<>()).add(row.get("name"));
      return;
    }
    try {
      signs
          .computeIfAbsent(row.get("on"), on -> new HashMap<>())
          .merge(row.get("name"), Sign.of(row.get("sign")).bit(), (a, b) -> a | b);
    } catch (IllegalArgumentException e) {
      problems.add(row.where() + " expected a sign, found " + row.get("sign"));
    }
  }

  static Markup read() {
    return new Markup(Tsv.read(FILE));
  }

  /** The names of meta elements for a kind, the most trusted first: {@code meta author}. */
  List<String> metaNames(String kind) {
    return metas.getOrDefault(kind, List.of());
  }

  /** What cuts the class names of one page. */
  ClassNames classNames() {
    return new ClassNames(classes);
  }

  /** The signs of a tag's name in lower case. */
  int ofTag(String name) {
    return tags.of(name);
  }

  /** What a type of schema.org says; the address before its name does not matter. */
  int ofType(String type) {
    return type.isEmpty()
        ? 0
        : types.of(type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT));
  }

  /** The signs of an element by its tag, class, id and the attributes that give it a meaning. */
  int of(Element element, ClassNames names) {
    int found = tags.of(element.normalName());
    return element.attributesSize() == 0 ? found : found | ofAttributes(element, names);
  }

  private int ofAttributes(Element element, ClassNames names) {
    Attributes attributes = element.attributes();
    String classes = attributes.get("class");
    int found = names.of(classes);
    if (!classes.isEmpty() && attributes.size() == 1) {
      return found;
    }
    return found
        | names.of(attributes.get("id"))
        | in(roles, attributes.get("role"))
        | in(properties, attributes.get("itemprop"))
        | in(relations, attributes.get("rel"))
        | ofType(attributes.get("itemtype"));
  }

  private static int in(SignTable table, String value) {
    return value.isEmpty() ? 0 : table.of(value.toLowerCase(Locale.ROOT));
  }

  /** True where the element, or one around it, carries the sign. */
  boolean isWithin(Element element, Sign sign, ClassNames names) {
    for (Element around = element; around != null; around = around.parent()) {
      if (sign.isIn(of(around, names))) {
        return true;
      }
    }
    return false;
  }
}
