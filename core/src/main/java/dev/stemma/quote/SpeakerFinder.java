package dev.stemma.quote;

import dev.stemma.article.Span;
import dev.stemma.text.Characters;
import dev.stemma.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds who said the quotations of one article, paragraph by paragraph, in order. */
final class SpeakerFinder {

  private static final String GOES_ON = ",，、?？!！—–―-،";

  private final Speech speech;
  private final Tokens tokens;
  private final String text;
  private final Mentions mentions = new Mentions();
  private Optional<Quotation> previous = Optional.empty();

  SpeakerFinder(Speech speech, Tokens tokens) {
    this.speech = speech;
    this.tokens = tokens;
    this.text = tokens.text();
  }

  /** Returns a block quotation, said by whoever spoke last. */
  Quotation block(Span block) {
    return new Quotation(block, QuotationKind.DIRECT, mentions.last(), Optional.empty());
  }

  /**
   * Returns the quotations of one paragraph.
   *
   * @param continues whether the first goes on from the paragraph before
   */
  List<Quotation> paragraph(Paragraph paragraph, boolean continues) {
    List<Quotation> quotations = new ArrayList<>();
    List<Marked> marked = paragraph.marked();
    int nextSentence = 0;
    for (int i = 0; i < marked.size(); i++) {
      while (nextSentence < paragraph.sentences().size()
          && paragraph.sentences().get(nextSentence).end() <= marked.get(i).open()) {
        plainSentence(paragraph, nextSentence++);
      }
      Optional<Quotation> before = i == 0 && !continues ? Optional.empty() : previous;
      Quotation quotation = read(paragraph, i, before);
      quotations.add(quotation);
      previous = Optional.of(quotation);
      while (nextSentence < paragraph.sentences().size()
          && paragraph.sentences().get(nextSentence).end() <= marked.get(i).close()) {
        nextSentence++;
      }
    }
    while (nextSentence < paragraph.sentences().size()) {
      plainSentence(paragraph, nextSentence++);
    }
    return quotations;
  }

  private Quotation read(Paragraph paragraph, int index, Optional<Quotation> before) {
    Marked passage = paragraph.marked().get(index);
    char last = text.charAt(passage.content().end() - 1);
    boolean exclaims = last == '?' || last == '!' || last == '？' || last == '！';
    Span beforeWords = new Span(paragraph.frameStart(index), passage.open());
    // Chinese puts the full stop inside the marks even where "he said" follows.
    boolean trailsOff =
        last == '…' || text.startsWith("..", Math.max(0, passage.content().end() - 2));
    boolean stopsInside = exclaims || trailsOff || last == '。';
    Span afterWords = new Span(passage.close(), paragraph.frameEnd(index, stopsInside));
    QuotationKind kind = kind(passage, beforeWords);
    if (passage.family() == MarkFamily.TITLE) {
      return new Quotation(passage.content(), kind, Optional.empty(), Optional.empty());
    }
    if (EastAsianAttributions.reads(speech)) {
      return eastAsian(passage, kind, beforeWords, afterWords, before);
    }
    Frame left = Frame.between(speech, tokens, beforeWords.start(), beforeWords.end());
    Frame right = Frame.between(speech, tokens, afterWords.start(), afterWords.end());
    boolean goesOn = trailsOff || GOES_ON.indexOf(last) >= 0 || startsWithComma(afterWords);
    Optional<Attribution> found = goesOn ? Attributions.after(right) : Optional.empty();
    if (found.isEmpty() || found.get().name().isEmpty()) {
      Optional<Attribution> leading = leading(left);
      found = leading.isPresent() ? leading : found;
    }
    if (found.isEmpty() && left.isEmpty() && !right.isEmpty() && last != '.') {
      found = Attributions.after(right);
    }
    if (found.isEmpty() && left.isEmpty() && last != '.') {
      found = behindNext(paragraph, index, afterWords);
    }
    return quotation(passage, kind, found, left, before);
  }

  /** Of {@code "A town can lose" a strike, "and lives," Holm said} both parts are Holm's. */
  private Optional<Attribution> behindNext(Paragraph paragraph, int index, Span afterWords) {
    int next = index + 1;
    if (next >= paragraph.marked().size()) {
      return Optional.empty();
    }
    Marked passage = paragraph.marked().get(next);
    boolean same = afterWords.end() == passage.open() && passage.family() != MarkFamily.TITLE;
    if (!same || GOES_ON.indexOf(text.charAt(passage.content().end() - 1)) < 0) {
      return Optional.empty();
    }
    Frame behind = Frame.between(speech, tokens, passage.close(), paragraph.frameEnd(next, false));
    return Attributions.after(behind).filter(attribution -> attribution.name().isPresent());
  }

  private Optional<Attribution> leading(Frame left) {
    if (left.isEmpty()) {
      return Optional.empty();
    }
    Optional<Attribution> cued = Attributions.before(left);
    if (cued.isPresent()) {
      return cued;
    }
    return new NounPhrases(left)
        .first()
        .map(subject -> new Attribution(Optional.of(subject), Optional.empty()));
  }

  private Quotation quotation(
      Marked passage,
      QuotationKind kind,
      Optional<Attribution> found,
      Frame left,
      Optional<Quotation> before) {
    Optional<Span> cue = found.flatMap(Attribution::cue);
    Optional<Speaker> speaker = found.flatMap(Attribution::name).map(this::speaker);
    boolean leansOnPrevious = found.isPresent() || left.isEmpty() || kind == QuotationKind.DIRECT;
    if (speaker.isEmpty() && leansOnPrevious) {
      speaker = before.flatMap(Quotation::speaker);
      cue = cue.or(() -> before.flatMap(Quotation::cue));
      if (speaker.isEmpty() && kind == QuotationKind.DIRECT) {
        speaker = mentions.last();
      }
    }
    return new Quotation(passage.content(), kind, speaker, cue);
  }

  private Quotation eastAsian(
      Marked passage, QuotationKind kind, Span left, Span right, Optional<Quotation> before) {
    Optional<EastAsianAttributions.Named> found =
        EastAsianAttributions.read(speech, text, left, right);
    Optional<Speaker> speaker =
        found
            .flatMap(EastAsianAttributions.Named::name)
            .filter(span -> !span.isEmpty())
            .map(span -> new Speaker(span, span.of(text)));
    if (speaker.isPresent() && speech.words("pronoun").contains(speaker.get().name())) {
      Span span = speaker.get().span();
      speaker =
          Optional.of(
              mentions.last().map(last -> new Speaker(span, last.name())).orElse(speaker.get()));
    } else if (speaker.isEmpty()) {
      speaker = before.flatMap(Quotation::speaker);
      if (speaker.isEmpty() && found.isPresent()) {
        speaker = mentions.last();
      }
    }
    speaker.ifPresent(mentions::lastWas);
    return new Quotation(
        passage.content(), kind, speaker, found.flatMap(EastAsianAttributions.Named::cue));
  }

  private Speaker speaker(Frame phrase) {
    if (phrase.is("pronoun", phrase.from())) {
      Span span = phrase.span(phrase.from(), phrase.to());
      Speaker speaker = new Speaker(span, mentions.resolve(phrase).orElseGet(() -> span.of(text)));
      mentions.lastWas(speaker);
      return speaker;
    }
    Mention mention = Mention.of(phrase);
    mentions.said(mention);
    return mention.speaker();
  }

  /** Remembers who acts or speaks in a sentence, behind a quotation that it begins with. */
  private void plainSentence(Paragraph paragraph, int index) {
    if (EastAsianAttributions.reads(speech)) {
      return;
    }
    Span sentence = paragraph.sentences().get(index);
    int start = sentence.start();
    for (Marked passage : paragraph.marked()) {
      if (passage.open() == start && passage.close() <= sentence.end()) {
        start = passage.close();
      }
    }
    Frame frame = Frame.between(speech, tokens, start, sentence.end());
    Optional<Frame> said = Attributions.firstSpeaker(frame);
    if (said.isPresent()) {
      speaker(said.get());
      return;
    }
    new NounPhrases(frame)
        .first()
        .filter(subject -> !subject.is("pronoun", subject.from()))
        .map(NounPhrases::leadingName)
        .ifPresent(subject -> mentions.acted(Mention.of(subject)));
  }

  private boolean startsWithComma(Span words) {
    int at = words.start();
    while (at < words.end() && Characters.isSpace(text.charAt(at))) {
      at++;
    }
    return at < words.end() && GOES_ON.indexOf(text.charAt(at)) >= 0;
  }

  /** A whole utterance, or a part of the reporter's own sentence. */
  private QuotationKind kind(Marked passage, Span before) {
    int end = before.end();
    while (end > before.start() && Characters.isSpace(text.charAt(end - 1))) {
      end--;
    }
    boolean alone = end == before.start();
    boolean introduced = !alone && ",:：，،".indexOf(text.charAt(end - 1)) >= 0;
    int first = text.codePointAt(passage.content().start());
    boolean begins =
        !Character.isLowerCase(first)
            && (alone || introduced || ".!?。！？…".indexOf(lastOf(passage)) >= 0);
    return begins ? QuotationKind.DIRECT : QuotationKind.MIXED;
  }

  private char lastOf(Marked passage) {
    return text.charAt(passage.content().end() - 1);
  }
}
