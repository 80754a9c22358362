package dev.stemma.extract;

import dev.stemma.article.Moment;
import dev.stemma.time.DateReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Title, publisher, authors, times, language and address as a page states them. */
final class Metadata {

  private final Document page;
  private final MetaTags tags;
  private final StructuredData data;

  Metadata(Document page, StructuredData data) {
    this.page = page;
    this.data = data;
    tags = MetaTags.of(page);
  }

  void fill(Draft draft) {
    draft.address = address();
    draft.publisher = publisher();
    draft.title = Headline.of(page, tags, data, draft.publisher);
    draft.language = language();
    draft.published = published(draft.address);
    draft.modified = modified();
    draft.authors.addAll(authors(draft.publisher));
  }

  private Optional<String> address() {
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    return Optional.ofNullable(canonical)
        .map(link -> link.attr("href"))
        .filter(href -> href.startsWith("http"))
        .or(() -> tags.first("og:url").filter(href -> href.startsWith("http")));
  }

  private Optional<String> publisher() {
    return data.names("publisher").stream()
        .filter(name -> !name.startsWith("http"))
        .findFirst()
        .or(() -> tags.first("og:site_name", "application-name", "dc.publisher", "publisher"))
        .map(Whitespace::canonical)
        .filter(name -> !name.isEmpty());
  }

  private Optional<String> language() {
    String declared = page.select("html").attr("lang");
    return Optional.of(declared)
        .filter(tag -> !tag.isBlank())
        .or(() -> data.text("inLanguage"))
        .or(() -> tags.first("og:locale", "content-language", "language", "dc.language"))
        .map(tag -> tag.strip().toLowerCase(Locale.ROOT).split("[-_,; ]")[0])
        .filter(tag -> tag.length() >= 2 && tag.length() <= 3);
  }

  private Optional<Moment> published(Optional<String> address) {
    return data.text("datePublished")
        .flatMap(DateReader::moment)
        .or(() ->
            tags.firstDate(
                "article:published_time",
                "og:published_time",
                "article:published",
                "datepublished",
                "date.published",
                "published_time",
                "publishdate",
                "publish-date",
                "publish_date",
                "pubdate",
                "publication_date",
                "parsely-pub-date",
                "sailthru.date",
                "cxenseparse:recs:publishtime",
                "cxenseparse:publishtime",
                "dc.date.issued",
                "dc.date.created",
                "dcterms.created",
                "dcterms.issued",
                "dc.date",
                "dcterms.date",
                "article.published",
                "article_date_original",
                "originalpublicationdate",
                "date_published",
                "rnews:datepublished",
                "bt:pubdate",
                "vr:published_time",
                "last-published",
                "timestamp",
                "date"))
        .or(() -> attribute("[itemprop=datePublished]"))
        .or(() -> data.text("dateCreated").flatMap(DateReader::moment))
        .or(() ->
            attribute(
                "time[pubdate], article time[datetime], main time[datetime], header time[datetime]"))
        .or(() -> address.flatMap(DateReader::moment))
        .or(() -> attribute("time"))
        .or(this::visible);
  }

  private Optional<Moment> modified() {
    return data.text("dateModified")
        .flatMap(DateReader::moment)
        .or(() ->
            tags.firstDate(
                "article:modified_time",
                "og:updated_time",
                "lastmod",
                "last-modified",
                "dc.date.modified",
                "dcterms.modified"))
        .or(() -> attribute("[itemprop=dateModified]"));
  }

  private Optional<Moment> attribute(String selector) {
    for (Element element : page.select(selector)) {
      for (String text :
          new String[] {
            element.attr("datetime"), element.attr("content"), element.attr("title"), element.text()
          }) {
        Optional<Moment> moment = text.length() > 200 ? Optional.empty() : DateReader.moment(text);
        if (moment.isPresent()) {
          return moment;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Moment> visible() {
    for (Element element :
        page.select("[class*=date], [class*=time], [class*=publi], [class*=byline], [id*=date]")) {
      if (element.childrenSize() <= 6) {
        String text = element.text();
        Optional<Moment> moment = text.length() > 200 ? Optional.empty() : DateReader.moment(text);
        if (moment.isPresent()) {
          return moment;
        }
      }
    }
    return Optional.empty();
  }

  private List<String> authors(Optional<String> publisher) {
    List<String> found = clean(data.names("author"), publisher);
    if (found.isEmpty()) {
      found =
          clean(
              tags.all(
                  "author",
                  "article:author",
                  "parsely-author",
                  "sailthru.author",
                  "dc.creator",
                  "byl",
                  "cxenseparse:author",
                  "dcterms.creator",
                  "article:author_name",
                  "twitter:data1"),
              publisher);
    }
    for (String selector :
        new String[] {
          "[itemprop=author] [itemprop=name]",
          "[itemprop=author]",
          "[rel=author]",
          "[class*=author-name], [class*=authorName], [class*=byline__name], [class*=author__name]",
          "[class*=byline]",
          "[class*=author]"
        }) {
      if (!found.isEmpty()) {
        break;
      }
      List<String> texts = new ArrayList<>();
      for (Element element : page.select(selector)) {
        String text = element.text();
        if (text.length() < 100 && texts.size() < 5) {
          texts.add(text);
        }
        if (selector.startsWith("[class") && !texts.isEmpty()) {
          break;
        }
      }
      found = clean(texts, publisher);
    }
    return found;
  }

  private static List<String> clean(List<String> bylines, Optional<String> publisher) {
    Set<String> names = new LinkedHashSet<>();
    for (String byline : bylines) {
      for (String name : Names.split(byline)) {
        if (publisher.filter(outlet -> outlet.equalsIgnoreCase(name)).isEmpty()) {
          names.add(name);
        }
      }
    }
    return List.copyOf(names);
  }
}
