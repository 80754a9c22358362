package dev.stemma.reuse;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes the articles of one segment. */
final class SegmentWriter implements Closeable {

  private final Opened opened = new Opened();
  private final SealedOutput texts;
  private final SealedOutput units;
  private final SealedOutput articles;
  private final SealedOutput problems;

  SegmentWriter(Manifest manifest, int segment) throws IOException {
    try {
      texts = opened.add(open(manifest, SealedFile.Kind.TEXTS, segment));
      units = opened.add(open(manifest, SealedFile.Kind.UNITS, segment));
      articles = opened.add(open(manifest, SealedFile.Kind.ARTICLES, segment));
      problems = opened.add(open(manifest, SealedFile.Kind.PROBLEMS, segment));
    } catch (IOException | RuntimeException | Error e) {
      opened.closeFor(e);
      throw e;
    }
  }

  private static SealedOutput open(Manifest manifest, SealedFile.Kind kind, int segment)
      throws IOException {
    return new SealedOutput(manifest.file(Segment.name(kind, segment)), kind);
  }

  void article(CorpusText article, long idHash) throws IOException {
    long place = texts.length();
    field(article.id());
    field(article.series().orElse(""));
    field(article.title().orElse(""));
    articles.writeLong(place);
    articles.writeInt((int) (texts.length() - place));
    articles.writeInt(article.date().map(day -> (int) day.toEpochDay()).orElse(Segment.NO_DAY));
    articles.writeInt(article.text().length());
    articles.writeLong(idHash);
  }

  private void field(String value) throws IOException {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    texts.writeInt(bytes.length);
    texts.write(bytes);
  }

  void unit(ReadUnit unit, int article, int copyOf) throws IOException {
    units.writeLong(texts.length());
    units.writeInt(unit.bytes().length);
    units.writeInt(unit.length());
    units.writeInt(article);
    units.writeInt(unit.offset());
    units.writeLong(unit.hash());
    units.writeInt(copyOf);
    texts.write(unit.bytes());
  }

  void problem(CorpusProblem problem) throws IOException {
    problems.write(ProblemLine.of(problem));
  }

  void seal() throws IOException {
    texts.seal();
    units.seal();
    articles.seal();
    problems.seal();
  }

  @Override
  public void close() throws IOException {
    opened.close();
  }
}
