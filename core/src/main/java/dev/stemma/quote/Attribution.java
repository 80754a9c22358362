package dev.stemma.quote;

import dev.stemma.article.Span;
import java.util.Optional;

/**
 * What a reporter's words beside a quotation say about it.
 *
 * @param name the noun phrase that names the speaker; empty where the words lean on a speaker named
 *     before, as in {@code he went in, adding: "..."}
 * @param cue the verb or preposition that says that something was said; empty where only the
 *     grammar tells who is meant
 */
record Attribution(Optional<Frame> name, Optional<Span> cue) {}
