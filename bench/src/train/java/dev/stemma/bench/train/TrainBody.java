package dev.stemma.bench.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** Trains the model that Stemma ships on all pages: {@code TrainBody SETS FILE}. */
public final class TrainBody {

  private TrainBody() {}

  /** Reads the sets in the first folder, and writes the model to the second argument. */
  public static void main(String[] arguments) throws IOException, XGBoostError {
    Map<String, List<LabelledPage>> pages = Training.read(Path.of(arguments[0]));
    List<String> model =
        Training.train(
            Training.SETS.stream()
                .flatMap(set -> pages.getOrDefault(set, List.of()).stream())
                .toList());
    Path file = Path.of(arguments[1]);
    Files.writeString(file, String.join("\n", model) + "\n");
    System.out.println(file + ": " + model.size() + " lines, " + Files.size(file) + " bytes");
  }
}
