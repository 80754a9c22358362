package dev.stemma.bench;

/**
 * Two sentences that people have compared.
 *
 * @param label the people's judgement: 0 or 1 in MRPC, 0 to 5 in STS-B
 * @param firstId what names the first sentence in the set; empty where it has no names
 * @param secondId what names the second
 */
record SentencePair(double label, String first, String second, String firstId, String secondId) {}
