package dev.stemma.reuse;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The articles of an index: small tables in memory, names and texts on disk. A unit costs 28 bytes
 * of memory, an article 8. May be read by many threads.
 */
final class Store implements Closeable {

  /** An article's names. */
  record Names(String id, Optional<String> series, Optional<String> title) {}

  private final Opened opened = new Opened();
  private final SealedInputs texts;
  private final SealedInputs articleFiles;
  private final SealedInputs unitFiles;
  private final int[] firstUnits;
  private final int[] firstArticles;
  private final int units;
  private final int articles;
  private final int[] articleOf;
  private final int[] offsets;
  private final int[] lengths;
  private final int[] copyOf;
  private final int[] earliestDays;
  private final long[] textHashes;
  private final int[] days;
  private final int[] articleLengths;

  Store(Manifest manifest) throws IOException {
    firstUnits = new int[manifest.segments + 1];
    firstArticles = new int[manifest.segments + 1];
    try {
      texts = opened.add(open(manifest, SealedFile.Kind.TEXTS));
      unitFiles = opened.add(open(manifest, SealedFile.Kind.UNITS));
      articleFiles = opened.add(open(manifest, SealedFile.Kind.ARTICLES));
      count(manifest);
      units = firstUnits[manifest.segments];
      articles = firstArticles[manifest.segments];
      articleOf = new int[units];
      offsets = new int[units];
      lengths = new int[units];
      copyOf = new int[units];
      earliestDays = new int[units];
      textHashes = new long[units];
      days = new int[articles];
      articleLengths = new int[articles];
      readArticles();
      readUnits();
    } catch (IOException | RuntimeException | Error e) {
      opened.closeFor(e);
      throw e;
    }
  }

  private void count(Manifest manifest) throws ReuseException {
    for (int i = 0; i < manifest.segments; i++) {
      firstUnits[i + 1] = firstUnits[i] + (int) (unitFiles.get(i).length() / Segment.UNIT);
      firstArticles[i + 1] =
          firstArticles[i] + (int) (articleFiles.get(i).length() / Segment.ARTICLE);
    }
    if (firstUnits[manifest.segments] != manifest.units
        || firstArticles[manifest.segments] != manifest.articles) {
      throw new ReuseException(
          manifest.folder() + " holds other articles than its manifest says; make the index anew");
    }
  }

  private void readArticles() throws IOException {
    int article = 0;
    for (SealedInput file : articleFiles.files()) {
      SealedCursor records = new SealedCursor(file);
      for (long at = 0; at < file.length(); at += Segment.ARTICLE, article++) {
        days[article] = records.getInt(at + 12);
        articleLengths[article] = records.getInt(at + 16);
      }
    }
  }

  private void readUnits() throws IOException {
    int unit = 0;
    for (SealedInput file : unitFiles.files()) {
      SealedCursor records = new SealedCursor(file);
      for (long at = 0; at < file.length(); at += Segment.UNIT, unit++) {
        lengths[unit] = records.getInt(at + 12);
        articleOf[unit] = records.getInt(at + 16);
        offsets[unit] = records.getInt(at + 20);
        textHashes[unit] = records.getLong(at + 24);
        copyOf[unit] = records.getInt(at + 32);
        earliestDays[unit] = days[articleOf[unit]];
        if (copyOf[unit] >= 0) {
          // Which copy was read first must not matter.
          int day = Math.min(earliestDays[copyOf[unit]], earliestDays[unit]);
          earliestDays[copyOf[unit]] = day;
        }
      }
    }
  }

  private static SealedInputs open(Manifest manifest, SealedFile.Kind kind) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < manifest.segments; i++) {
      files.add(manifest.file(Segment.name(kind, i)));
    }
    return SealedInputs.open(files, kind);
  }

  private static int segmentOf(int[] firsts, int number) {
    int found = Arrays.binarySearch(firsts, number);
    int segment = found < 0 ? -found - 2 : found;
    // Of empty segments the last one with this first number holds it.
    while (segment + 1 < firsts.length && firsts[segment + 1] <= number) {
      segment++;
    }
    return segment;
  }

  int units() {
    return units;
  }

  int articles() {
    return articles;
  }

  /** Returns the number of the first article of a segment, or of those to come behind the last. */
  int firstArticle(int segment) {
    return firstArticles[segment];
  }

  int articleOf(int unit) {
    return articleOf[unit];
  }

  /** Returns where a unit begins in its article. */
  int offset(int unit) {
    return offsets[unit];
  }

  /** Returns the unit that has the same text and stands for this one, or -1. */
  int copyOf(int unit) {
    return copyOf[unit];
  }

  /** Returns the day an article came out, since 1970, or {@link Segment#NO_DAY}. */
  int day(int article) {
    return days[article];
  }

  Optional<LocalDate> date(int article) {
    int day = days[article];
    return day == Segment.NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }

  /** Returns what units are ordered by: the day, then what depends on the text alone. */
  long orderKey(int unit) {
    long day = Math.clamp((long) earliestDays[unit], -(1L << 20), (1L << 20) - 1) + (1L << 20);
    return day << 42 | textHashes[unit] >>> 22;
  }

  long textHash(int unit) {
    return textHashes[unit];
  }

  /**
   * Returns whether a unit is the left one where it is compared with another: which was read first
   * must not matter.
   */
  boolean isLeft(int unit, int other) {
    int order = Long.compareUnsigned(textHashes[unit], textHashes[other]);
    return order < 0 || (order == 0 && unit < other);
  }

  /** Returns a unit's length in UTF-16 units. */
  int length(int unit) {
    return lengths[unit];
  }

  /** Returns the hashes of all articles' ids. */
  long[] idHashes() throws IOException {
    long[] hashes = new long[articles];
    int article = 0;
    for (SealedInput file : articleFiles.files()) {
      SealedCursor records = new SealedCursor(file);
      for (long at = 0; at < file.length(); at += Segment.ARTICLE) {
        hashes[article++] = records.getLong(at + 20);
      }
    }
    return hashes;
  }

  /** Returns an article's length in UTF-16 units. */
  int articleLength(int article) {
    return articleLengths[article];
  }

  /** Returns the first unit of each article. */
  int[] firstUnitOfArticles() {
    int[] firsts = new int[articles];
    for (int unit = units - 1; unit >= 0; unit--) {
      firsts[articleOf[unit]] = unit;
    }
    return firsts;
  }

  /** Returns a unit's text. */
  String text(int unit) throws IOException {
    int s = segmentOf(firstUnits, unit);
    long at = (long) (unit - firstUnits[s]) * Segment.UNIT;
    ByteBuffer record = ByteBuffer.wrap(unitFiles.get(s).getBytes(at, 12));
    long place = record.getLong();
    int bytes = record.getInt();
    return new String(texts.get(s).getBytes(place, bytes), StandardCharsets.UTF_8);
  }

  Names names(int article) throws IOException {
    int s = segmentOf(firstArticles, article);
    long at = (long) (article - firstArticles[s]) * Segment.ARTICLE;
    ByteBuffer record = ByteBuffer.wrap(articleFiles.get(s).getBytes(at, 12));
    long place = record.getLong();
    int bytes = record.getInt();
    ByteBuffer fields = ByteBuffer.wrap(texts.get(s).getBytes(place, bytes));
    String id = field(fields);
    String series = field(fields);
    String title = field(fields);
    return new Names(id, optional(series), optional(title));
  }

  private static Optional<String> optional(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  private static String field(ByteBuffer fields) {
    byte[] bytes = new byte[fields.getInt()];
    fields.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    opened.close();
  }
}
