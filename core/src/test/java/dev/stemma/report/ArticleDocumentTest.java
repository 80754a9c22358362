package dev.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.stemma.extract.Explained;
import dev.stemma.extract.Explanation;
import dev.stemma.extract.Extraction;
import dev.stemma.extract.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ArticleDocumentTest {

  static Stream<Explained> samples() {
    return Stream.of(
        SamplePages.ferry(),
        SamplePages.ruled(),
        SamplePages.arabic(),
        SamplePages.refused(),
        SamplePages.text());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyDocumentMatchesTheSchemaWithAndWithoutReasons(Explained explained) {
    assertThat(problems(json(explained, true))).isEmpty();
    assertThat(problems(json(explained, false))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "\"schema\":\"stemma-article/1\" | \"schema\":\"stemma-article/2\"",
        "\"kind\":\"heading\" | \"kind\":\"headline\"",
        "\"start\":0 | \"start\":-1",
        "\"access\":\"whole\" | \"access\":\"all\"",
        "\"reason\":\"caption\" | \"reason\":\"picture\"",
        "\"kept\":true | \"kept\":\"yes\"",
        "\"siteRule\":\"rules.txt:1\", | ",
        "\"file\":\"ferry.html\",\"article\" | \"article\"",
        "\"published\":\"2031-06-04T08:00+02:00\" | \"published\":\"4 June 2031\"",
      })
  void theSchemaRefusesABrokenDocument(String right, String wrong) {
    String document = json(SamplePages.ruled(), true);
    assertThat(document).contains(right);
    assertThat(problems(document.replace(right, wrong == null ? "" : wrong))).isNotEmpty();
  }

  @Test
  void oneInputIsOneLine() {
    assertThat(json(SamplePages.ferry(), true)).containsOnlyOnce("\n").endsWith("}\n");
  }

  @Test
  void everyBlockCarriesItsWordsAndItsPlace() {
    JsonNode article = parsed(json(SamplePages.ferry(), false)).get("article");
    String text = article.get("text").asString();
    JsonNode block = article.get("blocks").get(1);
    assertThat(text.substring(block.get("start").asInt(), block.get("end").asInt()))
        .startsWith("The harbour board of Drenmoor reopened");
    assertThat(block.get("place").asString()).isEqualTo("/html/body/article/p[3]");
  }

  @ParameterizedTest
  @CsvSource({"新华社,Xinhua", "ITAR-TASS,TASS", "Velmora News,", "KNA,"})
  void theAgencyOfADatelineIsGivenAsPrintedAndByItsOneName(String printed, String name) {
    JsonNode dateline =
        parsed(json(SamplePages.text(printed), false)).get("article").get("dateline");
    assertThat(dateline.get("agency").asString()).isEqualTo(printed);
    assertThat(Optional.ofNullable(dateline.get("agencyName").stringValue(null)))
        .isEqualTo(Optional.ofNullable(name));
  }

  @Test
  void anInputWithoutArticleSaysWhy() {
    JsonNode document = parsed(json(SamplePages.refused(), false));
    assertThat(document.get("article").isNull()).isTrue();
    assertThat(document.get("problems").get(0).get("kind").asString()).isEqualTo("not-an-article");
  }

  @Test
  void whatBothDocumentsHoldIsDescribedAlike() {
    JsonNode trace = definitions("stemma-trace-1.schema.json");
    JsonNode article = definitions("stemma-article-1.schema.json");
    for (String name : article.propertyNames()) {
      if (!name.equals("piece")) {
        assertThat(article.get(name)).as(name).isEqualTo(trace.get(name));
      }
    }
  }

  @Test
  void theSchemaNamesEveryReason() {
    JsonNode reasons =
        definitions("stemma-article-1.schema.json")
            .get("piece")
            .get("properties")
            .get("reason")
            .get("enum");
    assertThat(reasons.valueStream().map(JsonNode::asString))
        .containsExactlyElementsOf(Arrays.stream(Reason.values()).map(Labels::of).toList());
  }

  private static JsonNode definitions(String schema) {
    return new JsonMapper()
        .readTree(ArticleDocument.class.getResourceAsStream(schema))
        .get("$defs");
  }

  private static List<String> problems(String document) {
    return schema().validate(document, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private static Schema schema() {
    InputStream file = ArticleDocument.class.getResourceAsStream("stemma-article-1.schema.json");
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(file);
  }

  private static JsonNode parsed(String document) {
    return new JsonMapper().readTree(document);
  }

  private static String json(Explained explained, boolean why) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Extraction extraction = explained.extraction();
    Optional<Explanation> reasons = why ? Optional.of(explained.explanation()) : Optional.empty();
    String file =
        switch (extraction) {
          case Extraction.Extracted extracted -> extracted.article().file();
          case Extraction.SetAside none -> none.problem().file();
        };
    try {
      ArticleDocument.write(file, extraction, reasons, bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
