package dev.stemma.lineage;

import dev.stemma.article.Article;
import dev.stemma.article.Block;
import dev.stemma.article.BlockKind;
import dev.stemma.article.Dateline;
import dev.stemma.article.Moment;
import dev.stemma.article.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Articles for tests, of Sunday, 13 July 2025. */
final class Articles {

  static final LocalDate DAY = LocalDate.of(2025, 7, 13);

  private Articles() {}

  static Article article(String id, String language, String text) {
    return article(id, language, text, Optional.empty(), Optional.empty(), DAY);
  }

  static Article article(
      String id,
      String language,
      String text,
      Optional<String> agency,
      Optional<String> title,
      LocalDate day) {
    return new Article(
        id,
        id + ".txt",
        Optional.empty(),
        title,
        Optional.empty(),
        List.of(),
        language,
        Optional.of(Moment.of(day)),
        Optional.empty(),
        agency.map(
            name -> new Dateline(Optional.of("TARNOVIK"), Optional.of(day), Optional.of(name))),
        text,
        blocks(text),
        List.of(),
        List.of());
  }

  private static List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf("\n\n", start);
      int to = end < 0 ? text.length() : end;
      blocks.add(new Block(BlockKind.PARAGRAPH, new Span(start, to)));
      start = to + 2;
    }
    return blocks;
  }
}
