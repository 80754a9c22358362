package dev.stemma.bench.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import org.jsoup.Jsoup;

/** A page as extractors are given it: bytes for those that decode, text for those that do not. */
public final class RawPage {

  private final String address;
  private final byte[] bytes;
  private final Charset charset;

  private RawPage(String address, byte[] bytes, Charset charset) {
    this.address = address;
    this.bytes = bytes;
    this.charset = charset;
  }

  /** Reads a page, and finds its charset for those that have to be told. */
  public static RawPage of(GoldPage page) {
    byte[] bytes = page.html();
    try {
      Charset charset =
          Jsoup.parse(new ByteArrayInputStream(bytes), null, page.address()).charset();
      return new RawPage(page.address(), bytes, charset);
    } catch (IOException e) {
      throw new UncheckedIOException(page.file().toString(), e);
    }
  }

  /** Returns where the page was fetched. */
  public String address() {
    return address;
  }

  /** Returns the page as fetched, not a copy. */
  byte[] bytes() {
    return bytes;
  }

  /**
   * Returns the page decoded by the charset that jsoup reads from a mark or the page's head. It is
   * decoded anew each time: to whoever takes text that is part of the work, as to who takes bytes.
   */
  public String text() {
    return new String(bytes, charset);
  }
}
