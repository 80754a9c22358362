package dev.stemma.article;

import java.util.List;
import java.util.Optional;

/**
 * What a capture says once page furniture is gone.
 *
 * @param id stable name of the capture: the first twelve hexadecimal digits of the SHA-256 of its
 *     bytes, so that it depends neither on the order of the inputs nor on where the file lies
 * @param file the file as the user named it
 * @param address canonical web address, where the capture names one
 * @param title headline without the outlet's name
 * @param publisher outlet or agency that published the article
 * @param authors names of people, one each
 * @param language BCP 47 language, {@code und} where it could not be told
 * @param published first publication
 * @param modified last change
 * @param dateline place, date and agency that open the first paragraph; not part of {@code text}
 * @param text the canonical text: the body's blocks in order, parted by blank lines; every span of
 *     every finding points into it
 * @param blocks the parts of {@code text}, in order, not overlapping
 * @param related teasers for other articles, each once, in the order of the page
 * @param credits agency credits and end marks that stood around the body
 * @param details the rest of what the page says, and where each field was read
 */
public record Article(
    String id,
    String file,
    Optional<String> address,
    Optional<String> title,
    Optional<String> publisher,
    List<String> authors,
    String language,
    Optional<Moment> published,
    Optional<Moment> modified,
    Optional<Dateline> dateline,
    String text,
    List<Block> blocks,
    List<RelatedItem> related,
    List<Credit> credits,
    Details details) {

  /** The language of an article whose language could not be told. */
  public static final String UNDETERMINED_LANGUAGE = "und";

  public Article {
    authors = List.copyOf(authors);
    blocks = List.copyOf(blocks);
    related = List.copyOf(related);
    credits = List.copyOf(credits);
    for (Block block : blocks) {
      if (block.span().end() > text.length()) {
        throw new IllegalArgumentException(file + ": block " + block + " ends behind the text");
      }
    }
    for (Span note : details.corrections()) {
      if (note.end() > text.length()) {
        throw new IllegalArgumentException(file + ": note " + note + " ends behind the text");
      }
    }
  }

  /** An article of which nothing more is known. */
  public Article(
      String id,
      String file,
      Optional<String> address,
      Optional<String> title,
      Optional<String> publisher,
      List<String> authors,
      String language,
      Optional<Moment> published,
      Optional<Moment> modified,
      Optional<Dateline> dateline,
      String text,
      List<Block> blocks,
      List<RelatedItem> related,
      List<Credit> credits) {
    this(
        id,
        file,
        address,
        title,
        publisher,
        authors,
        language,
        published,
        modified,
        dateline,
        text,
        blocks,
        related,
        credits,
        Details.NONE);
  }

  /**
   * Returns the moment that relative times are read against: the dateline's date, else publication.
   */
  public Optional<Moment> anchor() {
    return dateline.flatMap(Dateline::date).map(Moment::of).or(() -> published);
  }
}
