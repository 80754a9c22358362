package dev.stemma.quote;

/**
 * Words of a quotation that stand together in the source, too.
 *
 * @param reportFrom index of the first token in the report
 * @param reportTo index behind the last
 * @param sourceFrom index of the first token in the source
 * @param sourceTo index behind the last
 */
record Piece(int reportFrom, int reportTo, int sourceFrom, int sourceTo) {}
