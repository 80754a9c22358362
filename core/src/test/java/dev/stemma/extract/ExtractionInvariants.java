package dev.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Access;
import dev.stemma.article.Article;
import dev.stemma.article.Block;
import dev.stemma.article.Details;
import dev.stemma.article.Field;
import dev.stemma.article.Problem;
import dev.stemma.article.RelatedItem;
import dev.stemma.article.Span;
import java.lang.management.ManagementFactory;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What holds of every extraction, whatever the input. */
public final class ExtractionInvariants {

  /** CPU time that the smallest input may take on a slow machine, instrumented. */
  private static final long LEAST_MILLISECONDS = 4_000;

  private static final int BYTES_A_MILLISECOND = 1_000;

  private ExtractionInvariants() {}

  /** Extracts twice and checks the results against one another and against the rules. */
  public static Extraction check(byte[] input) {
    Extractor extractor = new Extractor();
    long started = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Extraction extraction = extractor.extract("input", input.clone());
    long took =
        (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - started) / 1_000_000;

    assertThat(took)
        .as("milliseconds for %d bytes", input.length)
        .isLessThan(LEAST_MILLISECONDS + input.length / BYTES_A_MILLISECOND);
    assertThat(new Extractor().extract("input", input)).isEqualTo(extraction);
    switch (extraction) {
      case Extraction.SetAside setAside -> check(setAside.problem(), true);
      case Extraction.Extracted extracted -> {
        extracted.problems().forEach(problem -> check(problem, false));
        check(extracted.article());
      }
    }
    return extraction;
  }

  private static void check(Problem problem, boolean setsAside) {
    assertThat(problem.kind().setsAside()).as(problem.toString()).isEqualTo(setsAside);
    assertThat(problem.file()).isEqualTo("input");
    checkLine("problem", problem.message());
  }

  private static void check(Article article) {
    checkBlocks(article);
    checkLine("title", article.title());
    checkLine("publisher", article.publisher());
    checkLine("address", article.address());
    article.authors().forEach(name -> checkLine("author", name));
    assertThat(article.authors()).as("authors").doesNotHaveDuplicates();
    article.credits().forEach(credit -> checkLine("credit", credit.text()));
    for (RelatedItem item : article.related()) {
      checkLine("related item", item.text());
      checkUnicode("related address", item.address().orElse(""));
    }
    article
        .dateline()
        .ifPresent(dateline -> {
          checkLine("dateline's place", dateline.place());
          checkLine("dateline's agency", dateline.agency());
        });
    assertThat(article.language()).matches("[a-z]{2,3}");
    check(article, article.details());
  }

  private static void check(Article article, Details details) {
    checkLine("subtitle", details.subtitle());
    checkLine("byline", details.byline());
    checkLine("section", details.section());
    details.topics().forEach(topic -> checkLine("topic", topic));
    assertThat(details.topics()).as("topics").doesNotHaveDuplicates();
    assertThat(details.provenance()).as("evidence").containsKeys(stated(article));
    details.provenance().values().forEach(from -> checkUnicode("stated", from.stated()));
    details
        .leadImage()
        .ifPresent(image -> {
          checkUnicode("image's address", image.address());
          checkLine("image's caption", image.caption());
        });
    assertThat(article.blocks())
        .extracting(Block::span)
        .as("correction notes are blocks")
        .containsAll(details.corrections());
  }

  /** Returns the fields that an article has something for, but for its body and its access. */
  private static Field[] stated(Article article) {
    Details details = article.details();
    Map<Field, Boolean> stated = new EnumMap<>(Field.class);
    stated.put(Field.ADDRESS, article.address().isPresent());
    stated.put(Field.TITLE, article.title().isPresent());
    stated.put(Field.SUBTITLE, details.subtitle().isPresent());
    stated.put(Field.BYLINE, details.byline().isPresent());
    stated.put(Field.AUTHORS, !article.authors().isEmpty());
    stated.put(Field.PUBLISHER, article.publisher().isPresent());
    stated.put(Field.LANGUAGE, !article.language().equals(Article.UNDETERMINED_LANGUAGE));
    stated.put(Field.PUBLISHED, article.published().isPresent());
    stated.put(Field.MODIFIED, article.modified().isPresent());
    stated.put(Field.DATELINE, article.dateline().isPresent());
    stated.put(Field.SECTION, details.section().isPresent());
    stated.put(Field.TOPICS, !details.topics().isEmpty());
    stated.put(Field.LEAD_IMAGE, details.leadImage().isPresent());
    stated.put(Field.ACCESS, details.access() != Access.WHOLE);
    stated.values().removeIf(present -> !present);
    return stated.keySet().toArray(Field[]::new);
  }

  /** Blocks follow one another, parted by a blank line, and are all that there is. */
  private static void checkBlocks(Article article) {
    String text = article.text();
    assertThat(article.blocks()).as("blocks").isNotEmpty();
    int end = 0;
    for (Block block : article.blocks()) {
      Span span = block.span();
      assertThat(text.substring(end, span.start())).isEqualTo(end == 0 ? "" : "\n\n");
      checkLine("block", span.of(text));
      end = span.end();
    }
    assertThat(end).as("end of the last block").isEqualTo(text.length());
  }

  private static void checkLine(String what, Optional<String> line) {
    line.ifPresent(words -> checkLine(what, words));
  }

  /** A line has canonical white space and is something to see. */
  private static void checkLine(String what, String line) {
    assertThat(line).as(what).isEqualTo(Whitespace.canonical(line)).isNotEmpty();
    checkUnicode(what, line);
  }

  private static void checkUnicode(String what, String text) {
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      boolean pair =
          Character.isHighSurrogate(unit)
              && at + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(at + 1));
      assertThat(pair || !Character.isSurrogate(unit))
          .as("%s: well-formed UTF-16 at %d", what, at)
          .isTrue();
      at += pair ? 1 : 0;
    }
  }

  /** Says in short what came of an input, for tests that list outcomes. */
  static String outcome(Extraction extraction) {
    List<String> problems =
        extraction.problems().stream().map(problem -> problem.kind().toString()).toList();
    return extraction instanceof Extraction.Extracted
        ? "article" + (problems.isEmpty() ? "" : " " + new HashSet<>(problems))
        : problems.getFirst();
  }
}
