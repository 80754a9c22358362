package dev.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stemma.article.Article;
import dev.stemma.article.Block;
import dev.stemma.article.Location;
import dev.stemma.article.Span;
import dev.stemma.collate.Edit;
import dev.stemma.collate.EditKind;
import dev.stemma.quote.CheckedQuotation;
import dev.stemma.quote.Verdict;
import dev.stemma.time.TimeExpression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What holds of every trace, whatever was traced. */
final class TraceChecks {

  private final Trace trace;
  private final Map<String, Article> articles = new HashMap<>();
  private final List<String> order = new ArrayList<>();

  private TraceChecks(Trace trace) {
    this.trace = trace;
    for (Article article : trace.articles()) {
      articles.put(article.id(), article);
      order.add(article.id());
    }
  }

  static void check(Trace trace) {
    TraceChecks checks = new TraceChecks(trace);
    checks.articles();
    checks.citationsAndTimes();
    checks.statements();
    checks.quotations();
    checks.derivations();
    checks.omissions();
  }

  private void articles() {
    assertThat(order).doesNotHaveDuplicates();
    for (Article article : trace.articles()) {
      int behind = 0;
      for (Block block : article.blocks()) {
        assertThat(block.span().start()).isGreaterThanOrEqualTo(behind);
        behind = block.span().end();
      }
      assertThat(behind).isLessThanOrEqualTo(article.text().length());
    }
  }

  private void citationsAndTimes() {
    for (Citation citation : trace.citations()) {
      shown(citation.article(), citation.span());
      citation.resolved().ifPresent(id -> assertThat(order).contains(id));
    }
    for (TimeExpression time : trace.times()) {
      shown(time.article(), time.span());
    }
  }

  private void statements() {
    String last = "";
    int behind = 0;
    int place = -1;
    for (Statement statement : trace.statements()) {
      shown(statement.article(), statement.span());
      if (!statement.article().equals(last)) {
        assertThat(order.indexOf(statement.article())).isGreaterThan(place);
        place = order.indexOf(statement.article());
        last = statement.article();
        behind = 0;
      }
      assertThat(statement.span().start()).isGreaterThanOrEqualTo(behind);
      behind = statement.span().end();
      statement
          .source()
          .ifPresent(source -> {
            shown(source.article(), source.span());
            assertThat(source.article()).isNotEqualTo(statement.article());
            edits(statement.edits(), statement.span(), text(source.article()));
          });
      if (statement.source().isEmpty()) {
        assertThat(statement.edits()).isEmpty();
      }
    }
  }

  private void quotations() {
    String last = "";
    int from = 0;
    int place = -1;
    for (CheckedQuotation checked : trace.quotations()) {
      Span span = checked.quotation().span();
      shown(checked.article(), span);
      if (!checked.article().equals(last)) {
        assertThat(order.indexOf(checked.article())).isGreaterThan(place);
        place = order.indexOf(checked.article());
        last = checked.article();
        from = 0;
      }
      assertThat(span.start()).isGreaterThanOrEqualTo(from);
      from = span.start();
      checked.quotation().speaker().ifPresent(who -> shown(checked.article(), who.span()));
      checked.quotation().cue().ifPresent(cue -> shown(checked.article(), cue));
      checked.source().ifPresent(this::shown);
      checked.hidden().forEach(this::shown);
      if (checked.verdict() == Verdict.CANNOT_CHECK || checked.verdict() == Verdict.NOT_FOUND) {
        assertThat(checked.source()).isEmpty();
      } else {
        String source = text(checked.source().orElseThrow().article());
        edits(checked.edits(), span, source);
      }
    }
  }

  private void edits(List<Edit> edits, Span inside, String source) {
    int from = 0;
    for (Edit edit : edits) {
      assertThat(inside.contains(edit.report())).as("%s in %s", edit, inside).isTrue();
      assertThat(edit.report().start()).isGreaterThanOrEqualTo(from);
      from = edit.report().start();
      assertThat(edit.source().end()).isLessThanOrEqualTo(source.length());
      assertThat(edit.report().isEmpty()).isEqualTo(edit.kind() == EditKind.DELETION);
      assertThat(edit.source().isEmpty()).isEqualTo(edit.kind() == EditKind.INSERTION);
    }
  }

  private void derivations() {
    for (Derivation derivation : trace.derivations()) {
      assertThat(order).contains(derivation.report(), derivation.source());
      assertThat(derivation.report()).isNotEqualTo(derivation.source());
      derivation.direction().ifPresent(id -> assertThat(id).isEqualTo(derivation.source()));
      Shares shares = derivation.shares();
      assertThat(shares.verbatim() + shares.rewrite() + shares.fresh() + shares.unchecked())
          .isCloseTo(1, within(1e-9));
      assertThat(shares.verbatimUnquoted()).isBetween(0.0, shares.verbatim());
      derivation.evidence().forEach(this::evidence);
    }
    assertThat(trace.derivations().stream().map(one -> one.report() + one.source()))
        .doesNotHaveDuplicates();
  }

  private void evidence(Evidence evidence) {
    switch (evidence) {
      case Evidence.Cited cited -> shown(cited.where());
      case Evidence.SharedText shared -> {
        shown(shared.report());
        shown(shared.source());
      }
      case Evidence.QuotedThere quoted -> {
        shown(quoted.quoted());
        shown(quoted.plain());
      }
      case Evidence.Time time -> assertThat(time.days()).isNotNegative();
      case Evidence.Containment containment -> shown(containment.fullerOnly());
      case Evidence.SharedError error -> {
        shown(error.report());
        shown(error.source());
      }
      case Evidence.Correction correction -> shown(correction.where());
    }
  }

  private void omissions() {
    Map<String, Integer> behind = new HashMap<>();
    for (Omission omission : trace.omissions()) {
      assertThat(order).contains(omission.report());
      shown(omission.source(), omission.span());
      String pair = omission.source() + " " + omission.report();
      assertThat(omission.span().start()).isGreaterThanOrEqualTo(behind.getOrDefault(pair, 0));
      behind.put(pair, omission.span().end());
    }
  }

  private void shown(Location location) {
    shown(location.article(), location.span());
  }

  /** No finding without words. */
  private void shown(String article, Span span) {
    assertThat(span.end()).isLessThanOrEqualTo(text(article).length());
    assertThat(span.isEmpty()).isFalse();
  }

  private String text(String article) {
    return Objects.requireNonNull(articles.get(article), article).text();
  }
}
