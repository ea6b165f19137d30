package dev.sidelight.extract;

import dev.sidelight.data.DataException;
import dev.sidelight.data.Tsv;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The names of tags, classes, roles and properties that tell what an element holds. A class name is
 * cut into its parts ({@code articleBody}, {@code article-body}, {@code article__body} are the
 * same), so that {@code ad} is not found in {@code loading}.
 */
final class Markup {
  private static final String FILE = "world/markup.tsv";
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int LONGEST_NAME = 200;
  private static final int MOST_PARTS = 24;

  private final Map<String, Map<String, Set<Sign>>> signs = new HashMap<>();

  private final Map<String, List<String>> metas = new HashMap<>();

  private Markup(Tsv table) {
    List<String> problems = new ArrayList<>();
    for (Tsv.Row row : table.rows()) {
      if (row.get("on").equals("meta")) {
        metas.computeIfAbsent(row.get("sign"), kind -> new ArrayList<>()).add(row.get("name"));
        continue;
      }
      try {
        signs
            .computeIfAbsent(row.get("on"), on -> new HashMap<>())
            .computeIfAbsent(row.get("name"), name -> EnumSet.noneOf(Sign.class))
            .add(Sign.of(row.get("sign")));
      } catch (IllegalArgumentException e) {
        problems.add(row.where() + " expected a sign, found " + row.get("sign"));
      }
    }
    if (!problems.isEmpty()) {
      throw new DataException(problems);
    }
  }

  static Markup read() {
    return new Markup(Tsv.read(FILE));
  }

  /** The names of meta elements for a kind, the most trusted first: {@code meta author}. */
  List<String> metaNames(String kind) {
    return metas.getOrDefault(kind, List.of());
  }

  /** True where an attribute says that the element holds an author's name. */
  boolean names(Element element) {
    return of(element, new HashMap<>()).contains(Sign.BYLINE)
        && !of(element, new HashMap<>()).contains(Sign.FURNITURE);
  }

  /** True where the element, or one around it, carries the sign. */
  boolean isWithin(Element element, Sign sign) {
    for (Element around = element; around != null; around = around.parent()) {
      if (of(around, new HashMap<>()).contains(sign)) {
        return true;
      }
    }
    return false;
  }

  boolean skipped(Element element) {
    return named("tag", element.normalName()).contains(Sign.SKIP);
  }

  /** What a type of schema.org says; the address before its name does not matter. */
  Set<Sign> ofType(String type) {
    return named("itemtype", type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT));
  }

  /** The signs of an element; {@code known} remembers class names of the same page. */
  Set<Sign> of(Element element, Map<String, Set<Sign>> known) {
    Set<Sign> found = EnumSet.noneOf(Sign.class);
    found.addAll(named("tag", element.normalName()));
    if (element.attributesSize() > 0) {
      addAttributes(element, known, found);
    }
    return found;
  }

  private void addAttributes(Element element, Map<String, Set<Sign>> known, Set<Sign> found) {
    addClass(element.attr("class"), known, found);
    addClass(element.id(), known, found);
    for (String attribute : List.of("role", "itemprop", "rel")) {
      found.addAll(named(attribute, element.attr(attribute).toLowerCase(Locale.ROOT)));
    }
    found.addAll(ofType(element.attr("itemtype")));
  }

  private void addClass(String name, Map<String, Set<Sign>> known, Set<Sign> found) {
    if (!name.isEmpty() && name.length() <= LONGEST_NAME * 5) {
      found.addAll(known.computeIfAbsent(name, this::ofClasses));
    }
  }

  private Set<Sign> ofClasses(String names) {
    Set<Sign> found = EnumSet.noneOf(Sign.class);
    BLANKS
        .splitAsStream(names)
        .map(Markup::parts)
        .filter(parts -> !isTerm(parts))
        .forEach(parts -> addParts(parts, found));
    return found;
  }

  private void addParts(List<String> parts, Set<Sign> found) {
    for (int i = 0; i < parts.size(); i++) {
      String joined = parts.get(i);
      found.addAll(named("class", joined));
      for (int j = i + 1; j < Math.min(parts.size(), i + 3); j++) {
        joined = joined + "-" + parts.get(j);
        found.addAll(named("class", joined));
      }
    }
  }

  /** Blog software writes an article's own tags into its class: {@code tag-social-media}. */
  private boolean isTerm(List<String> parts) {
    return parts.size() > 1 && named("class", parts.getFirst()).contains(Sign.TERM);
  }

  /** Cuts {@code articleBody_v2} into article, body, v, 2. */
  static List<String> parts(String name) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= name.length() && parts.size() < MOST_PARTS; i++) {
      boolean end = i == name.length() || !Character.isLetterOrDigit(name.charAt(i));
      if (end || (i > start && startsPart(name, i))) {
        if (i > start) {
          parts.add(name.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = end ? i + 1 : i;
      }
    }
    return parts;
  }

  private static boolean startsPart(String name, int i) {
    char before = name.charAt(i - 1);
    char here = name.charAt(i);
    return (Character.isUpperCase(here) && Character.isLowerCase(before))
        || Character.isDigit(here) != Character.isDigit(before);
  }

  private Set<Sign> named(String on, String name) {
    return name.isEmpty()
        ? Collections.emptySet()
        : signs.getOrDefault(on, Map.of()).getOrDefault(name, Collections.emptySet());
  }
}
