package dev.stemma.report;

import tools.jackson.core.ObjectWriteContext;

/** JSON without a line feed, as JSON Lines asks for. */
final class OneLine extends ObjectWriteContext.Base {}
