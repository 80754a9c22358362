package dev.stemma.extract;

import dev.stemma.article.Field;
import dev.stemma.article.Origin;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** When an article was first published and last changed, from every part of a page that says so. */
final class PublicationDate {

  private static final String[] PUBLISHED_TAGS = {
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
    "publicationdate",
    "published",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime",
    "dc.date.issued",
    "dc.date.created",
    "dcterms.created",
    "dcterms.issued",
    "dcterms.date",
    "dc.date",
    "article.published",
    "article_date_original",
    "originalpublicationdate",
    "date_published",
    "rnews:datepublished",
    "bt:pubdate",
    "vr:published_time",
    "citation_publication_date",
    "citation_date",
    "prism.publicationdate",
    "article.created",
    "datecreated",
    "created",
    "release_date",
    "displaydate",
    "article:published_date",
    "pub_date",
    "ptime",
    "pdate",
    "publishtime",
    "og:article:published_time",
    "og:pubdate",
    "iptc:datecreated",
    "last-published",
    "timestamp",
    "date"
  };
  private static final String[] MODIFIED_TAGS = {
    "article:modified_time", "og:modified_time", "og:updated_time", "datemodified", "lastmod",
    "last-modified", "lastmodified", "dc.date.modified", "dcterms.modified", "modified",
    "cxenseparse:modifiedtime", "article.updated", "utime", "revised", "update_date"
  };

  /** How many elements behind the headline its date mostly stands. */
  private static final int NEAR = 150;

  private static final List<String> OTHER =
      List.of("join", "birth", "masthead", "site-header", "today", "current");

  private static final int SHORT = 120;
  private static final int MOST_ASKED = 60;

  private final PageIndex index;
  private final MetaTags tags;
  private final StructuredData data;
  private final int head;
  private final DateClaims published;
  private final DateClaims modified;

  private PublicationDate(
      PageIndex index, MetaTags tags, StructuredData data, int head, boolean monthFirst) {
    this.index = index;
    this.tags = tags;
    this.data = data;
    this.head = head;
    published = new DateClaims(monthFirst);
    modified = new DateClaims(monthFirst);
  }

  static void fill(
      Draft draft,
      PageIndex index,
      MetaTags tags,
      StructuredData data,
      int head,
      boolean monthFirst) {
    PublicationDate dates = new PublicationDate(index, tags, data, head, monthFirst);
    dates.ask(draft);
    dates
        .published
        .decide()
        .ifPresent(decided -> {
          draft.published = Optional.of(decided.moment());
          draft.provenance.put(Field.PUBLISHED, decided.provenance());
        });
    dates
        .modified
        .decide()
        .ifPresent(decided -> {
          draft.modified = Optional.of(decided.moment());
          draft.provenance.put(Field.MODIFIED, decided.provenance());
        });
  }

  private void ask(Draft draft) {
    askData("datePublished", published, 0.98);
    askTags(PUBLISHED_TAGS, published, 0.96);
    askData("dateModified", modified, 0.97);
    askTags(MODIFIED_TAGS, modified, 0.93);
    askMarked();
    askData("dateCreated", published, 0.93);
    askData("uploadDate", published, 0.9);
    askTimes(true);
    draft.address.ifPresent(address -> published.address("address", address, 0.93));
    askVisible(true);
    ScriptState.date(index.scripts)
        .ifPresent(
            found -> published.machine(Origin.SCRIPT, found.property(), found.value(), 0.85));
    askLines();
    if (published.isEmpty()) {
      askTimes(false);
      askVisible(false);
    }
    if (published.isEmpty()) {
      askImages(draft);
    }
  }

  private void askData(String property, DateClaims claims, double confidence) {
    data.text(property)
        .ifPresent(value -> claims.machine(Origin.JSON_LD, property, value, confidence));
  }

  private void askTags(String[] names, DateClaims claims, double confidence) {
    for (String name : names) {
      for (String content : tags.all(name)) {
        claims.machine(Origin.META, name, content, confidence);
      }
    }
  }

  private void askMarked() {
    for (PageIndex.Found found : index.dates) {
      Element element = found.element();
      String property =
          (element.attr("itemprop") + " " + element.attr("property")).toLowerCase(Locale.ROOT);
      if (!found.apart() && property.contains("datepublished")) {
        value(element)
            .ifPresent(value -> published.machine(Origin.MICRODATA, "datePublished", value, 0.94));
      } else if (!found.apart() && property.contains("datemodified")) {
        value(element)
            .ifPresent(value -> modified.machine(Origin.MICRODATA, "dateModified", value, 0.9));
      }
    }
  }

  /** Returns what an element states for programs, else what it shows. */
  private static Optional<String> value(Element element) {
    for (String attribute : new String[] {"datetime", "content", "data-datetime", "title"}) {
      String value = element.attr(attribute);
      if (!value.isBlank()) {
        return Optional.of(value);
      }
    }
    String text = ShortText.of(element, SHORT);
    return text.isEmpty() || text.length() > SHORT ? Optional.empty() : Optional.of(text);
  }

  private boolean isNear(PageIndex.Found found) {
    return !found.apart()
        && (head == 0 || (found.order() > head - NEAR / 2 && found.order() <= head + NEAR));
  }

  private void askTimes(boolean near) {
    for (PageIndex.Found found : index.times) {
      Element time = found.element();
      if (isNear(found) == near && !found.apart()) {
        DateClaims claims = speaksOfChange(time) ? modified : published;
        for (String attribute : new String[] {"datetime", "data-datetime", "title"}) {
          claims.machine(Origin.TIME_ELEMENT, "time", time.attr(attribute), near ? 0.9 : 0.6);
        }
        claims.human(Origin.TIME_ELEMENT, "time", ShortText.of(time, SHORT), near ? 0.88 : 0.6);
      }
    }
  }

  private static boolean speaksOfChange(Element element) {
    String names = (element.className() + " " + element.attr("itemprop")).toLowerCase(Locale.ROOT);
    boolean updated = names.contains("updated") && !names.contains("published");
    if (updated || names.contains("modif")) {
      return true;
    }
    Element parent = element.parent();
    String around = parent == null ? "" : ShortText.of(parent, SHORT);
    return around.length() <= SHORT && isUpdateLabel(around);
  }

  /** Pages set the label right before its date, in an element of its own. */
  private static boolean isUpdateLabel(String text) {
    int digit = 0;
    while (digit < text.length() && !Character.isDigit(text.charAt(digit))) {
      digit++;
    }
    return Phrases.begins("modified-label", text.substring(0, digit));
  }

  /** Pages also date their visitors' day, their readers' accounts and those whom they write of. */
  private static boolean isOther(Element element) {
    String names = element.className().toLowerCase(Locale.ROOT);
    return OTHER.stream().anyMatch(names::contains);
  }

  private void askVisible(boolean near) {
    int asked = 0;
    for (PageIndex.Found found : index.dates) {
      if (isNear(found) == near && asked < MOST_ASKED && !found.apart()) {
        asked++;
        if (isOther(found.element())) {
          continue;
        }
        String text = ShortText.of(found.element(), SHORT);
        boolean change = isUpdateLabel(text) || speaksOfChange(found.element());
        DateClaims claims = change ? modified : published;
        String title = found.element().attr("title");
        claims.human(Origin.VISIBLE_TEXT, place(found), title, 0.8);
        if (text.length() <= SHORT) {
          claims.human(Origin.VISIBLE_TEXT, place(found), text, near ? 0.85 : 0.6);
        }
      }
    }
  }

  private static String place(PageIndex.Found found) {
    String names = found.element().className();
    return found.name() + (names.isEmpty() || names.length() > 60 ? "" : "." + names);
  }

  /** Pages without any marks print the date by the headline, mostly in a line of its own. */
  private void askLines() {
    for (boolean alone : new boolean[] {true, false}) {
      for (PageIndex.Found found : index.years) {
        String text = isNear(found) ? line(found) : "";
        boolean other = isOther(found.element()) || (!published.isEmpty() && isUpdateLabel(text));
        boolean fits =
            !other && text.length() <= SHORT && (!alone || HeaderLine.dateAlone(text).isPresent());
        if (fits && published.human(Origin.VISIBLE_TEXT, found.name(), text, alone ? 0.8 : 0.7)) {
          return;
        }
      }
    }
  }

  private static String line(PageIndex.Found found) {
    return found.name().equals("script")
        ? ScriptText.of(found.element())
        : ShortText.of(found.element(), SHORT);
  }

  /** Pictures are mostly filed under their day. */
  private void askImages(Draft draft) {
    draft.leadImage.ifPresent(image -> published.address("lead image", image.address(), 0.6));
    for (PageIndex.Found image : index.images) {
      if (isNear(image) && published.isEmpty()) {
        published.address("image", image.element().attr("src"), 0.5);
      }
    }
  }
}
