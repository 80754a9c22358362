package dev.stemma.pages;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.stemma.lineage.Trace;
import dev.stemma.report.PageReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A report page open in a browser, as a file from disk, with all that it asked for and complained
 * of.
 *
 * @param page the page
 * @param requests addresses asked for, the file's own left out
 * @param complaints messages of the console, errors and refused content among them
 */
record OpenPage(Page page, String address, List<String> requests, List<String> complaints)
    implements AutoCloseable {

  static final int DESK = 1440;
  static final int PHONE = 390;

  static OpenPage of(Trace trace, int width) {
    return of(trace, width, ColorScheme.LIGHT, true, "");
  }

  static OpenPage of(Trace trace, int width, ColorScheme scheme, boolean scripts, String fragment) {
    return of(out -> PageReport.write(trace, out), width, scheme, scripts, fragment);
  }

  /** Something that writes a page. */
  interface Content {
    void writeTo(Appendable out) throws IOException;
  }

  static OpenPage of(Content content, int width) {
    return of(content, width, ColorScheme.LIGHT, true, "");
  }

  /**
   * Opens a page.
   *
   * @param scripts whether scripts may run
   * @param fragment what stands behind the address, with its number sign, or nothing
   */
  static OpenPage of(
      Content content, int width, ColorScheme scheme, boolean scripts, String fragment) {
    BrowserContext context =
        Browser.get()
            .newContext(
                new NewContextOptions()
                    .setViewportSize(width, width < 600 ? 844 : 900)
                    .setColorScheme(scheme)
                    .setJavaScriptEnabled(scripts)
                    .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
    Page page = context.newPage();
    String file = write(content).toUri().toString();
    List<String> requests = new ArrayList<>();
    List<String> complaints = new ArrayList<>();
    page.onRequest(request -> {
      if (!request.url().startsWith(file)) {
        requests.add(request.url());
      }
    });
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    page.onDialog(dialog -> {
      complaints.add(dialog.message());
      dialog.dismiss();
    });
    page.navigate(file + fragment);
    return new OpenPage(page, file, requests, complaints);
  }

  private static Path write(Content content) {
    try {
      Path file = Files.createTempFile("stemma-page", ".html");
      file.toFile().deleteOnExit();
      try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
        content.writeTo(out);
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean truth(String script) {
    return Boolean.TRUE.equals(page.evaluate(script));
  }

  long number(String script) {
    return ((Number) page.evaluate(script)).longValue();
  }

  String string(String script) {
    return String.format(Locale.ROOT, "%s", page.evaluate(script));
  }

  /**
   * Returns the targets on show that are too small to hit, as WCAG 2.2 has it: less than 24 pixels
   * high or wide. That there is no target at all counts as well.
   *
   * @param selector the targets
   */
  List<?> small(String selector) {
    return (List<?>)
        page.evaluate(
            "selector => { const shown = [...document.querySelectorAll(selector)]"
                + ".filter(e => e.checkVisibility());"
                + " return shown.length === 0 ? ['no target ' + selector] : shown"
                + ".filter(e => { const r = e.getBoundingClientRect();"
                + " return r.height < 23.9 || r.width < 23.9; })"
                + ".map(e => e.className + ' ' + e.textContent); }",
            selector);
  }

  /** Returns the words that do not stand out from their ground, as WCAG 2.2 asks for. */
  List<?> faint() {
    try (InputStream bytes = OpenPage.class.getResourceAsStream("contrast.js")) {
      if (bytes == null) {
        throw new IllegalStateException("no contrast.js");
      }
      return (List<?>) page.evaluate(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    page.context().close();
  }
}
