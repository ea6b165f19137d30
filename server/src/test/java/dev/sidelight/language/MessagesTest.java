package dev.sidelight.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessagePattern;
import dev.sidelight.data.Resources;
import dev.sidelight.data.Tsv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every language says the same things with the same slots. */
class MessagesTest {
  private static final Languages LANGUAGES = Languages.load();

  private static Stream<Messages> all() {
    return LANGUAGES.cardTags().stream().map(LANGUAGES::messages);
  }

  private static Messages english() {
    return LANGUAGES.messages("en");
  }

  @Test
  void everyLanguageHasTheSameKeys() {
    Set<String> keys = new TreeSet<>(english().keys());
    all().forEach(messages -> assertEquals(keys, new TreeSet<>(messages.keys()), messages.tag()));
  }

  @Test
  void everyMessageHasTheSameSlots() {
    for (String key : english().keys()) {
      all().forEach(m -> assertEquals(slots(english(), key), slots(m, key), m.tag() + " " + key));
    }
  }

  @Test
  void everyMessageCanBeSaidOfNoneOneAndMany() {
    List<Number> numbers = List.of(0, 1, 2, 1.5);
    all()
        .forEach(messages -> {
          for (String key : messages.keys()) {
            numbers.forEach(number -> said(messages, key, number));
          }
        });
  }

  private static void said(Messages messages, String key, Number number) {
    Map<String, Object> slots = new HashMap<>();
    String pattern = messages.pattern(key).orElseThrow();
    slots(messages, key)
        .forEach(slot -> slots.put(slot, numeric(pattern, slot) ? number : number.toString()));
    String text = messages.text(key, slots);
    assertTrue(
        !text.isBlank() && !text.contains("{") && !text.contains("}"),
        messages.tag() + " " + key + ": " + text);
  }

  private static boolean numeric(String pattern, String slot) {
    return pattern.contains("{" + slot + ", plural") || pattern.contains("{" + slot + ", number");
  }

  /** The names of all slots, also of those inside a plural or a choice. */
  private static Set<String> slots(Messages messages, String key) {
    MessagePattern pattern = new MessagePattern(messages.pattern(key).orElseThrow());
    Set<String> slots = new TreeSet<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_NAME) {
        slots.add(pattern.getSubstring(pattern.getPart(i)));
      }
    }
    return slots;
  }

  @Test
  void noMessageHidesASlotBehindAnApostrophe() {
    all()
        .forEach(messages ->
            messages
                .keys()
                .forEach(key -> {
                  String pattern = messages.pattern(key).orElseThrow();
                  assertTrue(!pattern.contains("'"), messages.tag() + " " + key);
                  MessagePattern parsed = new MessagePattern(pattern);
                  assertTrue(parsed.countParts() > 0, key);
                }));
  }

  @Test
  void everyReasonHasASentence() {
    List<String> missing = new ArrayList<>();
    Set<String> reasons =
        Resources.under("languages/").stream()
            .filter(MessagesTest::ofAConcept)
            .flatMap(file -> Tsv.read(file).rows().stream())
            .map(row -> row.get("reason"))
            .collect(Collectors.toCollection(TreeSet::new));
    for (String reason : reasons) {
      all()
          .filter(m -> !m.has("reason." + reason))
          .forEach(m -> missing.add(m.tag() + " " + reason));
    }
    assertEquals(List.of(), missing);
  }

  private static boolean ofAConcept(String file) {
    return Stream.of(
            "language-bias", "framing-bias", "bias-by-omission", "false-dichotomy", "gender-bias")
        .anyMatch(id -> file.endsWith("/lexicons/" + id + ".tsv"));
  }

  @Test
  void everyKindOfWordingHasASentenceOfItsOwn() {
    Map<String, String> sentences =
        Map.of(
            "language-bias", "language-bias.kind.", "false-dichotomy", "false-dichotomy.advice.");
    Set<String> told = Set.of("report-neutral", "groups");
    List<String> missing = new ArrayList<>();
    sentences.forEach((concept, sentence) ->
        english().keys().stream()
            .filter(key -> key.startsWith("category." + concept + "."))
            .map(key -> key.substring(key.lastIndexOf('.') + 1))
            .filter(category -> !told.contains(category) && !english().has(sentence + category))
            .forEach(category -> missing.add(sentence + category)));
    assertEquals(List.of(), missing);
  }

  @Test
  void aLabelIsWrittenOneWayAloneAndAnotherInASentence() {
    Messages german = LANGUAGES.messages("de");
    String alone = german.title(Messages.Kind.THEMES, "mental-health");
    assertEquals("Psychische Gesundheit", alone);
    assertEquals("psychische Gesundheit", german.inSentence(alone));
    assertEquals("Gaza war", english().inSentence("Gaza war"));
    assertEquals("Ein anderer Text", german.inSentence("Ein anderer Text"));
  }

  @Test
  void everyLabelIsNamedInEveryLanguage() {
    for (Messages.Kind kind : Messages.Kind.values()) {
      Set<String> ids = new TreeSet<>(english().ids(kind));
      all().forEach(m -> assertEquals(ids, new TreeSet<>(m.ids(kind)), m.tag() + " " + kind));
    }
  }

  @Test
  void everyCategoryOfAListHasALabel() {
    Map<String, Messages.Kind> lists =
        Map.of(
            "topics",
            Messages.Kind.TOPICS,
            "themes",
            Messages.Kind.THEMES,
            "frames",
            Messages.Kind.FRAMES,
            "keywords",
            Messages.Kind.KEYWORDS,
            "aspects",
            Messages.Kind.ASPECTS);
    List<String> missing = new ArrayList<>();
    lists.forEach((list, kind) ->
        Resources.under("languages/").stream()
            .filter(file -> file.endsWith("/lexicons/" + list + ".tsv"))
            .flatMap(file -> Tsv.read(file).rows().stream())
            .map(row -> row.get("category"))
            .filter(id -> !english().ids(kind).contains(id))
            .distinct()
            .forEach(id -> missing.add(list + " " + id)));
    assertEquals(List.of(), missing);
  }
}
