package dev.stemma.extract;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** A block element of a page while its pieces are weighed, with the region around it. */
final class Region {

  final Optional<Region> outer;
  final Element element;
  final int depth;

  /** What this element is, whatever is around it: bits of {@link Mark}. */
  final int own;

  /** What this and the elements around it are: bits of {@link Mark}. */
  final int marks;

  /** How many article elements this stands in, itself among them. */
  final int articles;

  /** How the names of this element speak for a body, from -1 to 1. */
  final float named;

  /** The least of {@link #named} from the page's body down to here. */
  final float worstNamed;

  /** The greatest of {@link #named} from the page's body down to here. */
  final float bestNamed;

  /** Equal for elements that the page sets alike. */
  final int signature;

  /** Index of the first piece inside. */
  final int from;

  /** Index behind the last piece inside. */
  int to;

  /** Whether this is a cell by which an old page sets a column. */
  boolean layout;

  /** Whether this or an element around it is furniture that does not hold the headline. */
  boolean furniture;

  /** How often, at most, the page sets one of the elements around this again. */
  int repeated;

  /** How many regions with text the page sets like this; shared by all of them. */
  int[] alike = {0};

  /** Which of the page's article elements with text this is, counted from 0; -1 for none. */
  int article = -1;

  /** Sum of the worth of all pieces inside. */
  double worth;

  Region(Optional<Region> outer, Element element, int own, float named, int from) {
    this.outer = outer;
    this.element = element;
    this.own = own;
    this.named = named;
    this.from = from;
    this.to = from;
    int article = Mark.ARTICLE.in(own) ? 1 : 0;
    int same =
        element.normalName().hashCode() * 7 + firstName(AttributeValue.of(element, "class").trim());
    if (outer.isPresent()) {
      Region around = outer.get();
      depth = around.depth + 1;
      marks = around.marks | own;
      articles = around.articles + article;
      worstNamed = Math.min(named, around.worstNamed);
      bestNamed = Math.max(named, around.bestNamed);
      signature = around.signature * 31 + same;
    } else {
      depth = 0;
      marks = own;
      articles = article;
      worstNamed = Math.min(named, 0);
      bestNamed = Math.max(named, 0);
      signature = same;
    }
  }

  /** Names that number a thing, as in {@code post-1806}, are alike but for the number. */
  private static int firstName(String names) {
    int hash = 0;
    for (int i = 0; i < names.length() && (i == 0 || names.charAt(i) != ' '); i++) {
      hash = Character.isLetter(names.charAt(i)) ? hash * 31 + names.charAt(i) : hash;
    }
    return hash;
  }

  boolean is(Mark mark) {
    return mark.in(marks);
  }

  /** Returns the region around this, itself for the whole page. */
  Region around() {
    return outer.orElse(this);
  }
}
