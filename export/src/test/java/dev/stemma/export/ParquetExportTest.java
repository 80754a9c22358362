package dev.stemma.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jerolba.carpet.CarpetReader;
import com.jerolba.carpet.FieldMatchingStrategy;
import dev.stemma.report.ReuseOutput;
import dev.stemma.report.SampleReuse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetExportTest {

  @TempDir Path folder;
  private ReuseOutput output;

  @BeforeEach
  void run() throws IOException {
    output = SampleReuse.write(folder, 50);
  }

  @Test
  void everyLineIsReadBackAsItWas() throws IOException {
    ParquetExport.write(folder);
    List<ParquetPair> pairs = new ArrayList<>();
    output.pairs(pair -> pairs.add(ParquetPair.of(pair)));
    List<ParquetPassage> passages = new ArrayList<>();
    output.passages(passage -> passages.add(ParquetPassage.of(passage)));
    List<ParquetCluster> clusters = new ArrayList<>();
    output.clusters(cluster -> clusters.add(ParquetCluster.of(cluster)));
    assertThat(read("pairs", ParquetPair.class)).isEqualTo(pairs).isNotEmpty();
    assertThat(read("passages", ParquetPassage.class)).isEqualTo(passages).isNotEmpty();
    assertThat(read("clusters", ParquetCluster.class)).isEqualTo(clusters).hasSize(53);
  }

  @Test
  void theColumnsAreNamedAsTheFieldsAndDaysAreDays() throws IOException {
    ParquetExport.write(folder);
    Map<?, ?> row = read("pairs", Map.class).getFirst();
    assertThat(row.keySet().stream().map(String::valueOf))
        .startsWith("a_article", "a_series", "a_date", "a_start", "a_end", "b_article")
        .endsWith("lag", "direction", "evidence", "cluster");
    assertThat(row.get("a_date")).isEqualTo(LocalDate.of(2031, 3, 3));
    assertThat(row.get("evidence")).isEqualTo(List.of("time"));
  }

  @Test
  void whatIsMissingIsNull() throws IOException {
    Files.writeString(
        folder.resolve("passages.jsonl"),
        """
        {"cluster":1,"article":"x","start":0,"end":1,"text":"y"}
        """);
    ParquetExport.write(folder);
    assertThat(read("passages", ParquetPassage.class))
        .containsExactly(new ParquetPassage(1, "x", null, null, null, 0, 1, "y"));
  }

  @Test
  void aDayThatIsNoneIsNamedAndLeavesNoFile() throws IOException {
    Files.writeString(
        folder.resolve("passages.jsonl"),
        """
        {"cluster":1,"article":"x","date":"spring","start":0,"end":1,"text":"y"}
        """);
    assertThatThrownBy(() -> ParquetExport.write(folder))
        .isInstanceOf(IOException.class)
        .hasMessage("passages.parquet: not a day: spring");
    assertThat(folder.resolve("parquet/passages.parquet")).doesNotExist();
    assertThat(folder.resolve("parquet/.passages.parquet.part")).doesNotExist();
  }

  private <R> List<R> read(String name, Class<R> type) throws IOException {
    return new CarpetReader<>(folder.resolve("parquet/" + name + ".parquet").toFile(), type)
        .withFieldMatchingStrategy(FieldMatchingStrategy.SNAKE_CASE)
        .toList();
  }
}
