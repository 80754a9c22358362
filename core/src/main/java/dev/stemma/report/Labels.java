package dev.stemma.report;

import dev.stemma.article.Access;
import dev.stemma.article.BlockKind;
import dev.stemma.article.Field;
import dev.stemma.article.Origin;
import dev.stemma.article.ProblemKind;
import dev.stemma.collate.EditFlag;
import dev.stemma.collate.EditKind;
import dev.stemma.extract.Reason;
import dev.stemma.lineage.Evidence;
import dev.stemma.lineage.Relation;
import dev.stemma.quote.QuotationFlag;
import dev.stemma.quote.QuotationKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How the trace document, the terminal and the page spell what the records name. */
final class Labels {

  private Labels() {}

  static String of(Relation relation) {
    return lower(relation);
  }

  static String of(EditKind kind) {
    return lower(kind);
  }

  static String of(EditFlag flag) {
    return lower(flag);
  }

  static String of(QuotationKind kind) {
    return lower(kind);
  }

  static String of(BlockKind kind) {
    return hyphenated(kind);
  }

  static String of(ProblemKind kind) {
    return kind.label();
  }

  static String of(Access access) {
    return lower(access);
  }

  static String of(Field field) {
    return hyphenated(field);
  }

  static String of(Origin origin) {
    return hyphenated(origin);
  }

  static String of(Reason reason) {
    return hyphenated(reason);
  }

  static String of(Evidence evidence) {
    return switch (evidence) {
      case Evidence.Cited cited -> "citation";
      case Evidence.SharedText shared -> "shared text";
      case Evidence.QuotedThere quoted -> "quotation";
      case Evidence.Time time -> "time";
      case Evidence.Containment containment -> "containment";
      case Evidence.SharedError error -> "shared error";
      case Evidence.Correction correction -> "correction";
    };
  }

  /** Returns the flags' labels in the order of their declaration; a set has no order of its own. */
  static List<String> edits(Set<EditFlag> flags) {
    return flags.stream().sorted().map(Labels::of).toList();
  }

  /** Returns the flags' labels in the order of their declaration; a set has no order of its own. */
  static List<String> quotations(Set<QuotationFlag> flags) {
    return flags.stream().sorted().map(QuotationFlag::label).toList();
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** Returns the name of a constant as a class in HTML. */
  static String hyphenated(Enum<?> constant) {
    return lower(constant).replace('_', '-');
  }
}
