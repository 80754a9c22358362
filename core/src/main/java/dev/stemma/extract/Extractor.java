package dev.stemma.extract;

import dev.stemma.article.Article;
import dev.stemma.article.Problem;
import dev.stemma.article.ProblemKind;
import dev.stemma.text.Languages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Turns one input into an article, or into the problem that says why there is none. Takes HTML,
 * plain text and plain-text captures of pages, each plain or gzipped. Never throws for what an
 * input holds; time and memory are bounded by {@link Bounds}. Immutable; safe for use by many
 * threads.
 */
public final class Extractor {

  private static final int ID_BYTES = 6;

  private final Bounds bounds;

  /** Makes an extractor with the bounds {@link Bounds#STANDARD}. */
  public Extractor() {
    this(Bounds.STANDARD);
  }

  /** Makes an extractor that refuses inputs beyond some bounds. */
  public Extractor(Bounds bounds) {
    this.bounds = bounds;
  }

  /** Reads and extracts a file; one that cannot be read is {@link ProblemKind#UNREADABLE}. */
  public Extraction extract(Path path) {
    String file = path.toString();
    if (Files.isDirectory(path)) {
      return setAside(file, ProblemKind.UNREADABLE, "is a folder; name the files in it");
    }
    if (!Files.exists(path)) {
      return setAside(file, ProblemKind.UNREADABLE, "does not exist; check the name");
    }
    if (!Files.isReadable(path)) {
      return setAside(file, ProblemKind.UNREADABLE, "may not be read; check its permissions");
    }
    try (InputStream in = Files.newInputStream(path)) {
      if (Files.size(path) > bounds.bytes()) {
        return setAside(file, ProblemKind.TOO_LARGE, tooLarge());
      }
      return extract(file, in);
    } catch (IOException e) {
      return setAside(file, ProblemKind.UNREADABLE, "cannot be read: " + e.getMessage());
    }
  }

  /** Reads a stream up to the bound and extracts it; does not close the stream. */
  public Extraction extract(String file, InputStream in) {
    byte[] bytes;
    try {
      bytes = in.readNBytes((int) Math.min(bounds.bytes() + 1, Integer.MAX_VALUE - 8));
    } catch (IOException e) {
      return setAside(file, ProblemKind.UNREADABLE, "cannot be read: " + e.getMessage());
    }
    return extract(file, bytes);
  }

  /**
   * Extracts an article.
   *
   * @param file the input as the user named it
   * @param bytes its content, not changed
   */
  public Extraction extract(String file, byte[] bytes) {
    try {
      return article(file, bytes);
    } catch (SetAsideException e) {
      return setAside(file, e.kind(), e.reason());
    }
  }

  private Extraction article(String file, byte[] bytes) throws SetAsideException {
    if (bytes.length > bounds.bytes()) {
      throw new SetAsideException(ProblemKind.TOO_LARGE, tooLarge());
    }
    List<Problem> problems = new ArrayList<>();
    byte[] content = bytes;
    if (Inflation.isGzip(bytes)) {
      Inflation.Inflated inflated = Inflation.inflate(bytes, bounds.inflatedBytes());
      content = inflated.bytes();
      if (!inflated.whole()) {
        problems.add(
            new Problem(file, ProblemKind.TRUNCATED, "gzip data breaks off; fetch it again"));
      }
    }
    Decoding.Decoded decoded = Decoding.decode(text(content));
    for (Decoding.Doubt doubt : decoded.doubts()) {
      problems.add(new Problem(file, doubt.kind(), doubt.message()));
    }
    String text = decoded.text();
    if (Whitespace.strip(text).isEmpty()) {
      throw new SetAsideException(ProblemKind.EMPTY, "holds nothing but white space");
    }
    Draft draft = draft(file, text, problems);
    NotAnArticle.check(draft);
    return new Extraction.Extracted(
        draft.article(id(bytes), file, language(draft)), draft.dayWithoutYear, problems);
  }

  private String tooLarge() {
    return "is larger than " + bounds.bytes() / 1_000_000 + " MB; give the article alone";
  }

  private Draft draft(String file, String text, List<Problem> problems) throws SetAsideException {
    NotAnArticle.checkFormat(text);
    if (!Markup.isMarkup(text)) {
      return PlainText.read(text);
    }
    Markup.Page page = Markup.parse(text, bounds);
    if (page.truncated()) {
      problems.add(
          new Problem(
              file, ProblemKind.TRUNCATED, "breaks off before the page ends; fetch it again"));
    }
    NotAnArticle.checkFrames(page.document());
    return HtmlPage.read(page.document());
  }

  private static byte[] text(byte[] content) throws SetAsideException {
    if (content.length == 0) {
      throw new SetAsideException(ProblemKind.EMPTY, "holds no bytes");
    }
    Optional<String> binary = FileKind.binary(content);
    if (binary.isPresent() && !Decoding.isMarkedUtf16(content)) {
      throw new SetAsideException(ProblemKind.BINARY, binary.get());
    }
    return content;
  }

  /** The text's own language counts; what the page claims decides only where the text cannot. */
  private static String language(Draft draft) {
    String detected = Languages.of(draft.text());
    return detected.equals(Article.UNDETERMINED_LANGUAGE)
        ? draft.language.orElse(detected)
        : detected;
  }

  private static String id(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static Extraction setAside(String file, ProblemKind kind, String reason) {
    return new Extraction.SetAside(new Problem(file, kind, reason));
  }
}
