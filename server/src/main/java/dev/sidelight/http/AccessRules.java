package dev.sidelight.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who may ask this server: under which names it answers, and which browser origins it serves.
 *
 * @param hosts the server's names besides the loopback ones, without port
 * @param origins allowed origins; a {@code *} at the end stands for anything
 * @param key what a client must send as bearer token, where one is set
 */
public record AccessRules(List<String> hosts, List<String> origins, Optional<String> key) {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  public AccessRules {
    hosts = hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).toList();
    origins = List.copyOf(origins);
  }

  /** True where a Host header names this server; any port, as another may be mapped to ours. */
  boolean isOurs(String host) {
    String name = name(host.toLowerCase(Locale.ROOT));
    return LOOPBACK.contains(name) || hosts.contains(name);
  }

  /** True where pages of this origin may ask a server that is called by this Host. */
  boolean isAllowed(String origin, String host) {
    return isOwn(origin, host) || isListed(origin);
  }

  /** True where the origin is one that the operator lists, extensions among them. */
  boolean isListed(String origin) {
    return origins.stream().anyMatch(rule -> matches(rule, origin));
  }

  private static boolean matches(String rule, String origin) {
    return rule.endsWith("*")
        ? origin.startsWith(rule.substring(0, rule.length() - 1))
        : origin.equalsIgnoreCase(rule);
  }

  private static boolean isOwn(String origin, String host) {
    return Stream.of("http://", "https://")
        .anyMatch(scheme -> origin.equalsIgnoreCase(scheme + host));
  }

  private static String name(String host) {
    int port = host.lastIndexOf(':');
    return port > host.lastIndexOf(']') ? host.substring(0, port) : host;
  }
}
