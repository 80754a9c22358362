package dev.stemma.report;

import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** JSON with two spaces a level and line feeds on every system. */
final class Indented extends ObjectWriteContext.Base {

  @Override
  public PrettyPrinter getPrettyPrinter() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(lines);
    printer.indentArraysWith(lines);
    return printer;
  }

  @Override
  public boolean hasPrettyPrinter() {
    return true;
  }
}
