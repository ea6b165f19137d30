package dev.sidelight.http;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;

/** Writes a card's evidence as a page of W3C Web Annotations (JSON-LD). */
final class AnnotationWriter {
  static final String TYPE = "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"";
  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
  private static final String ITEM = "type";

  /**
   * The annotations of a card.
   *
   * @param address where its analysis is to be had
   */
  String page(String address, String card) {
    try (JsonReader reader = Json.createReader(new StringReader(card))) {
      return page(address, reader.readObject());
    }
  }

  private static String page(String address, JsonObject card) {
    JsonArrayBuilder items = Json.createArrayBuilder();
    for (JsonObject concept : objects(card, "concepts")) {
      for (JsonObject evidence : objects(concept, "evidence")) {
        items.add(
            annotation(address, card, evidence.getString("id"))
                .add("motivation", "assessing")
                .add("body", bodies(card, evidence.getString("reason"), concept.getString("id")))
                .add("target", target(address, card, evidence)));
      }
    }
    for (JsonObject goal : objects(card, "goals")) {
      List<JsonObject> evidences = objects(goal, "evidence");
      for (int i = 0; i < evidences.size(); i++) {
        items.add(
            annotation(address, card, "goal-" + goal.getInt("goal") + "-" + (i + 1))
                .add("motivation", "classifying")
                .add("body", bodies(card, goal.getString("label"), goal.getString("id")))
                .add("target", target(address, card, evidences.get(i))));
      }
    }
    return Json.createObjectBuilder()
        .add("@context", CONTEXT)
        .add("id", address + "/annotations")
        .add(ITEM, "AnnotationPage")
        .add("items", items)
        .build()
        .toString();
  }

  private static JsonObjectBuilder annotation(String address, JsonObject card, String id) {
    JsonObject method = card.getJsonObject("method");
    return Json.createObjectBuilder()
        .add("id", address + "/annotations#" + id)
        .add(ITEM, "Annotation")
        .add(
            "generator",
            Json.createObjectBuilder()
                .add(ITEM, "Software")
                .add("name", method.getString("name") + " " + method.getString("version")));
  }

  private static JsonArrayBuilder bodies(JsonObject card, String comment, String tag) {
    return Json.createArrayBuilder()
        .add(
            Json.createObjectBuilder()
                .add(ITEM, "TextualBody")
                .add("purpose", "commenting")
                .add("format", "text/plain")
                .add("language", card.getString("cardLanguage"))
                .add("value", comment))
        .add(
            Json.createObjectBuilder()
                .add(ITEM, "TextualBody")
                .add("purpose", "tagging")
                .add("value", tag));
  }

  /**
   * The position counts in the article's text, which is only a page's whole text where text was
   * sent; of a page, and of a headline, the quote alone is true.
   */
  private static JsonObjectBuilder target(String address, JsonObject card, JsonObject evidence) {
    Optional<String> url =
        Optional.ofNullable(card.getJsonObject("article").getString("url", null));
    boolean headline = evidence.getString("field", "text").equals("headline");
    JsonArray pair = evidence.getJsonArray("selector");
    JsonValue selector = url.isPresent() || headline ? pair.get(0) : pair;
    return Json.createObjectBuilder().add("source", url.orElse(address)).add("selector", selector);
  }

  private static List<JsonObject> objects(JsonObject parent, String key) {
    return parent.getJsonArray(key).getValuesAs(JsonObject.class);
  }
}
