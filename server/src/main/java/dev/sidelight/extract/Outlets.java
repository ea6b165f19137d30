package dev.sidelight.extract;

import dev.sidelight.data.DataException;
import dev.sidelight.data.Tsv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The outlets of the world by their domains, and the countries that domains stand for. */
final class Outlets {
  private static final String FILE = "world/outlets.tsv";
  private static final String COUNTRIES = "world/country-domains.tsv";
  private static final Set<String> KINDS = Set.of("report", "satire", "opinion");
  private static final Set<String> ISO = Set.of(Locale.getISOCountries());
  private static final Map<String, String> NAMES =
      ISO.stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  iso ->
                      Locale.of("", iso).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT),
                  iso -> iso));

  /**
   * A row of the table.
   *
   * @param domain host or registrable domain
   * @param name as readers know it
   * @param country ISO 3166-1 alpha-2
   * @param kind report, satire or opinion
   */
  record Known(String domain, String name, Optional<String> country, String kind) {}

  private final Map<String, Known> known = new HashMap<>();
  private final Map<String, Optional<String>> suffixCountries = new HashMap<>();
  private final PublicSuffixes suffixes = PublicSuffixes.read();

  private Outlets(Tsv outlets, Tsv countries) {
    List<String> problems = new ArrayList<>();
    outlets.rows().forEach(row -> add(row, problems));
    if (!problems.isEmpty()) {
      throw new DataException(problems);
    }
    countries
        .rows()
        .forEach(row -> suffixCountries.put(row.get("suffix"), row.optional("country")));
  }

  static Outlets read() {
    return new Outlets(Tsv.read(FILE), Tsv.read(COUNTRIES));
  }

  private void add(Tsv.Row row, List<String> problems) {
    Known outlet =
        new Known(row.get("domain"), row.get("name"), row.optional("country"), row.get("kind"));
    if (!KINDS.contains(outlet.kind())) {
      problems.add(row.where() + " expected kind " + KINDS + ", found " + outlet.kind());
    }
    if (!outlet.country().map(Outlets::isNamed).orElse(true)) {
      problems.add(row.where() + " expected an ISO country, found " + outlet.country().orElse(""));
    }
    if (known.put(outlet.domain(), outlet) != null) {
      problems.add(row.where() + " expected each domain once, found again " + outlet.domain());
    }
  }

  /** True for ISO 3166-1 codes and for those that are in use beside them: XK. */
  private static boolean isNamed(String code) {
    return code.length() == 2
        && !Locale.of("", code).getDisplayCountry(Locale.ENGLISH).equals(code);
  }

  Optional<String> registrable(String host) {
    return suffixes.registrable(host);
  }

  /** The outlet of a host: by the whole name first, then by ever shorter ends of it. */
  Optional<Known> find(String host) {
    String end = host;
    while (end.contains(".")) {
      if (known.containsKey(end)) {
        return Optional.of(known.get(end));
      }
      end = end.substring(end.indexOf('.') + 1);
    }
    return Optional.empty();
  }

  /** What an address alone tells of its outlet. */
  Outlet ofAddress(WebAddress address) {
    Optional<Known> outlet = find(address.host());
    Optional<String> domain = registrable(address.host());
    return new Outlet(
        domain,
        outlet.map(Known::name).or(() -> domain),
        outlet.flatMap(Known::country).or(() -> countryOf(address.host())));
  }

  /** The country that a host's last part stands for; none for those sold to everybody. */
  Optional<String> countryOf(String host) {
    String last = host.substring(host.lastIndexOf('.') + 1);
    Optional<String> exception = suffixCountries.get(last);
    if (exception != null) {
      return exception;
    }
    return country(last);
  }

  /** An ISO country from a code or from its English name. */
  static Optional<String> country(String text) {
    String code = text.toUpperCase(Locale.ROOT);
    if (ISO.contains(code)) {
      return Optional.of(code);
    }
    return Optional.ofNullable(NAMES.get(text.toLowerCase(Locale.ROOT)));
  }
}
