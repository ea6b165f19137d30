package dev.sidelight.http;

import dev.sidelight.analysis.AnalysisRequest;
import dev.sidelight.analysis.AnalysisRequest.OwnWord;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads an analysis request as analysis-request.schema.json says, and refuses all else with the
 * field at fault.
 */
final class RequestReader {
  private static final Set<String> FIELDS =
      Set.of("url", "html", "text", "title", "language", "include", "without", "words");
  private static final Set<String> WORD_FIELDS =
      Set.of("term", "concept", "category", "weight", "neutral");
  private static final Set<String> CONCEPTS =
      Set.of("framing-bias", "language-bias", "bias-by-omission", "false-dichotomy", "gender-bias");
  private static final String TEXT = "text";

  /** Browsers leave signs in addresses that RFC 3986 does not know, so this asks for little. */
  private static final Pattern ADDRESS =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s\\p{Cntrl}]+");

  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

  private static final int LONGEST_URL = 2_048;
  private static final int LONGEST_TITLE = 1_000;
  private static final int LONGEST_LANGUAGE = 35;
  private static final int LONGEST_ID = 200;
  private static final int LONGEST_TERM = 100;
  private static final int LONGEST_CATEGORY = 60;
  private static final int MOST_WITHOUT = 1_000;
  private static final int MOST_WORDS = 200;
  private static final int MOST_NEUTRAL = 30;
  private static final int GREATEST_WEIGHT = 3;

  private final LexiconList lexicons;

  /**
   * @param lexicons whose categories the reader's own words may have
   */
  RequestReader(LexiconList lexicons) {
    this.lexicons = lexicons;
  }

  /** The request that a document holds. */
  AnalysisRequest read(String document) {
    JsonTree tree = JsonTree.parse(document).only(FIELDS);
    Optional<String> html = filled(tree, "html", Integer.MAX_VALUE);
    Optional<String> text = filled(tree, TEXT, Integer.MAX_VALUE);
    Optional<String> url =
        filled(tree, "url", LONGEST_URL)
            .map(address -> matching(tree, "url", address, ADDRESS, "an absolute address"));
    if (html.isPresent() && text.isPresent()) {
      throw ProblemException.field(TEXT, "html or text", "both");
    }
    if (html.isEmpty() && text.isEmpty() && url.isEmpty()) {
      throw ProblemException.field(TEXT, "html, text or url", "none of them");
    }
    return new AnalysisRequest(
        url,
        html,
        text,
        bounded(tree, "title", LONGEST_TITLE),
        bounded(tree, "language", LONGEST_LANGUAGE)
            .map(tag -> matching(tree, "language", tag, LANGUAGE, "a language tag")),
        withText(tree),
        without(tree),
        words(tree));
  }

  private static boolean withText(JsonTree tree) {
    List<String> include = distinct(tree, "include", tree.strings("include"));
    for (int i = 0; i < include.size(); i++) {
      if (!include.get(i).equals(TEXT)) {
        throw ProblemException.field("include[" + i + "]", TEXT, quoted(include.get(i)));
      }
    }
    return !include.isEmpty();
  }

  private static List<String> without(JsonTree tree) {
    List<String> ids = atMost(tree, "without", MOST_WITHOUT, tree.strings("without"));
    for (int i = 0; i < ids.size(); i++) {
      length("without[" + i + "]", ids.get(i), 1, LONGEST_ID);
    }
    return distinct(tree, "without", ids);
  }

  private List<OwnWord> words(JsonTree tree) {
    return atMost(tree, "words", MOST_WORDS, tree.objects("words")).stream()
        .map(this::word)
        .toList();
  }

  private OwnWord word(JsonTree tree) {
    tree.only(WORD_FIELDS);
    String term = required(tree, "term", LONGEST_TERM);
    String concept = required(tree, "concept", LONGEST_TERM);
    if (!CONCEPTS.contains(concept)) {
      throw ProblemException.field(tree.name("concept"), "a concept's id", quoted(concept));
    }
    double weight = tree.number("weight");
    if (!(weight >= 0 && weight <= GREATEST_WEIGHT)) {
      throw ProblemException.field(tree.name("weight"), "0 to 3", String.valueOf(weight));
    }
    List<String> neutral = atMost(tree, "neutral", MOST_NEUTRAL, tree.strings("neutral"));
    neutral.forEach(wording -> length(tree.name("neutral"), wording, 1, LONGEST_TERM));
    return new OwnWord(term, concept, category(tree, concept), weight, neutral);
  }

  private String category(JsonTree tree, String concept) {
    String category = required(tree, "category", LONGEST_CATEGORY);
    Set<String> known = lexicons.categories(concept);
    if (!known.contains(category)) {
      throw ProblemException.field(
          tree.name("category"),
          "a category of the concept, as /v1/lexicons lists them,",
          quoted(category));
    }
    return category;
  }

  private static String required(JsonTree tree, String key, int longest) {
    return filled(tree, key, longest)
        .orElseThrow(() -> ProblemException.field(tree.name(key), "a string", "nothing"));
  }

  private static Optional<String> filled(JsonTree tree, String key, int longest) {
    Optional<String> value = tree.string(key);
    value.ifPresent(text -> length(tree.name(key), text, 1, longest));
    return value;
  }

  private static Optional<String> bounded(JsonTree tree, String key, int longest) {
    Optional<String> value = tree.string(key);
    value.ifPresent(text -> length(tree.name(key), text, 0, longest));
    return value;
  }

  private static void length(String field, String value, int least, int most) {
    if (value.length() < least) {
      throw ProblemException.field(field, "a text", "an empty one");
    }
    if (value.codePointCount(0, value.length()) > most) {
      throw ProblemException.field(
          field, "at most " + most + " characters", String.valueOf(value.length()));
    }
  }

  private static <T> List<T> atMost(JsonTree tree, String key, int most, List<T> items) {
    if (items.size() > most) {
      throw ProblemException.field(
          tree.name(key), "at most " + most + " items", String.valueOf(items.size()));
    }
    return items;
  }

  private static List<String> distinct(JsonTree tree, String key, List<String> items) {
    Set<String> seen = new HashSet<>();
    for (String item : items) {
      if (!seen.add(item)) {
        throw ProblemException.field(tree.name(key), "each item once", quoted(item) + " twice");
      }
    }
    return items;
  }

  private static String matching(
      JsonTree tree, String key, String value, Pattern pattern, String expected) {
    if (!pattern.matcher(value).matches()) {
      throw ProblemException.field(tree.name(key), expected, quoted(value));
    }
    return value;
  }

  private static String quoted(String value) {
    return "\"" + Excerpt.of(value) + "\"";
  }
}
