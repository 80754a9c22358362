package dev.stemma.lineage;

/** What a word does in a citation; the lists are in {@code citations/<language>.txt}. */
enum CueKind {
  /** Noun for an outlet: agency, newspaper. */
  OUTLET,
  /** Part of an outlet's name that no other name has: Times, Herald. */
  TITLE,
  /** What the name of an outlet may go on with behind its noun: Press Service, Press Bureau. */
  TAIL,
  /** Noun for those who make statements: ministry, academy. */
  ISSUER,
  /** Links a text to those who issued it: by, of. */
  BY,
  /** Name of a known outlet. */
  KNOWN,
  /** Outlets in general: local media. */
  MEDIA,
  /** Noun for a text: statement, interview. */
  DOCUMENT,
  /** Verb of reporting. */
  REPORT,
  /** Leads to a source behind it, cited by the one before: citing, quoting. */
  CITING,
  /** Leads to a source behind it: according to, told, as reported by. */
  LEADING,
  /** Leads to a text that somebody speaks in: in a, through a. */
  INSIDE,
  /** Links a text to the outlet that carries it: interview with. */
  LINK,
  /** Says that a text came out: issued, released. */
  ISSUED,
  /** Says that the text came out before: earlier. */
  EARLIER,
  /** Article or pronoun before something known. */
  DEFINITE,
  /** Article before something new. */
  INDEFINITE,
  /** Lower-case words inside a name: of. */
  INNER,
  /** Small words that may stand between a cue and its source: the, on, its, official. */
  FILLER,
  /** Where a name written without spaces or capitals ends. */
  STOP,
  /** What may be stuck to the end of a word. */
  PARTICLE,
  /** What may be stuck to the beginning of a word, none of them the beginning of another. */
  PREFIX,
  /** Endings of the names of outlets that are one word. */
  ENDING,
  /** Endings of acronyms that only outlets have. */
  ACRONYM,
  /** Traits: noun-first and noun-behind of names, verb-last of sentences, no-articles of nouns. */
  ORDER
}
