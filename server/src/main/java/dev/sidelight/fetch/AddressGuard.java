package dev.sidelight.fetch;

import dev.sidelight.data.DataException;
import dev.sidelight.data.Tsv;
import dev.sidelight.fetch.FetchException.Kind;
import java.net.IDN;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides which addresses are asked: pages of the public web, and nothing that only a machine
 * inside a network could reach (CWE-918). What is vetted is the address that a name stands for, not
 * the name.
 */
public final class AddressGuard {
  private static final String FILE = "world/reserved-networks.tsv";
  private static final Network GLOBAL_IPV6 = Network.of("2000::/3");
  private static final int LONGEST = 2_000;
  private static final int IPV4 = 4;
  private static final Pattern DOTTED =
      Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.|$)){4}");
  private static final Pattern NUMBER = Pattern.compile("(?:0x[0-9a-f]*|\\d+)");
  private static final Pattern NAME =
      Pattern.compile(
          "(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.?");

  /** Looks a host's addresses up. */
  interface Lookup {
    InetAddress[] addresses(String host) throws UnknownHostException;
  }

  private final Set<Integer> ports;
  private final List<Network> reserved;
  private final List<Network> exempt;
  private final Lookup lookup;

  AddressGuard(Set<Integer> ports, List<String> exempt, Lookup lookup) {
    this.ports = Set.copyOf(ports);
    this.exempt = exempt.stream().map(Network::of).toList();
    this.lookup = lookup;
    this.reserved = reserved();
  }

  /**
   * A guard that looks names up as the machine does.
   *
   * @throws IllegalArgumentException where an exempt network is none
   */
  public AddressGuard(FetchRules rules) {
    this(rules.ports(), rules.exempt(), InetAddress::getAllByName);
  }

  private static List<Network> reserved() {
    List<Network> networks = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (Tsv.Row row : Tsv.read(FILE).rows()) {
      try {
        networks.add(Network.of(row.get("network")));
      } catch (IllegalArgumentException e) {
        problems.add(row.where() + " " + e.getMessage());
      }
    }
    if (!problems.isEmpty()) {
      throw new DataException(problems);
    }
    return List.copyOf(networks);
  }

  /**
   * Looks at what an address says by itself: scheme, credentials, port, host, and the network of a
   * host that is written in numbers. No name is looked up.
   *
   * @return the address in its plain form
   * @throws FetchException where it must not be asked
   */
  public URI vet(String url) throws FetchException {
    URI uri = parse(url);
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    require(scheme.equals("http") || scheme.equals("https"), "an http or https address", scheme);
    String authority = uri.getRawAuthority() == null ? "" : uri.getRawAuthority();
    require(authority.indexOf('@') < 0, "no credentials in the address", "some");
    int port = port(authority, scheme);
    require(ports.contains(port), "a port out of " + ports, String.valueOf(port));
    String host = host(withoutPort(authority));
    if (isLiteral(host)) {
      resolve(host);
    }
    return plain(scheme + "://" + host + portOf(authority), uri);
  }

  /**
   * Looks a vetted host up, once.
   *
   * @return an address of it, which carries the host's name, so that certificates are checked
   *     against that
   * @throws FetchException where one of its addresses is not of the public web
   */
  public InetAddress resolve(String host) throws FetchException {
    String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    try {
      InetAddress[] found = lookup.addresses(bare);
      for (InetAddress address : found) {
        require(isAllowed(address), "a host of the public web", host + " in a reserved network");
      }
      return InetAddress.getByAddress(host, found[0].getAddress());
    } catch (UnknownHostException e) {
      throw new FetchException(Kind.PAGE_UNREACHABLE, "expected a host that exists, found " + host);
    }
  }

  boolean isAllowed(InetAddress address) {
    if (exempt.stream().anyMatch(network -> network.contains(address))) {
      return true;
    }
    boolean global = address.getAddress().length == IPV4 || GLOBAL_IPV6.contains(address);
    return global && reserved.stream().noneMatch(network -> network.contains(address));
  }

  private static URI parse(String url) throws FetchException {
    require(url.length() <= LONGEST, "an address of " + LONGEST + " characters at most", "more");
    try {
      return new URI(url.strip());
    } catch (URISyntaxException e) {
      throw new FetchException(
          Kind.URL_NOT_ALLOWED,
          "expected a well-formed address, found one broken at " + e.getIndex());
    }
  }

  private static int port(String authority, String scheme) throws FetchException {
    String port = portOf(authority);
    if (port.length() <= 1) {
      return scheme.equals("http") ? 80 : 443;
    }
    require(port.matches(":\\d{1,5}"), "a port in numbers", port.substring(1));
    return Integer.parseInt(port.substring(1));
  }

  /** The colon and what stands behind it; empty where there is none. */
  private static String portOf(String authority) {
    int colon = authority.lastIndexOf(':');
    return colon <= authority.lastIndexOf(']') ? "" : authority.substring(colon);
  }

  private static String withoutPort(String authority) {
    return authority.substring(0, authority.length() - portOf(authority).length());
  }

  /** The host in ASCII: a name, four numbers with dots, or IPv6 in brackets; no other spelling. */
  private static String host(String written) throws FetchException {
    String host = ascii(written).toLowerCase(Locale.ROOT);
    boolean six = host.startsWith("[") && host.indexOf('%') < 0;
    boolean numeric = NUMBER.matcher(lastLabel(host)).matches();
    boolean named = NAME.matcher(host).matches() && !numeric;
    require(six || named || DOTTED.matcher(host).matches(), "a host", "\"" + host + "\"");
    return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
  }

  private static String ascii(String host) throws FetchException {
    if (host.startsWith("[")) {
      return host;
    }
    try {
      return IDN.toASCII(host);
    } catch (IllegalArgumentException e) {
      throw new FetchException(Kind.URL_NOT_ALLOWED, "expected a host, found \"" + host + "\"");
    }
  }

  private static String lastLabel(String host) {
    String bare = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    return bare.substring(bare.lastIndexOf('.') + 1);
  }

  private static boolean isLiteral(String host) {
    return host.startsWith("[") || DOTTED.matcher(host).matches();
  }

  private static URI plain(String start, URI uri) throws FetchException {
    String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    while (path.startsWith("/../")) {
      path = path.substring(3);
    }
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    return parse(parse(start + path + query).toASCIIString());
  }

  private static void require(boolean fits, String expected, String found) throws FetchException {
    if (!fits) {
      throw new FetchException(Kind.URL_NOT_ALLOWED, "expected " + expected + ", found " + found);
    }
  }
}
