package dev.stemma.cli;

import dev.stemma.extract.Explained;
import dev.stemma.extract.Extraction;
import dev.stemma.extract.Extractor;
import java.io.InputStream;
import java.nio.file.Path;

/** One thing to read an article from. */
sealed interface Input {

  /** The file as the user named it. */
  String name();

  /** Reads the article, or says why there is none. */
  Extraction extract(Extractor extractor);

  /** Does the same, but a fault of ours costs this input alone: it is set aside. */
  default Extraction extractOrSetAside(Extractor extractor) {
    try {
      return extract(extractor);
    } catch (RuntimeException | StackOverflowError e) {
      return Fault.setAside(name(), e);
    }
  }

  /** Reads the article as {@link #extract} does, and says why. */
  Explained explain(Extractor extractor);

  /** A file. */
  record File(Path path) implements Input {
    @Override
    public String name() {
      return path.toString();
    }

    @Override
    public Extraction extract(Extractor extractor) {
      return extractor.extract(path);
    }

    @Override
    public Explained explain(Extractor extractor) {
      return extractor.explain(path);
    }
  }

  /** Standard input. */
  record Standard(InputStream stream) implements Input {
    /** What the user writes for standard input. */
    static final String NAME = "-";

    @Override
    public String name() {
      return NAME;
    }

    @Override
    public Extraction extract(Extractor extractor) {
      return extractor.extract(NAME, stream);
    }

    @Override
    public Explained explain(Extractor extractor) {
      return extractor.explain(NAME, stream);
    }
  }
}
