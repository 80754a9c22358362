package dev.stemma.report;

import dev.stemma.article.Span;
import java.util.List;
import java.util.Optional;

/**
 * The passages of a cluster: the earliest on one side, the later ones beside it with their edits.
 */
final class ReuseWitnesses {

  private static final int SHOWN = 2_400;
  private static final double LEAST_SAME = 0.5;
  private static final int NAME = 120;
  private static final int TITLE = 240;

  private final ReuseCard card;
  private final Html html;
  private final boolean withWords;
  private final String earliest;
  private final ReuseComparison comparison;
  private int characters;

  private ReuseWitnesses(ReuseCard card, Html html, boolean withWords) {
    this.card = card;
    this.html = html;
    this.withWords = withWords;
    this.earliest = card.witnesses().getFirst().text();
    this.comparison = new ReuseComparison(earliest);
  }

  /** Writes them and returns how many characters of their words it shows. */
  static int write(ReuseCard card, Html html, boolean withWords) {
    ReuseWitnesses witnesses = new ReuseWitnesses(card, html, withWords);
    witnesses.all();
    return witnesses.characters;
  }

  private void all() {
    List<ReusePassage> passages = card.witnesses();
    html.open("div", "class", "beside").row();
    html.open("section", "class", "witness earliest").row();
    head(passages.getFirst(), "earliest");
    if (withWords) {
      plain(earliest);
    }
    html.close().row();
    html.open("ol", "class", "later").row();
    for (ReusePassage passage : passages.subList(1, passages.size())) {
      html.open("li", "class", "witness").row();
      later(passage);
      html.close().row();
    }
    html.close().row().close().row();
    left(card.cluster().size() - passages.size());
  }

  private void left(int left) {
    if (left > 0) {
      String words =
          ReuseWords.count(left, "later passage") + " not shown; passages.jsonl has all.";
      html.element("p", words, "class", "note");
    }
    if (!withWords) {
      String words = "The words are left out to keep this page small; passages.jsonl has them.";
      html.element("p", words, "class", "note");
    }
  }

  private void later(ReusePassage passage) {
    String text = passage.text();
    if (!comparison.isPossible(text)) {
      head(passage, "too long to lay side by side");
      if (withWords) {
        plain(text);
      }
      return;
    }
    ReuseComparison.Result result = comparison.with(text);
    if (result.same() < LEAST_SAME) {
      // Verified against another passage of the cluster; edits against this one would be noise.
      head(passage, "only " + FindingWords.percent(result.same()) + " of the words");
      if (withWords) {
        plain(text);
      }
      return;
    }
    head(passage, FindingWords.percent(result.same()) + " of the words");
    if (withWords) {
      int end = ReuseWords.beginning(text, SHOWN).length();
      Span shown = new Span(0, end);
      words(text.length(), end, () -> PageEdits.write(html, text, shown, earliest, result.edits()));
    }
  }

  private void plain(String text) {
    String shown = ReuseWords.beginning(text, SHOWN);
    words(text.length(), shown.length(), () -> html.text(shown));
  }

  private void words(int all, int shown, Runnable write) {
    html.open("p", "class", "words", "dir", "auto");
    write.run();
    if (shown < all) {
      String left = " … (" + ReuseWords.count(all - shown, "more character") + ")";
      html.element("span", left, "class", "soft");
    }
    html.close().row();
    characters += shown;
  }

  private void head(ReusePassage passage, String role) {
    ReusePlace place = passage.place();
    html.open("p", "class", "who");
    String name = place.series().orElse(place.location().article());
    html.element("b", ReuseWords.label(name, NAME), "dir", "auto");
    place.date().ifPresent(date -> html.text(" ").element("span", ReuseWords.day(date)));
    html.text(" ").element("span", role, "class", "role");
    html.close().row();
    passage
        .title()
        .ifPresent(title ->
            html.element("p", ReuseWords.label(title, TITLE), "class", "title", "dir", "auto"));
    html.open("p", "class", "where");
    html.element("code", ReuseWords.label(place.location().article(), NAME));
    html.text(", " + place.location().span().start() + "–" + place.location().span().end());
    direction(passage).ifPresent(words -> html.text(". " + words));
    html.close().row();
  }

  /** Says who took from whom, where the run could tell. */
  private Optional<String> direction(ReusePassage passage) {
    String article = passage.place().location().article();
    return card.pair(article)
        .map(pair -> {
          String evidence =
              pair.evidence().isEmpty() ? "" : ": " + String.join(", ", pair.evidence());
          if (pair.source().isEmpty()) {
            return "Cannot be told who took from whom" + evidence + ".";
          }
          boolean taken = !pair.source().get().equals(article);
          return (taken ? "Took from the earliest" : "The earliest took from it") + evidence + ".";
        });
  }
}
