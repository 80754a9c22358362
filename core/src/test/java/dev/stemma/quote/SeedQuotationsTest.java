package dev.stemma.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Article;
import dev.stemma.collate.Collator;
import dev.stemma.text.Tokenizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The quotations of the seed texts, as an expert reader judges them. */
class SeedQuotationsTest {

  private static final Path SEEDS =
      Path.of(System.getProperty("stemma.root", "."), "..", "shared", "seeds");

  @Test
  void theFiveQuotationsHaveTheVerdictsOfTheGold() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(SEEDS), "no ../shared/seeds beside the project");
    Article source = article("000_c06a980d5eadba42.txt", "\n");
    Article report = article("002_2b7509fcc1ed6919.txt", "\n\n");
    Collator collator = new Collator();
    SourceText text =
        SourceText.of(
            source.id(),
            collator.index(Tokenizer.tokenize(source.text()), "en"),
            Texts.quotations(source),
            Texts.sentences(source));
    var words = collator.index(Tokenizer.tokenize(report.text()), "en");
    List<CheckedQuotation> checked =
        Texts.quotations(report).stream()
            .map(quotation ->
                QuotationCheck.check(
                    report.id(), words, quotation, List.of(text), Set.of(source.id()), false))
            .toList();

    assertThat(checked)
        .extracting(CheckedQuotation::verdict)
        .containsExactly(
            Verdict.EXACT, Verdict.EXACT, Verdict.ALTERED, Verdict.EXACT, Verdict.EXACT);
    assertThat(checked)
        .extracting(quotation -> quotation.quotation().speaker().orElseThrow().name())
        .containsExactly(
            "The Democratic People's Republic of Korea (DPRK) and Russia",
            "the statement",
            "the statement text",
            "Choe and Lavrov",
            "Choe and Lavrov");
    assertThat(checked.get(1).flags()).contains(QuotationFlag.TRUNCATED);
    CheckedQuotation altered = checked.get(2);
    String hidden = altered.hidden().getFirst().span().of(source.text());
    assertThat(hidden).startsWith("resolutely opposed any attempt").endsWith("peninsula and");
    assertThat(altered.edits())
        .singleElement()
        .satisfies(edit -> {
          assertThat(edit.report().of(report.text())).endsWith("state security");
          assertThat(edit.source().of(source.text())).endsWith("security of the state");
        });
  }

  private static Article article(String file, String separator) throws IOException {
    String text = Files.readString(SEEDS.resolve(file));
    int body = text.indexOf(" -- ") + 4;
    return Texts.article(file, "en", text.substring(body).strip().split(separator));
  }
}
