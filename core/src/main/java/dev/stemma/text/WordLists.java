package dev.stemma.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads the word lists that lie beside this class: words parted by white space, folded on reading,
 * {@code #} begins a comment.
 */
public final class WordLists {

  private WordLists() {}

  /**
   * Returns the words of one list.
   *
   * @throws IllegalStateException if there is no such list on the class path
   */
  public static Set<String> load(String name) {
    Set<String> words = new HashSet<>();
    try (InputStream bytes = WordLists.class.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException("no word list " + name + " on the class path");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int comment = line.indexOf('#');
        String content = comment < 0 ? line : line.substring(0, comment);
        for (String word : content.split("\\s+")) {
          if (!word.isEmpty()) {
            words.add(Folding.fold(word));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("word list " + name, e);
    }
    return Set.copyOf(words);
  }
}
