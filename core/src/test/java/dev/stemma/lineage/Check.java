package dev.stemma.lineage;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;

/**
 * One expected finding, to be tested or to be counted.
 *
 * @param aspect what kind of finding it is
 * @param name what is expected, in words
 * @param body throws an {@link AssertionError} where the finding is missing or wrong
 */
public record Check(Aspect aspect, String name, Executable body) {

  /** Kinds of findings, in the order of a table. */
  public enum Aspect {
    /** A field of an article. */
    ARTICLE_FIELD,
    /** Who took from whom, with class, direction and evidence. */
    DERIVATION,
    /** A report's statement: its relation and its source. */
    STATEMENT,
    /** All edits of a statement or of a quotation. */
    EDITS,
    /** A quotation: speaker, verdict, flags, source and hidden words. */
    QUOTATION,
    /** What a report left out. */
    OMISSION,
    /** A cited source. */
    CITATION,
    /** A time expression and its value. */
    TIME
  }

  /** Returns whether the finding is there and right. */
  public boolean holds() {
    try {
      body.execute();
      return true;
    } catch (AssertionError | NoSuchElementException missing) {
      return false;
    } catch (RuntimeException e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(name, e);
    }
  }

  DynamicTest test() {
    return DynamicTest.dynamicTest(aspect + ": " + name, body);
  }
}
