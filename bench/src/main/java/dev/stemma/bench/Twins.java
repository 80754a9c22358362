package dev.stemma.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pairs of news reports on alike but different events, from ECB+ (Cybulska and Vossen 2014): what a
 * measure finds between them is false, nearly always.
 *
 * @param report sentences of a report on one event
 * @param source sentences of a report on another event of the same kind
 */
record Twins(List<String> report, List<String> source) {

  /** Documents of the other event that each report is compared with. */
  private static final int SOURCES = 4;

  private static final int LEAST_WORDS = 8;

  private static final Pattern FILE = Pattern.compile("(?:.*/)?(\\d+)/\\d+_\\d+ecb(plus)?\\.xml");

  private static final Pattern TOKEN =
      Pattern.compile("<token t_id=\"\\d+\" sentence=\"(\\d+)\" number=\"\\d+\">(.*?)</token>");

  private static final Pattern CLOSES_UP = Pattern.compile("[.,;:!?)']|'s|n't|%|'re|'ve");

  static List<Twins> read(Path folder) throws IOException {
    Map<Integer, List<List<List<String>>>> topics = new TreeMap<>();
    for (Map.Entry<String, String> file :
        TarEntries.read(folder.resolve("topics-1-20.tgz"), ".xml").entrySet()) {
      Matcher name = FILE.matcher(file.getKey());
      if (name.matches()) {
        topics
            .computeIfAbsent(
                Integer.valueOf(name.group(1)),
                topic -> List.of(new ArrayList<>(), new ArrayList<>()))
            .get(name.group(2) == null ? 0 : 1)
            .add(sentences(file.getValue()));
      }
    }
    List<Twins> twins = new ArrayList<>();
    for (List<List<List<String>>> topic : topics.values()) {
      List<List<String>> others = topic.get(1);
      for (int i = 0; i < topic.get(0).size(); i++) {
        for (int k = 0; k < SOURCES; k++) {
          Twins pair = new Twins(topic.get(0).get(i), others.get((i + 3 * k) % others.size()));
          if (!pair.report().isEmpty() && !pair.source().isEmpty()) {
            twins.add(pair);
          }
        }
      }
    }
    return twins;
  }

  private static List<String> sentences(String xml) {
    Map<Integer, StringBuilder> sentences = new TreeMap<>();
    Matcher token = TOKEN.matcher(xml);
    while (token.find()) {
      String word =
          token.group(2).replace("&apos;", "'").replace("&quot;", "\"").replace("&amp;", "&");
      StringBuilder sentence =
          sentences.computeIfAbsent(Integer.valueOf(token.group(1)), key -> new StringBuilder());
      if (!sentence.isEmpty() && !CLOSES_UP.matcher(word).matches()) {
        sentence.append(' ');
      }
      sentence.append(word);
    }
    return sentences.values().stream()
        .map(StringBuilder::toString)
        .filter(text -> !text.contains("http :") && text.split(" ", -1).length >= LEAST_WORDS)
        .toList();
  }
}
