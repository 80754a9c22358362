package dev.stemma.reuse;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The articles of an index: small tables in memory, names and texts on disk. A unit costs 20 bytes
 * of memory, an article 4. May be read by many threads.
 */
final class Store {

  /** An article's names. */
  record Names(String id, Optional<String> series, Optional<String> title) {}

  private final List<SealedInput> texts = new ArrayList<>();
  private final List<SealedInput> articleFiles = new ArrayList<>();
  private final List<SealedInput> unitFiles = new ArrayList<>();
  private final int[] firstUnits;
  private final int[] firstArticles;
  private final int units;
  private final int articles;
  private final int[] articleOf;
  private final int[] offsets;
  private final int[] copyOf;
  private final int[] days;
  private final long[] orderKeys;

  Store(Manifest manifest) throws IOException {
    firstUnits = new int[manifest.segments + 1];
    firstArticles = new int[manifest.segments + 1];
    for (int i = 0; i < manifest.segments; i++) {
      texts.add(open(manifest, SealedFile.Kind.TEXTS, i));
      unitFiles.add(open(manifest, SealedFile.Kind.UNITS, i));
      articleFiles.add(open(manifest, SealedFile.Kind.ARTICLES, i));
      firstUnits[i + 1] = firstUnits[i] + (int) (unitFiles.get(i).length() / Segment.UNIT);
      firstArticles[i + 1] =
          firstArticles[i] + (int) (articleFiles.get(i).length() / Segment.ARTICLE);
    }
    units = firstUnits[manifest.segments];
    articles = firstArticles[manifest.segments];
    if (units != manifest.units || articles != manifest.articles) {
      throw new ReuseException(
          manifest.folder() + " holds other articles than its manifest says; make the index anew");
    }
    articleOf = new int[units];
    offsets = new int[units];
    copyOf = new int[units];
    orderKeys = new long[units];
    days = new int[articles];
    for (int unit = 0, s = 0; unit < units; unit++) {
      while (unit >= firstUnits[s + 1]) {
        s++;
      }
      SealedInput file = unitFiles.get(s);
      long at = (long) (unit - firstUnits[s]) * Segment.UNIT;
      articleOf[unit] = file.getInt(at + 16);
      offsets[unit] = file.getInt(at + 20);
      copyOf[unit] = file.getInt(at + 32);
      orderKeys[unit] = file.getLong(at + 24) >>> 22;
    }
    for (int article = 0; article < articles; article++) {
      int s = segmentOf(firstArticles, article);
      days[article] =
          articleFiles.get(s).getInt((long) (article - firstArticles[s]) * Segment.ARTICLE + 12);
    }
    int[] earliest = new int[units];
    for (int unit = 0; unit < units; unit++) {
      earliest[unit] = days[articleOf[unit]];
      if (copyOf[unit] >= 0) {
        // Which copy was read first must not matter.
        earliest[copyOf[unit]] = Math.min(earliest[copyOf[unit]], earliest[unit]);
      }
    }
    for (int unit = 0; unit < units; unit++) {
      long day = Math.clamp((long) earliest[unit], -(1L << 20), (1L << 20) - 1) + (1L << 20);
      orderKeys[unit] |= day << 42;
    }
  }

  private static SealedInput open(Manifest manifest, SealedFile.Kind kind, int segment)
      throws IOException {
    return SealedInput.open(manifest.file(Segment.name(kind, segment)), kind);
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
    return orderKeys[unit];
  }

  long textHash(int unit) throws IOException {
    int s = segmentOf(firstUnits, unit);
    return unitFiles.get(s).getLong((long) (unit - firstUnits[s]) * Segment.UNIT + 24);
  }

  /** Returns a unit's length in UTF-16 units. */
  int length(int unit) throws IOException {
    int s = segmentOf(firstUnits, unit);
    return unitFiles.get(s).getInt((long) (unit - firstUnits[s]) * Segment.UNIT + 12);
  }

  long idHash(int article) throws IOException {
    int s = segmentOf(firstArticles, article);
    return articleFiles.get(s).getLong((long) (article - firstArticles[s]) * Segment.ARTICLE + 24);
  }

  /** Returns an article's length in UTF-16 units. */
  int articleLength(int article) throws IOException {
    int s = segmentOf(firstArticles, article);
    return articleFiles.get(s).getInt((long) (article - firstArticles[s]) * Segment.ARTICLE + 20);
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
    long place = unitFiles.get(s).getLong(at);
    int bytes = unitFiles.get(s).getInt(at + 8);
    return new String(texts.get(s).getBytes(place, bytes), StandardCharsets.UTF_8);
  }

  Names names(int article) throws IOException {
    int s = segmentOf(firstArticles, article);
    long at = (long) (article - firstArticles[s]) * Segment.ARTICLE;
    long place = articleFiles.get(s).getLong(at);
    int bytes = articleFiles.get(s).getInt(at + 8);
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
}
