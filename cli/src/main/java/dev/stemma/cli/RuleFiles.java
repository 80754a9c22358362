package dev.stemma.cli;

import dev.stemma.extract.SiteRules;
import dev.stemma.extract.SiteRulesException;
import dev.stemma.extract.SiteRulesReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads the site rules that come with Stemma, the user's own, and those of named files. */
final class RuleFiles {

  /** A file of rules that cannot be used; the message is for the user. */
  static final class UnusableException extends Exception {
    private static final long serialVersionUID = 1;

    private final String reason;

    UnusableException(String reason) {
      super(reason);
      this.reason = reason;
    }

    String reason() {
      return reason;
    }
  }

  private RuleFiles() {}

  /**
   * Reads the rules; a later file counts before an earlier one.
   *
   * @param own the user's own file, which need not be there
   * @param named files that the user named
   */
  static SiteRules read(Optional<Path> own, List<Path> named) throws UnusableException {
    SiteRules rules = SiteRulesReader.shipped();
    if (own.filter(Files::exists).isPresent()) {
      rules = rules.and(read(own.get()));
    }
    for (Path file : named) {
      rules = rules.and(read(file));
    }
    return rules;
  }

  /** Returns where the user's own rules lie, by the XDG Base Directory Specification. */
  static Path own() {
    String configured = System.getenv("XDG_CONFIG_HOME");
    Path folder =
        configured == null || configured.isEmpty()
            ? Path.of(System.getProperty("user.home"), ".config")
            : Path.of(configured);
    return folder.resolve("stemma").resolve("site-rules.txt");
  }

  private static SiteRules read(Path file) throws UnusableException {
    try {
      return SiteRulesReader.read(file);
    } catch (SiteRulesException e) {
      throw new UnusableException(e.reason());
    } catch (IOException e) {
      throw new UnusableException(file + ": cannot read the site rules: " + Failure.describe(e));
    }
  }
}
