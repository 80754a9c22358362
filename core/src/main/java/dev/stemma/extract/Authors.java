package dev.stemma.extract;

import dev.stemma.article.Field;
import dev.stemma.article.Origin;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who wrote an article. Every part of the page that may say so is asked in turn: structured data,
 * meta tags, marked elements, bylines near the headline; the first that names people counts, and
 * gives way only to one that names all of them and more. Where nobody names people, the agency,
 * desk or outlet that the page states as its author stands alone.
 */
final class Authors {

  private static final String[] TAGS = {
    "author",
    "article:author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "dc.creator.personalname",
    "byl",
    "byline",
    "cxenseparse:author",
    "citation_author",
    "og:article:author",
    "article_author",
    "articleauthor",
    "article:author_name",
    "vr:author",
    "rbauthors",
    "shareaholic:article_author_name"
  };

  /** What may stand beside names: "by", "and", the outlet. */
  private static final int BESIDE = 25;

  private final List<Claim> claims = new ArrayList<>();
  private final Outlets outlets;

  /** What one part of the page says. */
  private record Claim(
      Origin origin,
      String place,
      String stated,
      Set<String> people,
      Set<String> organisations,
      boolean sure,
      double confidence) {

    /** Whether next to nothing but names is stated, so that none of them is a mistake. */
    boolean isPure() {
      int names = people.stream().mapToInt(String::length).sum();
      return origin != Origin.VISIBLE_TEXT || stated.length() <= names + BESIDE;
    }
  }

  private Authors(Outlets outlets) {
    this.outlets = outlets;
  }

  static void fill(
      Draft draft, PageIndex index, MetaTags tags, StructuredData data, Outlets outlets, int head) {
    Authors authors = new Authors(outlets);
    authors.askData(data, "author", 0.95);
    authors.askTags(tags);
    authors.askElements(index, head);
    authors.askData(data, "creator", 0.8);
    authors.decide(draft);
    draft.byline = Bylines.printed(index, head, draft.authors);
    draft.byline.ifPresent(
        line -> draft.note(Field.BYLINE, Origin.VISIBLE_TEXT, "line by the headline", line, 0.85));
  }

  private void askData(StructuredData data, String property, double confidence) {
    Set<String> people = new LinkedHashSet<>();
    Set<String> organisations = new LinkedHashSet<>();
    List<StructuredData.Agent> agents = data.agents(property);
    for (StructuredData.Agent agent : agents) {
      boolean agency = agent.organisation() || isAgency(agent.name());
      if (agent.organisation() && (agents.size() == 1 || outlets.isOutlet(agent.name()))) {
        organisations.add(agent.name());
      } else if (agents.size() > 1 && agency) {
        // An agency that the page lists as one of its authors wrote with them.
        people.add(agent.name());
      } else {
        sort(Names.ofValue(agent.name()), people, organisations);
      }
    }
    List<String> stated = agents.stream().map(StructuredData.Agent::name).toList();
    claim(Origin.JSON_LD, property, stated, people, organisations, true, confidence);
  }

  private boolean isAgency(String name) {
    return NameKind.of(name, true) == NameKind.ORGANISATION && !outlets.isOutlet(name);
  }

  private void askTags(MetaTags tags) {
    for (String tag : TAGS) {
      List<String> stated = tags.all(tag).stream().filter(text -> !text.contains("://")).toList();
      Set<String> people = new LinkedHashSet<>();
      Set<String> organisations = new LinkedHashSet<>();
      for (String value : stated) {
        sort(Names.ofValue(value), people, organisations);
      }
      claim(Origin.META, tag, stated, people, organisations, true, 0.9);
    }
    if (tags.first("twitter:label1").filter(Authors::isByLabel).isPresent()) {
      List<String> stated = tags.all("twitter:data1");
      Set<String> people = new LinkedHashSet<>();
      Set<String> organisations = new LinkedHashSet<>();
      stated.forEach(value -> sort(Names.ofValue(value), people, organisations));
      claim(Origin.META, "twitter:data1", stated, people, organisations, true, 0.85);
    }
  }

  private static boolean isByLabel(String label) {
    return NameWords.opening("opening", label) > 0;
  }

  private void askElements(PageIndex index, int head) {
    for (Bylines.Byline byline : Bylines.of(index, head)) {
      Set<String> people = new LinkedHashSet<>();
      Set<String> organisations = new LinkedHashSet<>();
      byline.names().forEach(names -> sort(names, people, organisations));
      claim(
          byline.origin(),
          byline.place(),
          byline.stated(),
          people,
          organisations,
          byline.sure(),
          byline.confidence());
      // Where the byline by the headline names an organisation, people further down wrote parts.
      boolean visible = byline.origin() == Origin.VISIBLE_TEXT;
      if (visible && people.isEmpty() && !organisations.isEmpty()) {
        return;
      }
    }
  }

  private void sort(Names names, Set<String> people, Set<String> organisations) {
    organisations.addAll(names.organisations());
    for (String name : names.people()) {
      (outlets.isOutlet(name) ? organisations : people).add(name);
    }
  }

  private void claim(
      Origin origin,
      String place,
      List<String> stated,
      Set<String> people,
      Set<String> organisations,
      boolean sure,
      double confidence) {
    if (!people.isEmpty() || !organisations.isEmpty()) {
      claims.add(
          new Claim(
              origin, place, String.join(" | ", stated), people, organisations, sure, confidence));
    }
  }

  private void decide(Draft draft) {
    boolean signed = claims.stream().anyMatch(Authors::isStatedOrganisation);
    Optional<Claim> first =
        claims.stream()
            .filter(claim -> !claim.people().isEmpty() && (claim.sure() || !signed))
            .findFirst();
    if (first.isPresent()) {
      Claim best = first.get();
      for (Claim claim : claims) {
        boolean more =
            claim.people().size() > best.people().size() && claim.sure() && claim.isPure();
        if (more && claim.people().containsAll(best.people())) {
          best = claim;
        }
      }
      note(draft, best);
      draft.authors.addAll(best.people());
      return;
    }
    claims.stream()
        .filter(Claim::sure)
        .findFirst()
        .ifPresent(claim -> {
          note(draft, claim);
          draft.signed.addAll(claim.organisations());
        });
  }

  private static boolean isStatedOrganisation(Claim claim) {
    return claim.origin() != Origin.VISIBLE_TEXT && claim.people().isEmpty();
  }

  private static void note(Draft draft, Claim claim) {
    draft.note(Field.AUTHORS, claim.origin(), claim.place(), claim.stated(), claim.confidence());
  }

  /** Lets an organisation sign where neither the page's data nor its body name people. */
  static void settle(Draft draft) {
    if (draft.authors.isEmpty()) {
      draft.authors.addAll(draft.signed);
    }
  }
}
