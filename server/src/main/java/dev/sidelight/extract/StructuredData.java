package dev.sidelight.extract;

import dev.sidelight.extract.Datum.Items;
import dev.sidelight.extract.Datum.Text;
import dev.sidelight.extract.Datum.Thing;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.parser.Parser;

/**
 * The things that a page describes in JSON-LD, flattened: arrays, {@code @graph} and nested objects
 * with a type of their own.
 *
 * @param things the objects with a type, outer before inner
 */
record StructuredData(List<Typed> things) {
  private static final int MOST_THINGS = 2_000;
  private static final List<String> NAMES = List.of("name", "@value", "@id", "url");

  /** A thing and what its types say. */
  record Typed(Thing thing, int signs) {}

  static StructuredData of(List<String> scripts, Markup markup) {
    List<Typed> things = new ArrayList<>();
    for (String script : scripts) {
      JsonText.read(script).forEach(root -> flatten(root, things, markup));
    }
    return new StructuredData(List.copyOf(things));
  }

  private static void flatten(Datum root, List<Typed> things, Markup markup) {
    Deque<Datum> queue = new ArrayDeque<>();
    queue.add(root);
    while (!queue.isEmpty() && things.size() < MOST_THINGS) {
      switch (queue.removeFirst()) {
        case Items items -> queue.addAll(items.all());
        case Thing thing -> {
          if (thing.get("@type").isPresent()) {
            things.add(new Typed(thing, signs(thing, markup)));
          }
          addInner(thing, queue);
        }
        case Text text -> {}
      }
    }
  }

  private static void addInner(Thing thing, Deque<Datum> queue) {
    for (Datum.Property property : thing.properties()) {
      if (!(property.value() instanceof Text)) {
        queue.add(property.value());
      }
    }
  }

  /** The article that the page is about: the first with a headline. */
  Optional<Thing> article() {
    List<Thing> articles = ofSign(Sign.ARTICLE);
    return articles.stream()
        .filter(thing -> text(thing, "headline").isPresent())
        .findFirst()
        .or(() -> articles.stream().findFirst());
  }

  /** The things whose type carries a sign. */
  List<Thing> ofSign(Sign sign) {
    return things.stream().filter(typed -> sign.isIn(typed.signs())).map(Typed::thing).toList();
  }

  static int signs(Thing thing, Markup markup) {
    int signs = 0;
    for (String type : strings(thing, "@type")) {
      signs |= markup.ofType(type);
    }
    return signs;
  }

  /** The first text of a property, cleaned, entities read. */
  static Optional<String> text(Thing thing, String property) {
    return strings(thing, property).stream().findFirst();
  }

  /** A property's text with its lines as they are. */
  static Optional<String> lines(Thing thing, String property) {
    return thing.text(property).map(StructuredData::entitiesRead);
  }

  private static String entitiesRead(String text) {
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
  }

  /** The texts of a value: of a string, of an array of strings, of an object's name or value. */
  static List<String> strings(Thing thing, String property) {
    return thing.get(property).map(StructuredData::strings).orElse(List.of());
  }

  private static List<String> strings(Datum value) {
    return switch (value) {
      case Text text -> cleaned(text);
      case Items items ->
          items.all().stream()
              .filter(inner -> !(inner instanceof Items))
              .flatMap(inner -> strings(inner).stream())
              .toList();
      case Thing thing -> name(thing);
    };
  }

  private static List<String> name(Thing thing) {
    for (String property : NAMES) {
      if (thing.get(property).orElse(null) instanceof Text text) {
        return cleaned(text);
      }
    }
    return List.of();
  }

  private static List<String> cleaned(Text raw) {
    String text = PassageText.clean(entitiesRead(raw.read()));
    return text.isEmpty() ? List.of() : List.of(text);
  }

  /** The names of a property's values; a value that only refers to another thing is looked up. */
  List<String> names(Thing thing, String property) {
    return strings(thing, property).stream()
        .map(name -> named(name).orElse(name))
        .filter(name -> !name.startsWith("http") && !name.startsWith("#"))
        .toList();
  }

  private Optional<String> named(String id) {
    return things.stream()
        .map(Typed::thing)
        .filter(thing -> thing.text("@id").filter(id::equals).isPresent())
        .flatMap(thing -> text(thing, "name").stream())
        .findFirst();
  }

  /** The objects of a property: itself, or those of its array. */
  static List<Thing> objects(Thing thing, String property) {
    return switch (thing.get(property).orElse(null)) {
      case null -> List.of();
      case Thing object -> List.of(object);
      case Items items ->
          items.all().stream().filter(Thing.class::isInstance).map(Thing.class::cast).toList();
      case Text text -> List.of();
    };
  }
}
