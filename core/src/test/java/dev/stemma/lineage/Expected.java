package dev.stemma.lineage;

import java.util.List;

/** What a reader expects of the trace of one story. */
public interface Expected {

  /** Returns the findings that must be there. */
  List<Check> checks();

  /** Returns the derivations found that are not expected, in words. */
  List<String> unexpectedDerivations();

  /** Returns the quotations found in reports that are not expected. */
  List<String> unexpectedQuotations();
}
