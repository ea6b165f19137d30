package dev.sidelight.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The product's data files as they lie on the class path, in the jar or in the build's folder. */
public final class Resources {
  private static final List<String> ROOTS = List.of("languages/", "world/");

  private Resources() {}

  /**
   * The paths of all data files, sorted.
   *
   * @param folder {@code languages/} or a folder below it, with the closing slash
   */
  public static List<String> under(String folder) {
    return all().stream().filter(path -> path.startsWith(folder)).toList();
  }

  /**
   * {@code sha256:} and the hash over names and bytes of all data files: equal data, equal version.
   */
  public static String version() {
    MessageDigest digest = sha256();
    for (String path : all()) {
      digest.update(path.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      digest.update((byte) 0);
      digest.update(bytes(path));
    }
    return "sha256:" + HexFormat.of().formatHex(digest.digest());
  }

  private static List<String> all() {
    Path home = home();
    List<String> found = Files.isDirectory(home) ? inFolder(home) : inJar(home);
    return found.stream()
        .filter(path -> ROOTS.stream().anyMatch(path::startsWith))
        .sorted()
        .toList();
  }

  private static List<String> inFolder(Path home) {
    try (Stream<Path> files = Files.walk(home)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> home.relativize(file).toString().replace('\\', '/'))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> inJar(Path jar) {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream().filter(e -> !e.isDirectory()).map(JarEntry::getName).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path home() {
    try {
      URI uri = Resources.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(uri);
    } catch (URISyntaxException e) {
      throw new DataException("the class path expected as a file address, found " + e.getInput());
    }
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = Resources.class.getClassLoader().getResourceAsStream(resource)) {
      return in == null ? new byte[0] : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
