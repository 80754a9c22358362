package dev.stemma.lineage;

import java.util.List;
import java.util.Optional;

/**
 * How one article stands to another as a whole.
 *
 * @param report id of the article that took; where the direction is undetermined, the one that the
 *     evidence speaks for less or, failing that, came out later or, failing that, whose id sorts
 *     later
 * @param source id of the other article
 * @param derivationClass how much was taken
 * @param direction id of the article that was taken from; empty where the evidence does not tell
 * @param evidence every reason, strongest first
 * @param shares how much of the report stands in which relation to the source
 */
public record Derivation(
    String report,
    String source,
    DerivationClass derivationClass,
    Optional<String> direction,
    List<Evidence> evidence,
    Shares shares) {

  public Derivation {
    evidence = List.copyOf(evidence);
  }
}
