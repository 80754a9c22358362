package dev.stemma.lineage;

import dev.stemma.article.Article;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Generated articles of invented words, and reports made from them. */
final class Stories {

  private static final List<String> SYLLABLES =
      List.of("tar", "no", "vik", "sen", "or", "va", "kel", "mi", "dro", "hal", "bre", "zu", "lin");

  private static final List<String> SMALL =
      List.of("the", "of", "in", "and", "to", "a", "for", "with", "on", "at");

  private final Random random;
  private final List<String> subject = new ArrayList<>();
  private int articles;

  /** Stories that share a subject: some words that all of them use. */
  Stories(long seed) {
    random = new Random(seed);
    for (int i = 0; i < 40; i++) {
      subject.add(word());
    }
  }

  /** Returns an article of its own words. */
  Article original() {
    List<String> own = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      own.add(word());
    }
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      sentences.add(sentence(own));
    }
    return article(sentences);
  }

  /** Returns a report that leaves out, moves and changes what an article says. */
  Article report(Article source) {
    List<String> sentences = new ArrayList<>(List.of(source.text().split("\n\n")));
    sentences.remove(random.nextInt(sentences.size()));
    Collections.swap(sentences, 0, random.nextInt(sentences.size()));
    int changed = random.nextInt(sentences.size());
    String[] words = sentences.get(changed).split(" ");
    words[1 + random.nextInt(words.length - 2)] = random.nextBoolean() ? "not" : word();
    sentences.set(changed, String.join(" ", words));
    sentences.add(sentence(subject));
    int quoted = random.nextInt(sentences.size());
    String told = sentences.get(quoted);
    sentences.set(quoted, "“" + told.substring(0, told.length() - 1) + ",” the minister said.");
    return article(sentences);
  }

  private Article article(List<String> sentences) {
    String id = String.format("a%03d", articles++);
    return Articles.article(
        id,
        "en",
        String.join("\n\n", sentences),
        Optional.empty(),
        Optional.empty(),
        Articles.DAY.plusDays(random.nextInt(3)));
  }

  private String sentence(List<String> words) {
    StringBuilder sentence = new StringBuilder();
    int length = 10 + random.nextInt(12);
    for (int i = 0; i < length; i++) {
      String word =
          switch (random.nextInt(5)) {
            case 0, 1 -> SMALL.get(random.nextInt(SMALL.size()));
            case 2 -> subject.get(random.nextInt(subject.size()));
            default -> words.get(random.nextInt(words.size()));
          };
      sentence.append(i == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
      sentence.append(i + 1 == length ? "." : " ");
    }
    return sentence.toString();
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
    }
    return word.toString();
  }
}
