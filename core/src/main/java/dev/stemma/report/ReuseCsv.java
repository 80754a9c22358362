package dev.stemma.report;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Writes a run's lines as tables for spreadsheets and data frames: comma-separated values as RFC
 * 4180 has them, with a header, in UTF-8.
 *
 * <p>A spreadsheet runs cells that begin with {@code =}, {@code +}, {@code -} or {@code @}.
 * Articles are not to be trusted, so text that begins so is given an apostrophe before it,
 * everywhere alike; the JSON lines have it as it was.
 */
public final class ReuseCsv {

  private static final String DANGEROUS = "=+-@\t\r";
  private static final String SIDE = "%1$s_article,%1$s_series,%1$s_date,%1$s_start,%1$s_end";

  private final Appendable out;
  private boolean begun;

  private ReuseCsv(Appendable out) {
    this.out = out;
  }

  /** Writes the pairs, a row each. */
  public static void pairs(ReuseOutput output, Appendable out) throws IOException {
    output.pairs(pairs(out));
  }

  /** Writes the header of the pairs, and returns what writes a row of each. */
  static ReuseOutput.Sink<ReusePair> pairs(Appendable out) throws IOException {
    ReuseCsv csv = new ReuseCsv(out);
    csv.header(
        SIDE.formatted("a")
            + ","
            + SIDE.formatted("b")
            + ",score,equal,substituted,inserted,deleted,moved,lag,direction,evidence,cluster");
    return pair -> {
      csv.place(pair.a());
      csv.place(pair.b());
      csv.plain(Double.toString(pair.score()));
      csv.edits(pair.edits());
      csv.number(pair.lag());
      csv.text(pair.source().orElse("undetermined"));
      csv.text(String.join(" ", pair.evidence()));
      csv.number(pair.cluster());
      csv.end();
    };
  }

  /** Writes the passages, a row each. */
  public static void passages(ReuseOutput output, Appendable out) throws IOException {
    output.passages(passages(out));
  }

  /** Writes the header of the passages, and returns what writes a row of each. */
  static ReuseOutput.Sink<ReusePassage> passages(Appendable out) throws IOException {
    ReuseCsv csv = new ReuseCsv(out);
    csv.header("cluster,article,series,date,start,end,title,text");
    return passage -> {
      csv.number(passage.cluster());
      csv.place(passage.place());
      csv.text(passage.title());
      csv.text(passage.text());
      csv.end();
    };
  }

  /** Writes the clusters, a row each. */
  public static void clusters(ReuseOutput output, Appendable out) throws IOException {
    ReuseCsv csv = new ReuseCsv(out);
    csv.header(
        "cluster,size,articles,series,pairs," + SIDE.formatted("earliest") + ",first,last,days");
    output.clusters(cluster -> {
      csv.number(cluster.number());
      csv.number(cluster.size());
      csv.number(cluster.articles());
      csv.number(cluster.series());
      csv.number(cluster.pairs());
      csv.place(cluster.earliest());
      csv.text(cluster.first());
      csv.text(cluster.last());
      csv.number(cluster.days());
      csv.end();
    });
  }

  private void header(String names) throws IOException {
    out.append(names).append("\r\n");
  }

  private void place(ReusePlace place) throws IOException {
    text(place.location().article());
    text(place.series());
    text(place.date());
    number(place.location().span().start());
    number(place.location().span().end());
  }

  private void edits(ReusePair.Edits edits) throws IOException {
    number(edits.equal());
    number(edits.substituted());
    number(edits.inserted());
    number(edits.deleted());
    number(edits.moved());
  }

  private void text(Optional<String> text) throws IOException {
    text(text.orElse(""));
  }

  private void text(String text) throws IOException {
    boolean runs = !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
    plain("\"" + (runs ? "'" : "") + text.replace("\"", "\"\"") + "\"");
  }

  private void number(OptionalInt number) throws IOException {
    plain(number.isPresent() ? Integer.toString(number.getAsInt()) : "");
  }

  private void number(int number) throws IOException {
    plain(Integer.toString(number));
  }

  private void plain(String cell) throws IOException {
    if (begun) {
      out.append(',');
    }
    out.append(cell);
    begun = true;
  }

  private void end() throws IOException {
    out.append("\r\n");
    begun = false;
  }
}
