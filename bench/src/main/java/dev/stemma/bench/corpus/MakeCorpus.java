package dev.stemma.bench.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes a corpus to a folder, for those who want to look at one or measure another program. */
public final class MakeCorpus {

  private static final long SEED = 31;

  private MakeCorpus() {}

  /**
   * Writes {@code articles.jsonl} and {@code truth.jsonl}.
   *
   * @param args how many articles, the folder, a seed if not the usual one, and a script
   */
  public static void main(String[] args) throws IOException {
    int articles = Integer.parseInt(args[0]);
    Path folder = Files.createDirectories(Path.of(args[1]));
    long seed = args.length > 2 ? Long.parseLong(args[2]) : SEED;
    Script script =
        args.length > 3 ? Script.valueOf(args[3].toUpperCase(Locale.ROOT)) : Script.LATIN;
    CorpusFile.write(
        new GeneratedCorpus(seed, script),
        0,
        articles,
        folder.resolve("articles.jsonl"),
        folder.resolve("truth.jsonl"));
  }
}
