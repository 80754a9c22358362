package dev.stemma.report;

import dev.stemma.article.Access;
import dev.stemma.article.Details;
import dev.stemma.article.Field;
import dev.stemma.article.LeadImage;
import dev.stemma.article.Origin;
import dev.stemma.article.Provenance;
import dev.stemma.article.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Details with every field. */
final class SampleDetails {

  static final Details FULL =
      new Details(
          Optional.of("Second round of talks ends without a date for the third"),
          Optional.of("By Mira Tolland in Tarnovik"),
          Optional.of("Politics"),
          List.of("Orva", "Dialogue"),
          Optional.of(
              new LeadImage("https://kna.example/orva.jpg", Optional.of("The bridge at Orva"))),
          Access.TEASER,
          List.of(new Span(0, 5)),
          Map.of(
              Field.LEAD_IMAGE, new Provenance(Origin.META, "og:image", "/orva.jpg", 0.9),
              Field.PUBLISHED,
                  new Provenance(Origin.JSON_LD, "datePublished", "2031-06-14T16:30Z", 0.98)));

  private SampleDetails() {}
}
