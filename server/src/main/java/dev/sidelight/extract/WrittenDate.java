package dev.sidelight.extract;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads dates whose month is a word, by the month names that the JDK knows (CLDR). */
final class WrittenDate {
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th|er|º|ª)?(?:\\s|-)+(?:de\\s+|d’)?(\\p{L}{3,12})\\.?,?(?:\\s|-)+(?:de\\s+|del\\s+)?(\\d{4})(?!\\d)");
  private static final Pattern MONTH_DAY =
      Pattern.compile("(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)");
  private static final List<String> LANGUAGES =
      List.of(
          "en", "fr", "de", "es", "pt", "it", "nl", "pl", "sv", "da", "nb", "fi", "cs", "sk", "hu",
          "ro", "ru", "uk", "bg", "hr", "sl", "sr", "tr", "el", "id", "ms", "vi", "ca", "et", "lv",
          "lt", "is", "sw", "af", "ar", "fa", "he", "hi", "bn");
  private static final Map<String, Integer> MONTHS = months();

  private WrittenDate() {}

  static Optional<String> read(String text) {
    if (!PageDate.hasYear(text)) {
      return Optional.empty();
    }
    String folded = text.toLowerCase(Locale.ROOT);
    return read(DAY_MONTH.matcher(folded), 1, 2).or(() -> read(MONTH_DAY.matcher(folded), 2, 1));
  }

  private static Optional<String> read(Matcher matcher, int day, int month) {
    while (matcher.find()) {
      Integer number = MONTHS.get(matcher.group(month));
      if (number != null) {
        return PageDate.of(
            Integer.parseInt(matcher.group(3)), number, Integer.parseInt(matcher.group(day)));
      }
    }
    return Optional.empty();
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (String language : LANGUAGES) {
      for (Month month : Month.values()) {
        names(month, Locale.of(language))
            .forEach(name -> months.putIfAbsent(name, month.getValue()));
      }
    }
    return Map.copyOf(months);
  }

  private static Stream<String> names(Month month, Locale locale) {
    return Stream.of(
            TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)
        .map(style -> month.getDisplayName(style, locale).toLowerCase(Locale.ROOT).replace(".", ""))
        .filter(name -> name.length() >= 3);
  }
}
