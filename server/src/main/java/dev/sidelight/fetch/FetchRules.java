package dev.sidelight.fetch;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * How far fetching goes.
 *
 * @param bytes the most a page may have, once decompressed
 * @param connect the time to reach a server
 * @param total the time for all of it, redirects included
 * @param redirects how many are followed
 * @param ports the only ones that are asked
 * @param exempt reserved networks that are allowed nevertheless, as {@code 10.0.0.0/8}: for an
 *     operator whose pages stand in one
 */
public record FetchRules(
    int bytes,
    Duration connect,
    Duration total,
    int redirects,
    Set<Integer> ports,
    List<String> exempt) {

  /** Pages of 5 MiB in ten seconds from the public web. */
  public static final FetchRules USUAL =
      new FetchRules(
          5 * 1024 * 1024,
          Duration.ofSeconds(3),
          Duration.ofSeconds(10),
          5,
          Set.of(80, 443),
          List.of());

  public FetchRules {
    ports = Set.copyOf(ports);
    exempt = List.copyOf(exempt);
  }
}
