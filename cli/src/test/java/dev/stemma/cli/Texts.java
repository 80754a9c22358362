package dev.stemma.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Invented reports to trace. */
final class Texts {

  static final String STATEMENT =
      """
      Ferry service to Ostrel resumes

      DRENMOOR, June 3 (KNA) -- The harbour board of Drenmoor reopened the ferry line to Ostrel on
      Tuesday after a pause of eleven weeks, the board said in a statement.

      "We inspected every hull, and we found no crack in any of the 14 ferries," board chairwoman
      Ilse Damar said. "Passengers may board from Thursday."

      The board will pay 2,600 crowns to each crew member who waited ashore.
      """;

  static final String REPORT =
      """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8">
      <title>Ostrel ferries sail again - The Sarrel Courier</title>
      <meta property="og:site_name" content="The Sarrel Courier">
      <meta property="article:published_time" content="2031-06-04T08:00:00Z">
      </head><body><article><h1>Ostrel ferries sail again</h1>
      <p>The ferry line to Ostrel was reopened after eleven weeks, the harbour board of Drenmoor
      said, according to the Karst News Agency (KNA).</p>
      <p>“We inspected every hull, and we found a crack in any of the 14 ferries,” board chairwoman
      Ilse Damar said.</p>
      <p>The board will pay 6,200 crowns to each crew member who waited ashore.</p>
      <p>Fishermen in the bay had asked for the ferries to stay in port until the herring had
      passed.</p>
      </article></body></html>
      """;

  /** A page without an article. */
  static final String LOGIN =
      "<html><body><h1>Log in</h1><p>Please log in to continue.</p></body></html>";

  private Texts() {}

  static Path statement(Path folder) throws IOException {
    return Files.writeString(folder.resolve("statement.txt"), STATEMENT);
  }

  static Path report(Path folder) throws IOException {
    return Files.writeString(folder.resolve("report.html"), REPORT);
  }
}
