package dev.stemma.quote;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Remembers who was spoken of last, so that a pronoun can be read. */
final class Mentions {

  private Optional<Mention> person = Optional.empty();
  private Optional<Mention> several = Optional.empty();
  private Optional<Mention> thing = Optional.empty();
  private Optional<Speaker> last = Optional.empty();
  private final Set<String> lastNames = new HashSet<>();

  /** Remembers somebody who said something. */
  void said(Mention mention) {
    last = Optional.of(mention.speaker());
    remember(mention);
  }

  /** Remembers the subject of a sentence, where it is surely a person. */
  void acted(Mention mention) {
    String name = mention.speaker().name();
    boolean known = name.indexOf(' ') > 0 || lastNames.contains(name);
    if (mention.proper() && mention.number() == Mention.Kind.PERSON && known) {
      remember(mention);
    }
  }

  private void remember(Mention mention) {
    Optional<Mention> remembered = Optional.of(mention);
    switch (mention.number()) {
      case PERSON -> {
        // "The minister" after "Nadia Orrest" is most likely she.
        if (mention.proper() || person.isEmpty()) {
          person = remembered;
        }
        String name = mention.speaker().name();
        lastNames.add(name.substring(name.lastIndexOf(' ') + 1));
      }
      case SEVERAL -> several = remembered;
      case THING -> thing = remembered;
    }
  }

  /** Returns who said something last, pronouns read. */
  Optional<Speaker> last() {
    return last;
  }

  void lastWas(Speaker speaker) {
    last = Optional.of(speaker);
  }

  /** Returns the name that a pronoun stands for. */
  Optional<String> resolve(Frame pronoun) {
    int index = pronoun.from();
    Optional<Mention> meant;
    if (pronoun.is("thing", index)) {
      meant = thing;
    } else if (pronoun.is("plural", index)) {
      meant = several.or(() -> thing);
    } else if (pronoun.is("person", index)) {
      meant = person;
    } else {
      meant = Optional.empty();
    }
    return meant.map(mention -> mention.speaker().name());
  }
}
