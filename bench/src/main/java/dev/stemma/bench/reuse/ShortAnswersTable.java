package dev.stemma.bench.reuse;

import dev.stemma.article.Location;
import dev.stemma.article.Span;
import dev.stemma.bench.Command;
import dev.stemma.bench.Statistics;
import dev.stemma.bench.reuse.ShortAnswers.Answer;
import dev.stemma.report.ReuseOutput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How much of each short answer is found in the article that it was, or was not, made from. */
final class ShortAnswersTable {

  private ShortAnswersTable() {}

  static void print(Command command, ShortAnswers corpus, Path place) throws IOException {
    Path articles = place.resolve("answers.jsonl");
    corpus.write(articles);
    Path out = place.resolve("out");
    RunCost.of(command, out, List.of(articles.toString()));
    Map<String, String> tasks = new HashMap<>();
    corpus.answers().forEach(each -> tasks.put(each.id(), each.task()));
    corpus.originals().forEach(each -> tasks.put(each.id(), each.task()));
    Map<String, List<Span>> taken = new HashMap<>();
    List<String> across = new ArrayList<>();
    ReuseOutput.open(out)
        .pairs(pair -> {
          Location a = pair.a().location();
          Location b = pair.b().location();
          String task = tasks.getOrDefault(a.article(), "");
          if (!task.equals(tasks.get(b.article()))) {
            across.add(a.article() + " " + b.article());
          }
          // Originals sort behind the answers.
          if (b.article().equals(ShortAnswers.original(task))) {
            taken.computeIfAbsent(a.article(), id -> new ArrayList<>()).add(a.span());
          }
        });
    System.out.println(
        "| short answers | texts | any passage found | share found, mean | least to most |\n"
            + "| --- | --: | --: | --: | --: |");
    List<Double> shares = new ArrayList<>();
    List<Double> ranks = new ArrayList<>();
    for (String category : ShortAnswers.CATEGORIES) {
      List<Double> own =
          corpus.answers().stream()
              .filter(each -> each.category().equals(category))
              .map(each -> share(each, taken.getOrDefault(each.id(), List.of())))
              .sorted()
              .toList();
      row(category, own);
      shares.addAll(own);
      own.forEach(each -> ranks.add((double) ShortAnswers.CATEGORIES.indexOf(category)));
    }
    System.out.printf(
        Locale.ROOT,
        "%nSpearman's correlation of the share with non < heavy < light < cut: %.3f."
            + " Pairs across questions: %d.%n",
        Statistics.spearman(array(shares), array(ranks)),
        across.size());
    across.forEach(each -> System.err.println("across questions: " + each));
  }

  private static void row(String category, List<Double> shares) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %d | %.2f | %.2f to %.2f |%n",
        category,
        shares.size(),
        shares.stream().filter(share -> share > 0).count(),
        shares.stream().mapToDouble(share -> share).average().orElse(0),
        shares.getFirst(),
        shares.getLast());
  }

  private static double share(Answer answer, List<Span> passages) {
    int covered = 0;
    int end = 0;
    for (Span span : passages.stream().sorted().toList()) {
      covered += Math.max(0, span.end() - Math.max(end, span.start()));
      end = Math.max(end, span.end());
    }
    return (double) covered / Math.max(1, answer.text().length());
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(value -> value).toArray();
  }
}
