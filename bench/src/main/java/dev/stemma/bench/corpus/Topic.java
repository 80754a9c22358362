package dev.stemma.bench.corpus;

import java.util.ArrayList;
import java.util.List;

/** What an article is about: the few names and nouns that it keeps coming back to. */
record Topic(List<String> people, List<String> places, List<String> nouns) {

  private static final int TOPICS = 3_000;
  private static final int PEOPLE = 6;
  private static final int PLACES = 4;
  private static final int NOUNS = 40;

  /** Chooses one of the topics that all articles share. */
  static Topic draw(Lexicon lexicon, long seed, Draws draws) {
    Draws own = new Draws(seed, 0x746F70, draws.below(TOPICS));
    List<String> people = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      people.add(lexicon.name(own) + " " + lexicon.name(own));
    }
    List<String> places = new ArrayList<>();
    for (int i = 0; i < PLACES; i++) {
      places.add(lexicon.name(own));
    }
    List<String> nouns = new ArrayList<>();
    for (int i = 0; i < NOUNS; i++) {
      nouns.add(lexicon.noun(own));
    }
    return new Topic(people, places, nouns);
  }
}
