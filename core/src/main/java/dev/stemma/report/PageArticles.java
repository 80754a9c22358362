package dev.stemma.report;

import dev.stemma.article.Article;
import dev.stemma.article.Dateline;
import dev.stemma.article.RelatedItem;
import dev.stemma.lineage.Citation;
import java.util.ArrayList;
import java.util.List;

/** The family tree, and beside it the articles as understood. */
final class PageArticles {

  private static final int OPEN_AT_MOST = 12;

  private PageArticles() {}

  static void write(View view, Html html) {
    if (view.trace().articles().isEmpty()) {
      return;
    }
    html.open("section", "class", "witnesses", "aria-labelledby", "h-articles").row();
    html.element("h2", "The articles and how they descend", "id", "h-articles").row();
    html.open("div", "class", "tree-and-key").row();
    PageStemma.write(view, html);
    boolean many = view.trace().articles().size() > OPEN_AT_MOST;
    if (many) {
      html.open("details").element("summary", view.trace().articles().size() + " articles");
    }
    html.open("ol", "class", "key").row();
    view.trace().articles().forEach(article -> article(view, html, article));
    html.close().row();
    if (many) {
      html.close().row();
    }
    html.close().row().close().row();
  }

  private static void article(View view, Html html, Article article) {
    html.open("li", "id", "a-" + article.id());
    html.element("b", view.siglum(article.id()), "class", "siglum");
    html.open("div");
    title(html, article);
    facts(html, article);
    details(view, html, article);
    html.close().close().row();
  }

  private static void title(Html html, Article article) {
    String lang = Languages.lang(article);
    if (article.title().isPresent()) {
      html.element("h3", article.title().get(), "lang", lang, "dir", "auto");
    } else {
      html.element("h3", "No title", "class", "without");
    }
  }

  private static void facts(Html html, Article article) {
    List<String> facts = new ArrayList<>();
    article.publisher().map(SafeText::isolated).ifPresent(facts::add);
    if (!article.authors().isEmpty()) {
      facts.add("by " + SafeText.isolated(String.join(", ", article.authors())));
    }
    article.published().ifPresent(moment -> facts.add("published " + Dates.of(moment)));
    article.modified().ifPresent(moment -> facts.add("changed " + Dates.of(moment)));
    article.dateline().ifPresent(dateline -> facts.add("dateline " + words(dateline)));
    facts.add(
        article.language().equals(Article.UNDETERMINED_LANGUAGE)
            ? "language unknown"
            : "language " + article.language());
    facts.add(ArticleSize.of(article).inWords());
    html.open("p", "class", "facts");
    html.bidi(String.join(" · ", facts)).close();
  }

  private static String words(Dateline dateline) {
    List<String> parts = new ArrayList<>();
    dateline.place().map(SafeText::isolated).ifPresent(parts::add);
    dateline.date().map(Dates::of).ifPresent(parts::add);
    dateline.agency().map(SafeText::isolated).ifPresent(parts::add);
    return String.join(", ", parts);
  }

  private static void details(View view, Html html, Article article) {
    html.open("details").element("summary", "File, sources, related items");
    html.open("dl");
    html.open("dt").text("File").close().open("dd").element("code", article.file()).close();
    article.address().ifPresent(address -> address(html, address));
    for (Citation citation : view.citations(article.id())) {
      html.open("dt").text("Cites").close().open("dd");
      html.element("bdi", citation.name());
      citation.date().ifPresent(date -> html.text(" of " + Dates.of(date)));
      html.text(citation.resolved().map(id -> ", which is " + view.siglum(id)).orElse(", lost"));
      html.close();
    }
    article.credits().forEach(credit -> named(html, "Credit", credit.text()));
    article.related().forEach(item -> named(html, "Related item", words(item)));
    html.close().close();
  }

  private static String words(RelatedItem item) {
    return item.date().map(date -> Dates.of(date) + ": ").orElse("") + item.text();
  }

  private static void named(Html html, String name, String value) {
    html.open("dt").text(name).close().open("dd").element("bdi", value).close();
  }

  private static void address(Html html, String address) {
    html.open("dt").text("Address").close().open("dd");
    if (Addresses.isWeb(address)) {
      html.element("a", address, "href", address, "rel", "noreferrer noopener external");
    } else {
      html.element("code", address);
    }
    html.close();
  }
}
