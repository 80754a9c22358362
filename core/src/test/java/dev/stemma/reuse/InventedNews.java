package dev.stemma.reuse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Articles of words that mean nothing, some of which share passages. Same seed, same articles. */
final class InventedNews {

  private final Random random;
  private final List<String> vocabulary = new ArrayList<>();

  InventedNews(long seed) {
    random = new Random(seed);
    for (int i = 0; i < 4000; i++) {
      StringBuilder word = new StringBuilder();
      for (int syllable = random.nextInt(3) + 1; syllable >= 0; syllable--) {
        word.append("bcdfglmnprstv".charAt(random.nextInt(13)));
        word.append("aeiou".charAt(random.nextInt(5)));
      }
      vocabulary.add(word.toString());
    }
  }

  /** Returns sentences of about so many words. */
  String text(int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(vocabulary.get(random.nextInt(vocabulary.size())));
      text.append(i % 13 == 12 ? ". " : " ");
    }
    return text.toString().strip();
  }

  /** Returns a text with every n-th word replaced. */
  String altered(String text, int every) {
    String[] words = text.split(" ");
    for (int i = every - 1; i < words.length; i += every) {
      words[i] = vocabulary.get(random.nextInt(vocabulary.size()));
    }
    return String.join(" ", words);
  }

  /** Returns articles, half of which take a passage from an earlier one. */
  List<CorpusText> articles(int count) {
    List<CorpusText> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String text = text(120 + random.nextInt(200));
      if (i > 0 && random.nextBoolean()) {
        String source = articles.get(random.nextInt(i)).text();
        String taken = source.substring(0, source.length() / 2);
        text = text + " " + altered(taken, 3 + random.nextInt(20)) + " " + text(40);
      }
      if (i > 0 && i % 40 == 0) {
        text = articles.get(i - 1).text();
      }
      articles.add(article("article-" + i, "series " + i % 7, i % 90, text));
    }
    return articles;
  }

  static CorpusText article(String id, String series, int day, String text) {
    return new CorpusText(
        id,
        Optional.of(series),
        Optional.of(LocalDate.of(2031, 1, 1).plusDays(day)),
        Optional.empty(),
        text,
        id);
  }

  /** Returns articles as a corpus. */
  static Corpus corpus(List<CorpusText> articles) {
    return new Corpus() {
      @Override
      public void read(Sink sink) throws IOException {
        for (CorpusText article : articles) {
          sink.text(article);
        }
      }

      @Override
      public long size() {
        return articles.stream().mapToLong(article -> article.text().length()).sum();
      }

      @Override
      public String fingerprint() {
        return Integer.toString(articles.size());
      }
    };
  }

  /** Returns the results in a folder, file by file, without the index. */
  static List<String> results(Path out) {
    List<String> results = new ArrayList<>();
    for (String name :
        List.of(
            "pairs.jsonl", "passages.jsonl", "clusters.jsonl", "boilerplate.jsonl", "reuse.json")) {
      try {
        results.add(name + "\n" + Files.readString(out.resolve(name)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return results;
  }
}
