package dev.stemma.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads sets of judged sentence pairs. */
final class PairsData {

  private PairsData() {}

  /**
   * Reads the training part of the Microsoft Research Paraphrase Corpus (Dolan and Brockett 2005).
   */
  static List<SentencePair> mrpc(Path folder) throws IOException {
    List<SentencePair> pairs = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(folder.resolve("mrpc-train.tsv.gz"))),
                StandardCharsets.UTF_8))) {
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] fields = line.split("\t", -1);
        if (fields.length >= 5) {
          double label = Double.parseDouble(fields[0]);
          pairs.add(new SentencePair(label, fields[3], fields[4], fields[1], fields[2]));
        }
      }
    }
    return pairs;
  }

  /** Reads the development part of the Semantic Textual Similarity Benchmark (Cer et al. 2017). */
  static List<SentencePair> stsb(Path folder) throws IOException {
    List<SentencePair> pairs = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("stsb-en-dev.csv"))) {
      List<String> fields = fields(line);
      double label = Double.parseDouble(fields.get(2));
      pairs.add(new SentencePair(label, fields.get(0), fields.get(1), "", ""));
    }
    return pairs;
  }

  /** Parts a line of comma-separated values as RFC 4180 has it. */
  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char unit = line.charAt(i);
      if (unit == '"') {
        boolean doubled = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
        if (doubled) {
          field.append('"');
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (unit == ',' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(unit);
      }
    }
    fields.add(field.toString());
    return fields;
  }
}
