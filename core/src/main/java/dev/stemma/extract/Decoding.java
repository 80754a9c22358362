package dev.stemma.extract;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import dev.stemma.article.ProblemKind;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Turns bytes into text: by a byte order mark, else by what the page declares if the bytes bear it
 * out, else as UTF-8 if they are, else by a guess from their frequencies (ICU's detector).
 */
final class Decoding {

  /** Something odd about the bytes, as a warning. */
  record Doubt(ProblemKind kind, String message) {}

  record Decoded(String text, List<Doubt> doubts) {}

  private static final int SAMPLE = 1 << 16;
  private static final int LONGEST_UTF_8 = 4;
  private static final int PART = 1 << 10;

  /** One bad byte in so many is a slip in a UTF-8 page, more is another charset. */
  private static final int SLIP = 1000;

  private Decoding() {}

  static Decoded decode(byte[] bytes) {
    Optional<Charset> marked = byteOrderMark(bytes);
    if (marked.isPresent()) {
      return strict(bytes, marked.get())
          .map(text -> new Decoded(text.substring(1), List.of()))
          .orElseGet(() -> torn(bytes, marked.get()));
    }
    Optional<String> name = DeclaredCharset.in(bytes);
    Optional<Charset> declared = name.flatMap(DeclaredCharset::charset);
    Optional<String> asUtf8 = utf8(bytes);
    if (asUtf8.isPresent()) {
      boolean lies = declared.isPresent() && !isUtf8(declared.get()) && !isAscii(bytes);
      if (!lies) {
        return new Decoded(asUtf8.get(), tornEnd(bytes));
      }
      // Two-byte charsets make valid UTF-8 by chance only in short texts: the page's word counts.
      Optional<String> asDeclared = strict(bytes, declared.get());
      if (declared.get().newEncoder().maxBytesPerChar() > 1 && asDeclared.isPresent()) {
        return new Decoded(asDeclared.get(), List.of());
      }
      return new Decoded(asUtf8.get(), List.of(wrong(name, "UTF-8")));
    }
    if (declared.isPresent() && !isUtf8(declared.get())) {
      Optional<String> text = strict(bytes, declared.get());
      if (text.isPresent()) {
        return new Decoded(text.get(), List.of());
      }
    }
    return guess(bytes, name);
  }

  private static Decoded guess(byte[] bytes, Optional<String> declared) {
    String lenient = new String(bytes, StandardCharsets.UTF_8);
    long bad = lenient.chars().filter(unit -> unit == '\uFFFD').count();
    long good = lenient.chars().filter(unit -> unit >= 0x80).count() - bad;
    if (bad * 10 < good || (bad * SLIP < bytes.length && good > bad)) {
      return new Decoded(
          lenient,
          List.of(
              new Doubt(
                  ProblemKind.WRONG_CHARSET,
                  bad + " places are not UTF-8 as the rest is; they were read as \uFFFD")));
    }
    CharsetDetector detector = new CharsetDetector();
    detector.enableInputFilter(true);
    detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)));
    for (CharsetMatch match : detector.detectAll()) {
      Optional<Charset> charset = DeclaredCharset.charset(match.getName());
      Optional<String> text = charset.flatMap(found -> strict(bytes, found));
      if (text.isPresent() && !isUtf8(charset.get())) {
        return new Decoded(text.get(), List.of(wrong(declared, charset.get().name())));
      }
    }
    Charset last = DeclaredCharset.charset("windows-1252").orElse(StandardCharsets.ISO_8859_1);
    return new Decoded(new String(bytes, last), List.of(wrong(declared, last.name())));
  }

  private static Doubt wrong(Optional<String> declared, String used) {
    String message =
        declared.isPresent()
            ? "declares the charset " + declared.get() + " but its bytes are not; read as " + used
            : "declares no charset and is not UTF-8; read as " + used;
    return new Doubt(ProblemKind.WRONG_CHARSET, message);
  }

  private static Decoded torn(byte[] bytes, Charset charset) {
    String text = new String(bytes, charset);
    return new Decoded(
        text.startsWith("\uFEFF") ? text.substring(1) : text,
        List.of(
            new Doubt(
                ProblemKind.TRUNCATED,
                "holds bytes that are not " + charset.name() + ", perhaps cut off")));
  }

  /** Returns whether every other byte may rightly be NUL. */
  static boolean isMarkedUtf16(byte[] bytes) {
    return byteOrderMark(bytes).filter(charset -> !isUtf8(charset)).isPresent();
  }

  private static Optional<Charset> byteOrderMark(byte[] bytes) {
    if (bytes.length >= 3
        && (bytes[0] & 0xFF) == 0xEF
        && (bytes[1] & 0xFF) == 0xBB
        && (bytes[2] & 0xFF) == 0xBF) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (bytes.length >= 2) {
      int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
      if (mark == 0xFEFF) {
        return Optional.of(StandardCharsets.UTF_16BE);
      }
      if (mark == 0xFFFE) {
        return Optional.of(StandardCharsets.UTF_16LE);
      }
    }
    return Optional.empty();
  }

  /** Returns the text if the bytes are UTF-8, but for a sequence cut off at the very end. */
  private static Optional<String> utf8(byte[] bytes) {
    int torn = tornBytes(bytes);
    byte[] whole = torn == 0 ? bytes : Arrays.copyOf(bytes, bytes.length - torn);
    return strict(whole, StandardCharsets.UTF_8);
  }

  private static List<Doubt> tornEnd(byte[] bytes) {
    return tornBytes(bytes) == 0
        ? List.of()
        : List.of(
            new Doubt(ProblemKind.TRUNCATED, "breaks off inside a character; fetch it again"));
  }

  /** Returns how many bytes of an unfinished UTF-8 sequence stand at the end. */
  private static int tornBytes(byte[] bytes) {
    for (int back = 1; back < LONGEST_UTF_8 && back <= bytes.length; back++) {
      int value = bytes[bytes.length - back] & 0xFF;
      if (value >= 0xC2) {
        int length = value >= 0xF0 ? 4 : value >= 0xE0 ? 3 : 2;
        return length > back ? back : 0;
      }
      if (value < 0x80) {
        return 0;
      }
    }
    return 0;
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    if (isUtf8(charset)) {
      // The platform's own way is far faster than a decoder, and tells bad bytes by this mark.
      String text = inParts(bytes);
      if (text.indexOf('\uFFFD') < 0) {
        return Optional.of(text);
      }
    }
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /**
   * The platform is far faster still with what is ASCII throughout, as most parts of a page are.
   */
  private static String inParts(byte[] utf8) {
    List<String> parts = new ArrayList<>(utf8.length / PART + 1);
    int at = 0;
    while (at < utf8.length) {
      int end = Math.min(utf8.length, at + PART);
      while (end < utf8.length && (utf8[end] & 0xC0) == 0x80) {
        end++;
      }
      parts.add(new String(utf8, at, end - at, StandardCharsets.UTF_8));
      at = end;
    }
    return String.join("", parts);
  }

  private static boolean isUtf8(Charset charset) {
    return charset.equals(StandardCharsets.UTF_8);
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte value : bytes) {
      if (value < 0) {
        return false;
      }
    }
    return true;
  }
}
