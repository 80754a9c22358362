package dev.stemma.cli;

import dev.stemma.article.Article;
import dev.stemma.article.Moment;
import dev.stemma.article.Problem;
import dev.stemma.extract.Extraction;
import dev.stemma.extract.Extractor;
import dev.stemma.reuse.Corpus;
import dev.stemma.reuse.CorpusProblem;
import dev.stemma.reuse.CorpusText;
import dev.stemma.reuse.JsonLinesCorpus;
import dev.stemma.reuse.ReuseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A corpus of files with JSON lines and of pages and plain texts, which are extracted on the way. A
 * file named by itself holds JSON lines unless its ending says that it is a page ({@link
 * PageNames#isPage}). In a folder, what may be a page is one ({@link PageNames#mayBePage}); of the
 * rest, what ends in {@code .jsonl}, {@code .ndjson} or {@code .gz} holds JSON lines.
 */
final class MixedCorpus implements Corpus {

  private final JsonLinesCorpus records;
  private final Inputs pages;

  MixedCorpus(List<Path> files, Inputs pages) {
    records = new JsonLinesCorpus(files);
    this.pages = pages;
  }

  static MixedCorpus of(List<Path> named) throws IOException {
    List<Path> files = new ArrayList<>();
    List<String> pages = new ArrayList<>();
    for (Path path : named) {
      if (!Files.exists(path)) {
        throw new ReuseException(path + ": no such file or folder");
      }
      if (Files.isDirectory(path) || PageNames.isPage(path)) {
        pages.add(path.toString());
      } else {
        files.add(path);
      }
    }
    Inputs inputs = Inputs.of(pages, InputStream.nullInputStream());
    for (String leftOut : inputs.leftOut()) {
      if (isRecords(Path.of(leftOut))) {
        files.add(Path.of(leftOut));
      }
    }
    files.sort(Comparator.naturalOrder());
    return new MixedCorpus(files, inputs);
  }

  private static boolean isRecords(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".jsonl") || name.endsWith(".ndjson") || name.endsWith(".gz");
  }

  @Override
  public void read(Sink sink) throws IOException {
    records.read(sink);
    Extractor extractor = new Extractor();
    for (Problem problem : pages.problems()) {
      sink.problem(new CorpusProblem(problem, Optional.empty(), Optional.empty()));
    }
    for (Input page : pages.found()) {
      switch (page.extractOrSetAside(extractor)) {
        case Extraction.Extracted extracted -> sink.text(text(extracted.article()));
        case Extraction.SetAside aside ->
            sink.problem(new CorpusProblem(aside.problem(), Optional.empty(), Optional.empty()));
      }
    }
  }

  /** A page is named by its file, since two files with the same bytes are two witnesses. */
  private static CorpusText text(Article article) {
    return new CorpusText(
        article.file(),
        article.publisher(),
        article.anchor().map(Moment::day),
        article.title(),
        article.text(),
        article.file());
  }

  @Override
  public long size() throws IOException {
    long size = records.size();
    for (Input page : pages.found()) {
      if (page instanceof Input.File file && Files.exists(file.path())) {
        size += Files.size(file.path());
      }
    }
    return size;
  }

  @Override
  public String fingerprint() throws IOException {
    StringBuilder print = new StringBuilder(records.fingerprint());
    pages.found().forEach(page -> print.append('\n').append(page.name()));
    return Integer.toHexString(print.toString().hashCode()) + "-" + size();
  }
}
