package dev.stemma.extract;

import dev.stemma.article.Field;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a site rule may say of an outlet's pages. */
enum SiteKey {
  TITLE,
  SUBTITLE,
  BODY,
  DROP,
  AUTHORS,
  PUBLISHED,
  MODIFIED,
  AGENCY,
  DATELINE,
  END;

  /** Returns the key as it stands in a file. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the field of an article that it states. */
  Optional<Field> field() {
    return switch (this) {
      case TITLE -> Optional.of(Field.TITLE);
      case SUBTITLE -> Optional.of(Field.SUBTITLE);
      case AUTHORS -> Optional.of(Field.AUTHORS);
      case PUBLISHED -> Optional.of(Field.PUBLISHED);
      case MODIFIED -> Optional.of(Field.MODIFIED);
      case BODY, DROP, AGENCY, DATELINE, END -> Optional.empty();
    };
  }

  static Optional<SiteKey> of(String label) {
    return Arrays.stream(values()).filter(key -> key.label().equals(label)).findFirst();
  }
}
