package dev.stemma.extract;

import dev.stemma.article.Access;
import dev.stemma.article.Article;
import dev.stemma.article.Field;
import dev.stemma.article.Origin;
import dev.stemma.article.Problem;
import dev.stemma.article.ProblemKind;
import dev.stemma.text.Languages;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Turns one input into an article, or into the problem that says why there is none. Takes HTML,
 * plain text and plain-text captures of pages, each plain or gzipped. Never throws for what an
 * input holds; time and memory are bounded by {@link Bounds}. Immutable; safe for use by many
 * threads.
 */
public final class Extractor {

  private static final int ID_BYTES = 6;

  private final ExtractionOptions options;
  private final Bounds bounds;

  /** Makes an extractor with the options {@link ExtractionOptions#STANDARD}. */
  public Extractor() {
    this(ExtractionOptions.STANDARD);
  }

  /** Makes an extractor that refuses inputs beyond some bounds. */
  public Extractor(Bounds bounds) {
    this(ExtractionOptions.STANDARD.with(bounds));
  }

  /** Makes an extractor. */
  public Extractor(ExtractionOptions options) {
    this.options = options;
    bounds = options.bounds();
  }

  /** Reads and extracts a file; one that cannot be read is {@link ProblemKind#UNREADABLE}. */
  public Extraction extract(Path path) {
    return extract(path.toString(), InputBytes.of(path, bounds), draft -> {});
  }

  /** Reads a stream up to the bound and extracts it; does not close the stream. */
  public Extraction extract(String file, InputStream in) {
    return extract(file, InputBytes.of(in, bounds), draft -> {});
  }

  /**
   * Extracts an article.
   *
   * @param file the input as the user named it
   * @param bytes its content, not changed
   */
  public Extraction extract(String file, byte[] bytes) {
    return extract(file, () -> bytes, draft -> {});
  }

  /** Does what {@link #extract(Path)} does, and says why. */
  public Explained explain(Path path) {
    return explain(path.toString(), InputBytes.of(path, bounds));
  }

  /** Does what {@link #extract(String, InputStream)} does, and says why. */
  public Explained explain(String file, InputStream in) {
    return explain(file, InputBytes.of(in, bounds));
  }

  /** Does what {@link #extract(String, byte[])} does, and says why. */
  public Explained explain(String file, byte[] bytes) {
    return explain(file, () -> bytes);
  }

  private Explained explain(String file, InputBytes input) {
    // A page that is refused was read all the same, and why is what people ask most.
    AtomicReference<Draft> read = new AtomicReference<>(new Draft());
    Extraction extraction = extract(file, input, read::set);
    return new Explained(extraction, read.get().explanation.get());
  }

  private Extraction extract(String file, InputBytes input, Consumer<Draft> reader) {
    List<Problem> problems = new ArrayList<>();
    try {
      return article(file, input.read(), reader, problems);
    } catch (SetAsideException e) {
      return new Extraction.SetAside(new Problem(file, e.kind(), reason(e, problems)));
    }
  }

  /** What breaks off may lack no more than what would have made it an article. */
  private static String reason(SetAsideException refused, List<Problem> problems) {
    return problems.stream()
        .filter(problem -> problem.kind() == ProblemKind.TRUNCATED)
        .findFirst()
        .map(problem -> problem.message() + " (as it is, it " + refused.reason() + ")")
        .orElse(refused.reason());
  }

  private Extraction article(
      String file, byte[] bytes, Consumer<Draft> reader, List<Problem> problems)
      throws SetAsideException {
    InputBytes.check(bytes.length, bounds);
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
    if (Whitespace.isBlank(text)) {
      throw new SetAsideException(ProblemKind.EMPTY, "holds nothing but white space");
    }
    Draft draft = draft(file, text, problems);
    reader.accept(draft);
    checkDepth(draft);
    NotAnArticle.check(draft);
    return new Extraction.Extracted(
        draft.article(id(bytes), file, language(draft)), draft.dayWithoutYear, problems);
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
    Draft draft =
        HtmlPage.read(
            page.document(),
            options,
            place ->
                problems.add(
                    new Problem(
                        file,
                        ProblemKind.STALE_RULE,
                        "the site rule at " + place + " finds no body; mend it or take it out")));
    if (page.truncated() && draft.access == Access.WHOLE) {
      draft.access = Access.UNDETERMINED;
      draft.note(Field.ACCESS, Origin.VISIBLE_TEXT, "end of the capture", "", 0.9);
    }
    return draft;
  }

  /**
   * What lies deeper is read as if side by side: a paragraph falls into parts, and some are lost.
   */
  private void checkDepth(Draft draft) throws SetAsideException {
    if (draft.depth >= bounds.depth()) {
      throw new SetAsideException(
          ProblemKind.TOO_COMPLEX,
          "nests elements "
              + bounds.depth()
              + " deep, and what lies deeper is not followed; mend it or give the article alone");
    }
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
    if (detected.equals(Article.UNDETERMINED_LANGUAGE)) {
      return draft.language.orElse(detected);
    }
    if (!draft.language.equals(Optional.of(detected))) {
      String opening = draft.parts.getFirst().text();
      draft.note(Field.LANGUAGE, Origin.VISIBLE_TEXT, "words of the text", opening, 0.97);
    }
    return detected;
  }

  private static String id(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
