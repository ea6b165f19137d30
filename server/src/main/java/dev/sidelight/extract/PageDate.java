package dev.sidelight.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the ways in which pages write a date, and writes ISO 8601: a day, or a time with its zone.
 */
final class PageDate {
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T"
              + " ]\\s?(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:[.,]\\d+)?\\s?(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?)?.*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern COMPACT =
      Pattern.compile("(20\\d{2}|19\\d{2})(\\d{2})(\\d{2})(?:T?\\d{4,6})?Z?");
  private static final Pattern SLASHED =
      Pattern.compile("(\\d{4})[/.年](\\d{1,2})[/.月](\\d{1,2})\\b.*");
  private static final Pattern DAY_FIRST =
      Pattern.compile(".*?\\b(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})\\b.*");
  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "[/_-](20\\d{2}|19[89]\\d)[/_-]?(0?[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\\d|3[01]|[1-9])(?![\\d])");
  private static final List<DateTimeFormatter> OTHERS =
      List.of(
          DateTimeFormatter.RFC_1123_DATE_TIME,
          DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss zzz yyyy", Locale.ROOT));
  private static final int LONGEST = 60;
  private static final int YEAR = 4;
  private static final Pattern SECONDS = Pattern.compile("1\\d{9}(\\d{3})?");

  private PageDate() {}

  static Optional<String> read(String raw) {
    String text = raw.strip();
    if (text.length() > LONGEST || !hasYear(text)) {
      return Optional.empty();
    }
    return iso(text)
        .or(() -> seconds(text))
        .or(() -> day(COMPACT.matcher(text), 1, 2, 3))
        .or(() -> day(SLASHED.matcher(text), 1, 2, 3))
        .or(() -> other(text))
        .or(() -> day(DAY_FIRST.matcher(text), 3, 2, 1));
  }

  /** True where four digits stand together; without them no form of a date is tried. */
  static boolean hasYear(String text) {
    int digits = 0;
    for (int i = 0; i < text.length() && digits < YEAR; i++) {
      char c = text.charAt(i);
      digits = c >= '0' && c <= '9' ? digits + 1 : 0;
    }
    return digits == YEAR;
  }

  /** The day that stands in an address: {@code /2024/05/31/}. */
  static Optional<String> inAddress(String url) {
    Matcher matcher = IN_ADDRESS.matcher(url);
    return matcher.find() ? ymd(matcher, 1, 2, 3) : Optional.empty();
  }

  private static Optional<String> iso(String text) {
    Matcher matcher = ISO.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return ymd(matcher, 1, 2, 3).map(day -> day + time(matcher));
  }

  private static String time(Matcher matcher) {
    if (matcher.group(4) == null || matcher.group(7) == null) {
      return "";
    }
    String hour = matcher.group(4).length() == 1 ? "0" + matcher.group(4) : matcher.group(4);
    String seconds = matcher.group(6) == null ? "00" : matcher.group(6);
    if (hour.compareTo("23") > 0
        || matcher.group(5).compareTo("59") > 0
        || seconds.compareTo("59") > 0) {
      return "";
    }
    return "T" + hour + ":" + matcher.group(5) + ":" + seconds + zone(matcher.group(7));
  }

  private static String zone(String zone) {
    if (Character.isLetter(zone.charAt(0))) {
      return "Z";
    }
    String digits = zone.replace(":", "");
    String minutes = digits.length() == 3 ? "00" : digits.substring(3);
    return digits.substring(0, 3) + ":" + minutes;
  }

  /** Seconds or milliseconds since 1970. */
  private static Optional<String> seconds(String text) {
    if (!SECONDS.matcher(text).matches()) {
      return Optional.empty();
    }
    long seconds = Long.parseLong(text.substring(0, 10));
    return Optional.of(java.time.Instant.ofEpochSecond(seconds).toString());
  }

  private static Optional<String> other(String text) {
    return OTHERS.stream()
        .flatMap(format -> formatted(format, text).stream())
        .findFirst()
        .or(() -> WrittenDate.read(text));
  }

  private static Optional<String> formatted(DateTimeFormatter format, String text) {
    try {
      OffsetDateTime time = format.parse(text, OffsetDateTime::from);
      return Optional.of(time.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    } catch (DateTimeException e) {
      return Optional.empty(); // not in this form
    }
  }

  private static Optional<String> day(Matcher matcher, int year, int month, int day) {
    return matcher.matches() ? ymd(matcher, year, month, day) : Optional.empty();
  }

  private static Optional<String> ymd(Matcher matcher, int year, int month, int day) {
    int m = Integer.parseInt(matcher.group(month));
    int d = Integer.parseInt(matcher.group(day));
    return of(Integer.parseInt(matcher.group(year)), m, d)
        .or(() -> of(Integer.parseInt(matcher.group(year)), d, m));
  }

  static Optional<String> of(int year, int month, int day) {
    try {
      return year < 1700 || year > 2200
          ? Optional.empty()
          : Optional.of(LocalDate.of(year, month, day).toString());
    } catch (DateTimeException e) {
      return Optional.empty(); // no such day in the calendar
    }
  }
}
