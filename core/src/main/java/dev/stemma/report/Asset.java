package dev.stemma.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A style sheet or script that lies beside this class and goes into the page.
 *
 * @param content its text, lines ended by line feeds, as a browser hashes it
 */
record Asset(String content) {

  Asset {
    if (content.contains("</") || content.contains("<!--")) {
      throw new IllegalArgumentException("this would end the element that holds it");
    }
  }

  /**
   * Reads an asset.
   *
   * @throws IllegalStateException if there is none of that name
   */
  static Asset read(String name) {
    try (InputStream bytes = Asset.class.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException("no " + name + " on the class path");
      }
      String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
      return new Asset(text.replace("\r\n", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** Reads several style sheets that make one. */
  static Asset styles(String... names) {
    StringBuilder all = new StringBuilder();
    for (String name : names) {
      all.append(read(name).content());
    }
    return new Asset(all.toString());
  }

  /** Returns the source expression that allows exactly this content, by CSP Level 3. */
  String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(content.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
