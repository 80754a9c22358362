package dev.stemma.quote;

import dev.stemma.article.Location;
import dev.stemma.collate.Edit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A quotation with what checking it showed.
 *
 * @param article id of the article that quotes
 * @param quotation the quotation
 * @param verdict what the check showed
 * @param flags what else is to be said
 * @param source where the words stand in the source; empty where they were not found or could not
 *     be looked for
 * @param hidden words of the source that an ellipsis stands for, in order
 * @param edits differences that no mark shows
 */
public record CheckedQuotation(
    String article,
    Quotation quotation,
    Verdict verdict,
    Set<QuotationFlag> flags,
    Optional<Location> source,
    List<Location> hidden,
    List<Edit> edits) {

  public CheckedQuotation {
    flags = Set.copyOf(flags);
    hidden = List.copyOf(hidden);
    edits = List.copyOf(edits);
  }
}
