package dev.stemma.cli;

import dev.stemma.article.Article;
import dev.stemma.extract.Explained;
import dev.stemma.extract.Explanation;
import dev.stemma.extract.Extraction;
import dev.stemma.extract.Extractor;
import dev.stemma.report.ArticleDocument;
import dev.stemma.report.ArticlePage;
import dev.stemma.report.ExplanationPage;
import dev.stemma.report.Style;
import dev.stemma.report.TerminalArticle;
import dev.stemma.report.TerminalExplanation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads an input and puts what it gave into a format. Safe for use by several threads.
 *
 * @param columns width of what people read
 */
record ExtractRenderer(Extractor extractor, ExtractFormat format, int columns, Style style) {

  /** Never throws: a page may hit on a fault of ours, and even then the others go on. */
  Rendered render(Input input) {
    try {
      return rendered(input.name(), read(input));
    } catch (RuntimeException | StackOverflowError e) {
      return render(Fault.setAside(input.name(), e));
    }
  }

  /** Says of an input that it was set aside. */
  Rendered render(Extraction.SetAside none) {
    return rendered(none.problem().file(), new Explained(none, Explanation.NONE));
  }

  private Explained read(Input input) {
    return format.explains()
        ? input.explain(extractor)
        : new Explained(input.extract(extractor), Explanation.NONE);
  }

  private Rendered rendered(String name, Explained explained) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      switch (explained.extraction()) {
        case Extraction.Extracted extracted -> article(extracted.article(), text);
        case Extraction.SetAside none -> {}
      }
      switch (format) {
        case JSON, EXPLAINED_JSON -> {
          Optional<Explanation> why =
              Optional.of(explained.explanation()).filter(explanation -> format.explains());
          ArticleDocument.write(name, explained.extraction(), why, bytes);
        }
        case EXPLANATION -> TerminalExplanation.write(name, explained, text, columns, style);
        case EXPLAINED_HTML -> ExplanationPage.write(name, explained, text);
        case READABLE, TEXT, HTML -> {}
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory is no disk", e);
    }
    return new Rendered(
        name,
        bytes,
        explained.extraction().problems(),
        explained.extraction() instanceof Extraction.Extracted);
  }

  private void article(Article article, Writer text) throws IOException {
    switch (format) {
      case READABLE -> TerminalArticle.write(article, text, columns, style);
      case TEXT -> text.append(article.text()).append('\n');
      case HTML -> ArticlePage.write(article, text);
      case JSON, EXPLANATION, EXPLAINED_JSON, EXPLAINED_HTML -> {}
    }
  }
}
