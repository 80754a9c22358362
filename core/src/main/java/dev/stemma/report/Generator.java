package dev.stemma.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Names the program and its version, as every output signs itself. */
public final class Generator {

  private Generator() {}

  /** Returns the name and version, as in {@code stemma 0.1.0}. */
  public static String name() {
    return "stemma " + version();
  }

  /**
   * Returns the version that the build wrote beside this class.
   *
   * @throws IllegalStateException if the build left it out
   */
  public static String version() {
    Properties properties = new Properties();
    try (InputStream bytes = Generator.class.getResourceAsStream("generator.properties")) {
      if (bytes == null) {
        throw new IllegalStateException("no generator.properties on the class path");
      }
      properties.load(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("generator.properties", e);
    }
    String version = properties.getProperty("version");
    if (version == null) {
      throw new IllegalStateException("generator.properties names no version");
    }
    return version;
  }
}
