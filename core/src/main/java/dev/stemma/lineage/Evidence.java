package dev.stemma.lineage;

import dev.stemma.article.Location;
import java.util.Optional;

/**
 * A reason to believe that two articles are related, or which of them took from the other.
 *
 * <p>Every kind but {@link Time} shows words. {@code favours} is the id of the article that the
 * evidence speaks for as the source; empty where it speaks for kinship but not for a direction.
 */
public sealed interface Evidence {

  /** Id of the article that this speaks for as the source. */
  Optional<String> favours();

  /**
   * One names the other as its source.
   *
   * @param favours the cited article
   * @param where the citing words
   */
  record Cited(Optional<String> favours, Location where) implements Evidence {}

  /**
   * Words are shared; speaks for kinship only.
   *
   * @param words number of shared words
   * @param report the longest run of equal words in the report
   * @param source the same run in the source
   */
  record SharedText(int words, Location report, Location source) implements Evidence {
    @Override
    public Optional<String> favours() {
      return Optional.empty();
    }
  }

  /**
   * One has in quotation marks what the other says plainly.
   *
   * @param favours the article that has it plainly
   * @param quoted the words between marks
   * @param plain the same words without
   */
  record QuotedThere(Optional<String> favours, Location quoted, Location plain)
      implements Evidence {}

  /**
   * One came out before the other. Never enough alone.
   *
   * @param favours the earlier article; empty where both came out on the same day and no clock
   *     tells
   * @param days whole days between the two
   */
  record Time(Optional<String> favours, long days) implements Evidence {}

  /**
   * What one says, the other holds among more.
   *
   * @param favours the fuller article
   * @param contained share of the smaller article's words that stand in the fuller one
   * @param fullerOnly words that only the fuller article has
   */
  record Containment(Optional<String> favours, double contained, Location fullerOnly)
      implements Evidence {}

  /**
   * Both share a wording that differs from an older text of the same statement.
   *
   * @param favours the article whose wording was kept
   * @param report the shared wording in the report
   * @param source the shared wording in the source
   * @param older the differing wording in the older text
   */
  record SharedError(Optional<String> favours, Location report, Location source, Location older)
      implements Evidence {}

  /**
   * One says that it corrects the other.
   *
   * @param favours the corrected article
   * @param where the words that say so
   */
  record Correction(Optional<String> favours, Location where) implements Evidence {}
}
