package dev.stemma.bench.corpus;

/** What an article is about: the few names and nouns that it keeps coming back to. */
record Topic(String[] people, String[] places, String[] nouns) {

  private static final int TOPICS = 3_000;
  private static final int PEOPLE = 6;
  private static final int PLACES = 4;
  private static final int NOUNS = 40;

  /** Chooses one of the topics that all articles share. */
  static Topic draw(Lexicon lexicon, long seed, Draws draws) {
    Draws own = new Draws(seed, 0x746F70, draws.below(TOPICS));
    String[] people = new String[PEOPLE];
    for (int i = 0; i < PEOPLE; i++) {
      people[i] = lexicon.name(own) + " " + lexicon.name(own);
    }
    String[] places = new String[PLACES];
    for (int i = 0; i < PLACES; i++) {
      places[i] = lexicon.name(own);
    }
    String[] nouns = new String[NOUNS];
    for (int i = 0; i < NOUNS; i++) {
      nouns[i] = lexicon.noun(own);
    }
    return new Topic(people, places, nouns);
  }
}
