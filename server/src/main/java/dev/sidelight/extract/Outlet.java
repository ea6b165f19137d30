package dev.sidelight.extract;

import java.util.Optional;

/**
 * Who published an article.
 *
 * @param domain registrable domain in lower case ({@code lemonde.fr})
 * @param name name as readers know it
 * @param country ISO 3166-1 alpha-2 code
 */
public record Outlet(Optional<String> domain, Optional<String> name, Optional<String> country) {
  /** An article whose publisher nothing tells. */
  public static final Outlet UNKNOWN =
      new Outlet(Optional.empty(), Optional.empty(), Optional.empty());
}
