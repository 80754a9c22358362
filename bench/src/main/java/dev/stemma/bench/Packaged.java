package dev.stemma.bench;

import java.util.List;

/** A measure that brings libraries. */
public interface Packaged {

  /** Returns how the file names of the jars begin that nothing else needs. */
  List<String> jars();
}
