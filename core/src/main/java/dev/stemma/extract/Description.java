package dev.stemma.extract;

import dev.stemma.article.Field;
import dev.stemma.article.LeadImage;
import dev.stemma.article.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Section, topics, subtitle and lead image of an article. */
final class Description {

  private static final int LONGEST_TOPIC = 80;
  private static final int MOST_TOPICS = 60;
  private static final int LONGEST_SUBTITLE = 500;
  private static final int SHORTEST_SUBTITLE = 12;
  private static final int LONGEST_CAPTION = 600;
  private static final int NEAR = 60;
  private static final String[] TOPIC_TAGS = {
    "article:tag", "news_keywords", "parsely-tags", "sailthru.tags", "keywords", "dc.subject"
  };

  private final Draft draft;
  private final PageIndex index;
  private final MetaTags tags;
  private final StructuredData data;

  Description(Draft draft, PageIndex index, MetaTags tags, StructuredData data) {
    this.draft = draft;
    this.index = index;
    this.tags = tags;
    this.data = data;
  }

  void fill(int head) {
    section();
    topics();
    subtitle(head);
    leadImage(head);
  }

  private void section() {
    Optional<String> stated = data.text("articleSection").map(Whitespace::canonical);
    if (stated.isPresent()) {
      draft.section = stated.map(Description::first);
      draft.note(Field.SECTION, Origin.JSON_LD, "articleSection", stated.get(), 0.9);
      return;
    }
    tags.tag("article:section", "parsely-section", "section", "cxenseparse:section", "sectionname")
        .filter(tag -> !tag.content().contains("://"))
        .ifPresent(tag -> {
          draft.section = Optional.of(first(tag.content()));
          draft.note(Field.SECTION, Origin.META, tag.name(), tag.content(), 0.85);
        });
  }

  /**
   * Some outlets put all their sections in a row; the first counts, as in a list. A row whose last
   * part holds an "and" is the name of one, as in {@code Arts, Books & Music}.
   */
  private static String first(String sections) {
    List<String> parts =
        parts(sections, /* alone= */ true).stream()
            .map(Whitespace::canonical)
            .filter(part -> !part.isEmpty())
            .toList();
    return parts.isEmpty() || NameParts.hasAnd(parts.getLast()) ? sections : parts.getFirst();
  }

  private void topics() {
    List<String> stated = data.texts("keywords");
    if (!stated.isEmpty()) {
      addTopics(stated, Origin.JSON_LD, "keywords");
    }
    for (String tag : TOPIC_TAGS) {
      if (draft.topics.isEmpty()) {
        addTopics(tags.all(tag), Origin.META, tag);
      }
    }
  }

  private void addTopics(List<String> values, Origin origin, String place) {
    Map<String, String> topics = new LinkedHashMap<>();
    for (String value : values) {
      for (String part : parts(value, values.size() == 1)) {
        String topic = Whitespace.canonical(part);
        if (!topic.isEmpty() && topic.length() <= LONGEST_TOPIC && topics.size() < MOST_TOPICS) {
          topics.putIfAbsent(TitleCandidates.words(topic), topic);
        }
      }
    }
    if (!topics.isEmpty()) {
      draft.topics.addAll(topics.values());
      draft.note(Field.TOPICS, origin, place, String.join(", ", values), 0.8);
    }
  }

  /** One value alone holds all topics in a row; several values hold one each. */
  private static List<String> parts(String value, boolean alone) {
    if (!alone) {
      return List.of(value);
    }
    List<String> parts = new ArrayList<>();
    String marks = value.indexOf(';') >= 0 ? ";" : ",，、";
    int start = 0;
    for (int i = 0; i <= value.length(); i++) {
      if (i == value.length() || marks.indexOf(value.charAt(i)) >= 0) {
        parts.add(value.substring(start, i));
        start = i + 1;
      }
    }
    return parts;
  }

  private void subtitle(int head) {
    String title = draft.title.map(TitleCandidates::words).orElse("");
    for (PageIndex.Found found : index.subtitles) {
      boolean near = Math.abs(found.order() - head) <= NEAR && head > 0 && !found.apart();
      String text = near ? ShortText.of(found.element(), LONGEST_SUBTITLE) : "";
      if (isSubtitle(text, title)) {
        draft.subtitle = Optional.of(text);
        draft.note(Field.SUBTITLE, Origin.VISIBLE_TEXT, found.name(), text, 0.8);
        return;
      }
    }
    Optional<String> stated = data.text("alternativeHeadline").map(Whitespace::canonical);
    if (stated.filter(text -> isSubtitle(text, title)).isPresent()) {
      draft.subtitle = stated;
      draft.note(Field.SUBTITLE, Origin.JSON_LD, "alternativeHeadline", stated.get(), 0.5);
    }
  }

  private static boolean isSubtitle(String text, String title) {
    String words = TitleCandidates.words(text);
    return text.length() >= SHORTEST_SUBTITLE
        && text.length() <= LONGEST_SUBTITLE
        && !title.contains(words)
        && !words.contains(title);
  }

  private void leadImage(int head) {
    Optional<String> stated =
        data.inner("image", "url").or(() -> data.text("image")).filter(Description::isAddress);
    Optional<MetaTags.Tag> tag =
        tags.tag(
                "og:image:secure_url",
                "og:image",
                "og:image:url",
                "twitter:image",
                "twitter:image:src")
            .filter(found -> isAddress(found.content()));
    Optional<String> caption = caption(head);
    if (tag.isPresent()) {
      draft.leadImage = Optional.of(new LeadImage(tag.get().content(), caption));
      draft.note(Field.LEAD_IMAGE, Origin.META, tag.get().name(), tag.get().content(), 0.9);
    } else if (stated.isPresent()) {
      draft.leadImage = Optional.of(new LeadImage(stated.get(), caption));
      draft.note(Field.LEAD_IMAGE, Origin.JSON_LD, "image", stated.get(), 0.9);
    } else {
      figureImage(head, caption);
    }
  }

  private static boolean isAddress(String text) {
    return text.startsWith("http") || text.startsWith("//");
  }

  private void figureImage(int head, Optional<String> caption) {
    for (PageIndex.Found figure : index.figures) {
      String image =
          figure.apart()
              ? ""
              : Descent.first(figure.element(), Description::isImage)
                  .map(found -> AttributeValue.of(found, "src"))
                  .orElse("");
      if (figure.order() >= head && isAddress(image)) {
        draft.leadImage = Optional.of(new LeadImage(image, caption));
        draft.note(Field.LEAD_IMAGE, Origin.VISIBLE_TEXT, "figure", image, 0.7);
        return;
      }
    }
  }

  private static boolean isImage(Element element) {
    return element.normalName().equals("img") && AttributeValue.has(element, "src");
  }

  private Optional<String> caption(int head) {
    for (PageIndex.Found figure : index.figures) {
      if (!figure.apart() && figure.order() >= head - NEAR && figure.order() <= head + 2 * NEAR) {
        return Descent.first(figure.element(), at -> at.normalName().equals("figcaption"))
            .map(caption -> ShortText.of(caption, LONGEST_CAPTION))
            .filter(text -> !text.isEmpty() && text.length() <= LONGEST_CAPTION);
      }
    }
    return Optional.empty();
  }
}
