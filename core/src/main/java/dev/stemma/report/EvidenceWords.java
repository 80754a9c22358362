package dev.stemma.report;

import dev.stemma.article.Location;
import dev.stemma.lineage.Evidence;
import java.util.List;

/** A piece of evidence in words, and the places that show it. */
record EvidenceWords(String says, List<Location> shown) {

  static EvidenceWords of(View view, Evidence evidence) {
    return switch (evidence) {
      case Evidence.Cited cited ->
          new EvidenceWords(
              view.siglum(cited.where().article()) + " names its source", List.of(cited.where()));
      case Evidence.SharedText shared ->
          new EvidenceWords(
              FindingWords.count(shared.words(), "shared word") + ", the longest run of them",
              List.of(shared.report()));
      case Evidence.QuotedThere quoted ->
          new EvidenceWords(
              view.siglum(quoted.quoted().article())
                  + " has in quotation marks what "
                  + view.siglum(quoted.plain().article())
                  + " says plainly",
              List.of(quoted.quoted()));
      case Evidence.Time time -> new EvidenceWords(time(view, time), List.of());
      case Evidence.Containment containment ->
          new EvidenceWords(
              FindingWords.percent(containment.contained())
                  + " of the shorter text stands in "
                  + view.siglum(containment.fullerOnly().article())
                  + ", which alone has",
              List.of(containment.fullerOnly()));
      case Evidence.SharedError error ->
          new EvidenceWords(
              "both share a wording that an older text has otherwise",
              List.of(error.report(), error.older()));
      case Evidence.Correction correction ->
          new EvidenceWords(
              view.siglum(correction.where().article()) + " says that it corrects",
              List.of(correction.where()));
    };
  }

  private static String time(View view, Evidence.Time time) {
    if (time.favours().isEmpty()) {
      return "published on the same day; the hour does not tell";
    }
    String earlier = view.siglum(time.favours().get()) + " came out ";
    return time.days() == 0
        ? earlier + "earlier on the same day"
        : earlier + FindingWords.count(time.days(), "day") + " earlier";
  }
}
