package dev.stemma.lineage;

import dev.stemma.article.Article;
import dev.stemma.collate.LexicalSimilarity;
import dev.stemma.extract.Extraction;
import dev.stemma.extract.Extractor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Inputs for tests of traces, and their traces. */
final class Traces {

  private static final Path ROOT = Path.of(System.getProperty("stemma.root"));

  private Traces() {}

  /** Returns the folders of the example stories, and that of the seeds where it is at hand. */
  static List<Path> stories() {
    List<Path> stories = new ArrayList<>();
    try (Stream<Path> files = Files.list(ROOT.resolve("examples"))) {
      files.filter(Files::isDirectory).sorted().forEach(stories::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Path seeds = ROOT.resolve("../shared/seeds");
    if (Files.isDirectory(seeds)) {
      stories.add(seeds);
    }
    return stories;
  }

  static List<Extraction> extract(Path story) {
    try (Stream<Path> files = Files.list(story)) {
      return files.sorted().map(file -> new Extractor().extract(file)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Trace of(List<Extraction> extractions) {
    return new Tracer(new LexicalSimilarity()).trace(extractions, Progress.NONE);
  }

  static Trace of(Article... articles) {
    return of(extractions(List.of(articles)));
  }

  static List<Extraction> extractions(List<Article> articles) {
    return articles.stream()
        .<Extraction>map(article -> new Extraction.Extracted(article, List.of()))
        .toList();
  }
}
