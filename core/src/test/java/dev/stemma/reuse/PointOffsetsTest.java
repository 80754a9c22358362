package dev.stemma.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

class PointOffsetsTest {

  /** Halves of pairs stand alone at the ends and in the middle. */
  private static final String ODD = "\uDE00a\uD83D b \uD83D\uDE00\uD83D\uDE80 c \uD83D";

  private int read;

  private static String written(PointOffsets points, int article, int start, int end)
      throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      points.write(article, start, end, json);
      json.writeEndObject();
    }
    return line.toString();
  }

  @Test
  void everySpanIsCountedAsJavaCountsCodePoints() throws IOException {
    PointOffsets points = new PointOffsets(article -> ODD);
    for (int start = 0; start <= ODD.length(); start++) {
      if (start > 0 && Character.isSurrogatePair(ODD.charAt(start - 1), charAt(start))) {
        continue; // no span begins or ends within a pair
      }
      for (int end = start; end <= ODD.length(); end++) {
        if (end > 0 && Character.isSurrogatePair(ODD.charAt(end - 1), charAt(end))) {
          continue;
        }
        int pointEnd = ODD.codePointCount(0, end);
        assertThat(written(points, 0, start, end))
            .isEqualTo(
                pointEnd == end
                    ? "{}"
                    : "{\"pointStart\":"
                        + ODD.codePointCount(0, start)
                        + ",\"pointEnd\":"
                        + pointEnd
                        + "}");
      }
    }
  }

  private static char charAt(int index) {
    return index < ODD.length() ? ODD.charAt(index) : ' ';
  }

  @Test
  void manyPassagesOfOneArticleReadItOnce() throws IOException {
    List<String> texts = List.of("plain", ODD, "also plain", ODD + ODD);
    PointOffsets points =
        new PointOffsets(article -> {
          read++;
          return texts.get(article);
        });
    Random random = new Random(5);
    for (int i = 0; i < 1_000; i++) {
      written(points, 1, 0, 1);
      written(points, random.nextBoolean() ? 0 : 2, 0, 1);
      written(points, 3, 0, 1);
    }
    assertThat(read).isEqualTo(4);
  }
}
