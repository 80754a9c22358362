package dev.stemma.pages;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The Chromium that is installed on this system, for all tests of one run. */
final class Browser {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  /** Nothing but the page under test is to ask anything of a network. */
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run",
          "--no-default-browser-check");

  private static Optional<com.microsoft.playwright.Browser> running = Optional.empty();

  private Browser() {}

  /** Returns the browser, started on first use; skips the test where none is installed. */
  static synchronized com.microsoft.playwright.Browser get() {
    Optional<Path> program = program();
    Assumptions.assumeTrue(
        program.isPresent(),
        "skipped: no Chromium; install it (Debian: apt-get install chromium) or name it by"
            + " -Dstemma.chromium=PATH");
    if (running.isEmpty()) {
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(java.util.Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      running =
          Optional.of(
              playwright
                  .chromium()
                  .launch(
                      new BrowserType.LaunchOptions()
                          .setExecutablePath(program.orElseThrow())
                          .setArgs(QUIET)));
    }
    return running.orElseThrow();
  }

  private static Optional<Path> program() {
    String named = System.getProperty("stemma.chromium", "");
    if (!named.isEmpty()) {
      return Optional.of(Path.of(named));
    }
    for (String folder :
        System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)) {
      for (String name : NAMES) {
        Path program = Path.of(folder, name);
        if (!folder.isEmpty() && Files.isExecutable(program)) {
          return Optional.of(program);
        }
      }
    }
    return Optional.empty();
  }
}
