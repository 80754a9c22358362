package dev.stemma.bench.corpus;

/** Writes sentences by a small grammar: who did what to whom, where, when, and who says so. */
final class SentenceWriter {

  private static final String[] DETERMINERS = {"the", "the", "the", "a", "its", "this", "their"};
  private static final String[] PREPOSITIONS = {
    "in", "for", "with", "on", "by", "from", "at", "to"
  };
  private static final String[] LINKS = {"and", "but", "while", "because", "after", "which"};
  private static final String[] DAYS = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
  };

  private final Lexicon lexicon;
  private final Topic topic;
  private final Draws draws;
  private final StringBuilder out = new StringBuilder();

  /** Two stock phrases in a row would be a long run by chance. */
  private boolean phraseBefore;

  SentenceWriter(Lexicon lexicon, Topic topic, Draws draws) {
    this.lexicon = lexicon;
    this.topic = topic;
    this.draws = draws;
  }

  /** Returns one sentence with its full stop. */
  String sentence() {
    out.setLength(0);
    phraseBefore = false;
    int kind = draws.below(20);
    if (kind < 4) {
      out.append('“');
      clauses();
      out.append(",” said ").append(draws.of(topic.people()));
    } else if (kind < 7) {
      word(lexicon.stockPhrase(draws));
      out.append(',');
      phraseBefore = true;
      clauses();
    } else {
      clauses();
      if (kind < 10) {
        out.append(" on ").append(draws.of(DAYS));
      }
    }
    out.append('.');
    int first = out.charAt(0) == '“' ? 1 : 0;
    out.setCharAt(first, Character.toUpperCase(out.charAt(first)));
    return lexicon.script().write(out.toString());
  }

  /** Returns other words as this writes them. */
  String inScript(String words) {
    return lexicon.script().write(words);
  }

  /** Returns a headline without a full stop. */
  String headline() {
    out.setLength(0);
    nounPhrase();
    word(lexicon.verb(draws));
    nounPhrase();
    prepositional();
    out.setCharAt(0, Character.toUpperCase(out.charAt(0)));
    return lexicon.script().write(out.toString());
  }

  private void clauses() {
    clause();
    if (draws.chance(0.4)) {
      out.append(',');
      word(draws.of(LINKS));
      clause();
    }
  }

  private void clause() {
    nounPhrase();
    if (draws.chance(0.2)) {
      word(draws.of("has", "will", "would", "may", "must", "did not"));
    }
    word(lexicon.verb(draws));
    nounPhrase();
    for (int more = draws.below(3); more > 0; more--) {
      prepositional();
    }
  }

  private void prepositional() {
    word(draws.of(PREPOSITIONS));
    nounPhrase();
  }

  private void nounPhrase() {
    int kind = draws.below(20);
    boolean phraseAllowed = !phraseBefore;
    phraseBefore = false;
    if (kind < 3) {
      word(draws.of(topic.people()));
    } else if (kind < 5) {
      word(draws.of(topic.places()));
    } else if (kind < 7 && phraseAllowed) {
      word(lexicon.stockPhrase(draws));
      phraseBefore = true;
    } else if (kind < 8) {
      word(Integer.toString(draws.between(2, draws.chance(0.5) ? 100 : 100_000)));
      word(draws.of("percent of the", "million for the", "new", "of the"));
      word(noun());
    } else {
      word(draws.of(DETERMINERS));
      while (draws.chance(0.3)) {
        word(lexicon.adjective(draws));
      }
      word(noun());
      if (draws.chance(0.25)) {
        out.append(" of the");
        word(noun());
      }
    }
  }

  private String noun() {
    return draws.chance(0.4) ? draws.of(topic.nouns()) : lexicon.noun(draws);
  }

  private void word(String word) {
    if (!out.isEmpty() && out.charAt(out.length() - 1) != '“') {
      out.append(' ');
    }
    out.append(word);
  }
}
