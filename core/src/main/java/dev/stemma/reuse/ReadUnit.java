package dev.stemma.reuse;

/**
 * A unit that was read and folded, ready to be stored.
 *
 * @param offset where it begins in its article
 * @param length its UTF-16 units
 * @param bytes its text in UTF-8
 * @param hash of its text
 * @param seeds hashes of its seeds, of which some may be there twice
 */
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
record ReadUnit(int offset, int length, byte[] bytes, long hash, long[] seeds) {}
