package dev.stemma.bench.train;

import dev.stemma.extract.MeasuredTitles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Fits the weights of titles that Stemma ships to all pages: {@code TrainTitle SETS FILE}. */
public final class TrainTitle {

  /** The sets whose headlines people judged. */
  static final List<String> SETS = List.of("fundus-test", "naeb-dev", "traf-dev");

  private TrainTitle() {}

  /** Reads the sets in the first folder, and writes the weights to the second argument. */
  public static void main(String[] arguments) throws IOException {
    List<TitlePage> pages = new ArrayList<>();
    for (String set : SETS) {
      pages.addAll(TitlePage.read(Path.of(arguments[0], set)));
    }
    List<String> lines = MeasuredTitles.file(TitleFit.fit(pages));
    Path file = Path.of(arguments[1]);
    Files.writeString(file, String.join("\n", lines) + "\n");
    System.out.println(file + ": fitted to " + pages.size() + " pages");
  }
}
