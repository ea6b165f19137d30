package dev.sidelight.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sidelight.fetch.FetchException.Kind;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {
  private static final AddressGuard GUARD = guard("93.184.215.14");

  private static AddressGuard guard(String... found) {
    return new AddressGuard(Set.of(80, 443), List.of(), host -> literals(host, found));
  }

  private static InetAddress[] literals(String host, String... found) throws UnknownHostException {
    if (host.matches("[0-9.]+|.*:.*")) {
      return InetAddress.getAllByName(host);
    }
    InetAddress[] addresses = new InetAddress[found.length];
    for (int i = 0; i < found.length; i++) {
      addresses[i] = InetAddress.getByName(found[i]);
    }
    return addresses;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://example.org/a",
        "file:///etc/passwd",
        "gopher://example.org/",
        "jar:http://example.org/a.jar!/b",
        "javascript:alert(1)",
        "example.org/a",
        "//example.org/a",
        "",
        "http://",
        "http:///a",
        "http://user@example.org/",
        "http://user:secret@example.org/",
        "http://exam ple.org/",
        "http://example.org:22/",
        "http://example.org:8080/",
        "http://example.org:99999999999/",
        "http://example.org\\@evil.org/",
        "http://example..org/",
        "http://[::1%25lo]/",
        "http://user@münchen.example/",
      })
  void refusesAddressesOfNoPage(String url) {
    assertNotAllowed(() -> GUARD.vet(url));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://127.1/",
        "http://2130706433/",
        "http://0x7f000001/",
        "http://0x7f.0.0.1/",
        "http://0177.0.0.1/",
        "http://0/",
        "http://0.0.0.0/",
        "http://10.1.2.3/",
        "http://100.64.0.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://172.16.0.1/",
        "http://172.31.255.255/",
        "http://192.168.1.1/",
        "http://198.18.0.1/",
        "http://224.0.0.1/",
        "http://255.255.255.255/",
        "http://127.0.0.1./",
        "http://[::1]/",
        "http://[::]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::ffff:a00:1]/",
        "http://[::127.0.0.1]/",
        "http://[64:ff9b::7f00:1]/",
        "http://[64:ff9b:1::1]/",
        "http://[2002:7f00:1::]/",
        "http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/",
        "http://[2001:db8::1]/",
        "http://[fe80::1]/",
        "http://[fc00::1]/",
        "http://[fd00:ec2::254]/",
        "http://[ff02::1]/",
      })
  void refusesHostsThatAreReservedNumbers(String url) {
    assertNotAllowed(() -> GUARD.vet(url));
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org, https://example.org/",
    "HTTPS://Example.ORG/A?b=c#d, https://example.org/A?b=c",
    "http://example.org:80/, http://example.org:80/",
    "http://example.org./a, http://example.org/a",
    "https://münchen.example/straße, https://xn--mnchen-3ya.example/stra%C3%9Fe",
    "http://93.184.215.14/, http://93.184.215.14/",
    "'http://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/',"
        + " 'http://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/'",
  })
  void writesAddressesPlainly(String url, String plain) throws FetchException {
    assertEquals(plain, GUARD.vet(url).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "10.0.0.1", "::1", "fd00::1", "169.254.169.254", "0.0.0.0"})
  void refusesNamesThatStandForReservedAddresses(String address) {
    assertNotAllowed(() -> guard(address).resolve("rebound.example"));
  }

  @Test
  void refusesANameWhenOneOfItsAddressesIsReserved() {
    assertNotAllowed(() -> guard("93.184.215.14", "192.168.0.1").resolve("mixed.example"));
  }

  @Test
  void keepsTheNameBesideTheAddressForCertificates() throws FetchException {
    InetAddress address = GUARD.resolve("news.example");
    assertEquals("news.example", address.getHostName());
    assertEquals("93.184.215.14", address.getHostAddress());
  }

  @Test
  void saysThatAHostIsUnknown() {
    AddressGuard guard =
        new AddressGuard(
            Set.of(80),
            List.of(),
            host -> {
              throw new UnknownHostException(host);
            });
    FetchException failure =
        assertThrows(FetchException.class, () -> guard.resolve("nowhere.example"));
    assertEquals(Kind.PAGE_UNREACHABLE, failure.kind());
    assertTrue(failure.getMessage().contains("nowhere.example"));
  }

  @Test
  void allowsAReservedNetworkThatIsExempt() throws Exception {
    AddressGuard guard =
        new AddressGuard(Set.of(80), List.of("10.20.0.0/16"), InetAddress::getAllByName);
    assertTrue(guard.isAllowed(InetAddress.getByName("10.20.3.4")));
    assertFalse(guard.isAllowed(InetAddress.getByName("10.21.3.4")));
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8, 10.255.0.1, true",
    "10.0.0.0/8, 11.0.0.1, false",
    "172.16.0.0/12, 172.31.0.1, true",
    "172.16.0.0/12, 172.32.0.1, false",
    "100.64.0.0/10, 100.127.255.255, true",
    "100.64.0.0/10, 100.128.0.0, false",
    "fe80::/10, fe80::1, true",
    "fe80::/10, fec0::1, false",
    "0.0.0.0/0, 8.8.8.8, true",
    "10.0.0.0/8, fe80::1, false",
  })
  void knowsWhichAddressesANetworkHolds(String network, String address, boolean held)
      throws UnknownHostException {
    assertEquals(held, Network.of(network).contains(InetAddress.getByName(address)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "10.0.0.0", "10.0.0.0/", "10.0.0.0/33", "name/8", "10.0.0.0/x", "::/129"})
  void refusesWhatIsNoNetwork(String text) {
    assertThrows(IllegalArgumentException.class, () -> Network.of(text));
  }

  private static void assertNotAllowed(org.junit.jupiter.api.function.Executable act) {
    FetchException failure = assertThrows(FetchException.class, act);
    assertEquals(Kind.URL_NOT_ALLOWED, failure.kind());
    assertTrue(failure.getMessage().startsWith("expected "), failure.getMessage());
  }
}
