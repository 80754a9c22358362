package dev.stemma.bench.reuse;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * The short answers of Clough and Stevenson (2011): students answered five questions without the
 * encyclopedia's article, by light or heavy revision of it, or by cutting and pasting from it.
 *
 * @param answers all of them
 * @param originals the five articles, by question
 */
record ShortAnswers(List<Answer> answers, List<Answer> originals) {

  /** How the answers say they were made, least taken first. */
  static final List<String> CATEGORIES = List.of("non", "heavy", "light", "cut");

  private static final String ORIGINAL = "orig_task";
  private static final String ENDING = ".txt";

  /**
   * A text.
   *
   * @param id the file's name
   * @param task the question's letter
   * @param category one of {@link #CATEGORIES}, or {@code orig}
   */
  record Answer(String id, String task, String category, String text) {}

  /** Reads the folder that has the texts and the table of them. */
  static ShortAnswers read(Path folder) throws IOException {
    List<Answer> answers = new ArrayList<>();
    List<Answer> originals = new ArrayList<>();
    List<String> rows = Files.readAllLines(folder.resolve("file_information.csv"));
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.strip().split(",", -1);
      String text = decode(Files.readAllBytes(folder.resolve(cells[0])));
      Answer answer = new Answer(cells[0], cells[1], cells[2], text);
      (cells[0].startsWith(ORIGINAL) ? originals : answers).add(answer);
    }
    return new ShortAnswers(answers, originals);
  }

  /** Some of the texts are UTF-8, the others Windows-1252. */
  private static String decode(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }

  /** Writes all texts as a corpus, each question a series. */
  void write(Path file) throws IOException {
    JsonMapper mapper = new JsonMapper();
    try (OutputStream out = Files.newOutputStream(file)) {
      for (Answer each : Stream.concat(originals.stream(), answers.stream()).toList()) {
        out.write(
            mapper.writeValueAsBytes(
                mapper
                    .createObjectNode()
                    .put("id", each.id())
                    .put("series", each.task())
                    .put("text", each.text())));
        out.write('\n');
      }
    }
  }

  /** Returns the original that a question is answered from. */
  static String original(String task) {
    return ORIGINAL + task + ENDING;
  }
}
