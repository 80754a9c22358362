package dev.stemma.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Statements a second of collation, by length of the texts. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
public class CollationBenchmark {

  /** Two texts of one length. */
  @State(Scope.Thread)
  public static class Texts {

    /** Words in each of the two texts. */
    @Param({"1000", "10000", "100000"})
    public int words;

    CollationTask task = new CollationTask(1);

    /** Makes the texts. */
    @Setup(Level.Trial)
    public void make() {
      task = new CollationTask(words);
    }
  }

  /** Counts statements, which JMH then gives by the second. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Statements {

    /** Sentences of reports that were laid beside their source. */
    public long statements;
  }

  /** Exact and nearly exact passages and their edits. */
  @Benchmark
  public int passagesAndEdits(Texts texts, Statements counter) {
    counter.statements += texts.task.statements();
    return texts.task.passagesAndEdits();
  }

  /** Rewrites, each sentence looked for by similarity. */
  @Benchmark
  public int rewrites(Texts texts, Statements counter) {
    counter.statements += texts.task.statements();
    return texts.task.rewrites();
  }
}
