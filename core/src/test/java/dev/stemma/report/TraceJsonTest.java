package dev.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.stemma.lineage.Trace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TraceJsonTest {

  @Test
  void aDocumentWithEveryFieldMatchesTheSchema() {
    assertThat(problems(json(SampleTrace.full()))).isEmpty();
  }

  @Test
  void aDocumentOfNothingMatchesTheSchema() {
    assertThat(problems(json(SampleTrace.empty()))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "\"relation\" : \"verbatim\" | \"relation\" : \"copied\"",
        "\"verdict\" : \"not found\" | \"verdict\" : \"not-found\"",
        "\"class\" : \"wholly\" | \"class\" : \"fully\"",
        "\"start\" : 0 | \"start\" : -1",
        "\"schema\" : \"stemma-trace/1\" | \"schema\" : \"stemma-trace/2\"",
        "\"speaker\" : { | \"cue\" : null, \"spokesman\" : {",
        "\"direction\" : \"undetermined\" | \"direction\" : \"unknown\"",
        "\"kind\" : \"shared error\" | \"kind\" : \"time\"",
        "\"relation\" : \"new\" | \"relation\" : \"rewrite\"",
        "\"access\" : \"teaser\" | \"access\" : \"paywall\"",
        "\"origin\" : \"json-ld\" | \"origin\" : \"JSON-LD\"",
        "\"published\" : \"2031-06-14\" | \"published\" : \"14 June 2031\"",
      })
  void theSchemaRefusesABrokenDocument(String right, String wrong) {
    String document = json(SampleTrace.full());
    assertThat(document).contains(right);
    assertThat(problems(document.replace(right, wrong))).isNotEmpty();
  }

  @Test
  void theSameTraceGivesTheSameBytes() {
    assertThat(json(SampleTrace.full())).isEqualTo(json(SampleTrace.full()));
  }

  @Test
  void everyFindingHasANameOfItsOwn() {
    JsonNode document = new JsonMapper().readTree(json(SampleTrace.full()));
    Set<String> ids = new HashSet<>();
    for (String array : List.of("statements", "quotations", "omissions")) {
      for (JsonNode finding : document.get(array)) {
        assertThat(ids.add(finding.get("id").asString())).as("%s", finding).isTrue();
      }
    }
    assertThat(ids).contains("s-0b22c0de0002-0");
  }

  @Test
  void offsetsPointAtTheWordsInTheWrittenText() {
    JsonNode document = new JsonMapper().readTree(json(SampleTrace.full()));
    JsonNode wire = document.get("articles").get(1);
    JsonNode time = document.get("times").get(0);
    assertThat(
            wire.get("text")
                .asString()
                .substring(time.get("start").asInt(), time.get("end").asInt()))
        .isEqualTo("Friday");
  }

  @Test
  void theDocumentIsSignedWithTheVersionOfTheBuild() {
    assertThat(json(SampleTrace.empty())).contains("\"generator\" : \"stemma 0.1.0\"");
  }

  @Test
  void anUnmatchedSurrogateDoesNotStopTheDocument() {
    assertThat(problems(json(Broken.withLoneSurrogate()))).isEmpty();
  }

  @Test
  void aFullDiskIsReportedAsWhatItIs() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int unit) throws IOException {
            throw new IOException("no space left");
          }
        };
    assertThatThrownBy(() -> TraceJson.write(SampleTrace.full(), full))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("no space left");
  }

  private static List<String> problems(String document) {
    return schema().validate(document, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private static Schema schema() {
    InputStream file = TraceJson.class.getResourceAsStream("stemma-trace-1.schema.json");
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(file);
  }

  private static String json(Trace trace) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      TraceJson.write(trace, bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
