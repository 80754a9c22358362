package dev.stemma.bench.extraction;

import dev.stemma.bench.Machine;
import dev.stemma.extract.Extraction;
import dev.stemma.extract.Extractor;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Prints what pages cost that were made to cost much, and what is said of them. */
public final class HostileCost {

  private static final String PROSE =
      "The harbour council of Tarnovik agreed on Monday to rebuild the northern quay, which a storm"
          + " had broken in the autumn, and asked the ministry for half of the cost.";
  private static final int DEEP = 100_000;
  private static final int MILLION = 1_000_000;
  private static final int LARGE = 50_000_000;

  private HostileCost() {}

  private static Map<String, Supplier<String>> pages() {
    Map<String, Supplier<String>> pages = new LinkedHashMap<>();
    pages.put("an ordinary page", () -> paragraphs(8_000));
    pages.put("50 MB of different paragraphs", () -> paragraphs(LARGE));
    pages.put("50 MB in one paragraph", () -> page("<p>" + (PROSE + " ").repeat(LARGE / 160)));
    pages.put(
        "50 MB of comments",
        () -> page("<p>" + PROSE + ("<!--" + "x".repeat(900) + "-->").repeat(LARGE / 907)));
    pages.put("50 MB of entities", () -> page("<p>" + PROSE + "&amp;".repeat(LARGE / 5)));
    pages.put("50 MB, one tag's name", () -> page("<p>" + PROSE + "<" + "x".repeat(LARGE)));
    pages.put("50 MB, one attribute", () -> page("<p a='" + "x".repeat(LARGE) + "'>" + PROSE));
    pages.put("50 MB of plain text", () -> (PROSE + "\n\n").repeat(LARGE / 165));
    for (String tag : new String[] {"<div>", "<b>", "<a href=x>", "<table><tr><td>", "<font>"}) {
      pages.put("100,000 deep: `" + tag + "`", () -> page(tag.repeat(DEEP) + "<p>" + PROSE));
    }
    pages.put("300,000 unclosed `<b><i><u><p>`", () -> page("<b><i><u><p>".repeat(75_000) + PROSE));
    pages.put("a million attributes", HostileCost::attributes);
    pages.put("a million tags and more", () -> page("<i>x</i>".repeat(MILLION)));
    pages.put("900,000 `</p>`", () -> page("<p>" + PROSE + "</p>".repeat(900_000)));
    pages.put("JSON-LD, a million deep", () -> page(jsonLd("[".repeat(MILLION)) + "<p>" + PROSE));
    pages.put("a title of 10 MB", () -> "<html><title>" + "Quay - ".repeat(1_400_000) + "</title>");
    return pages;
  }

  /** Extracts each page once, after a warm-up on ordinary ones. */
  public static void main(String[] args) {
    Extractor extractor = new Extractor();
    byte[] ordinary = bytes(paragraphs(8_000));
    for (int i = 0; i < 500; i++) {
      extractor.extract("warm-up", ordinary);
    }
    System.out.println(Machine.describe());
    System.out.println();
    System.out.println("| page | megabytes | CPU s | allocated MB | outcome |");
    System.out.println("| --- | --: | --: | --: | --- |");
    pages().forEach((name, page) -> print(extractor, name, bytes(page.get())));
  }

  private static void print(Extractor extractor, String name, byte[] page) {
    com.sun.management.ThreadMXBean threads =
        (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long allocated = threads.getCurrentThreadAllocatedBytes();
    long started = threads.getCurrentThreadCpuTime();
    Extraction extraction = extractor.extract("page", page);
    long took = threads.getCurrentThreadCpuTime() - started;
    System.out.printf(
        Locale.ROOT,
        "| %s | %.1f | %.2f | %,.0f | %s |%n",
        name,
        page.length / 1e6,
        took / 1e9,
        (threads.getCurrentThreadAllocatedBytes() - allocated) / 1e6,
        switch (extraction) {
          case Extraction.Extracted extracted ->
              "article, %,d characters".formatted(extracted.article().text().length());
          case Extraction.SetAside aside ->
              "`%s`: %s".formatted(aside.problem().kind().label(), aside.problem().message());
        });
  }

  /** Returns a page of so many characters whose paragraphs share no word. */
  private static String paragraphs(int length) {
    StringBuilder html = new StringBuilder();
    for (int number = 0; html.length() < length; number++) {
      html.append("<p>The");
      for (int word = 0; word < 30; word++) {
        html.append(word % 7 == 6 ? ", and the " : " ");
        for (int rest = number * 30 + word + 20; rest > 0; rest /= 20) {
          html.append("bdfgklmnprstvzbdfgkl".charAt(rest % 20)).append("aeiou".charAt(rest % 5));
        }
      }
      html.append(".</p>");
    }
    return page(html.toString());
  }

  private static String attributes() {
    StringBuilder tag = new StringBuilder("<p ");
    for (int i = 0; i < MILLION; i++) {
      tag.append('a').append(i).append("=x ");
    }
    return page(tag + ">" + PROSE);
  }

  private static String jsonLd(String json) {
    return "<script type=application/ld+json>" + json + "</script>";
  }

  private static String page(String body) {
    return "<!DOCTYPE html><html><head><title>Quay to be rebuilt</title></head><body>"
        + body
        + "</body></html>";
  }

  private static byte[] bytes(String page) {
    return page.getBytes(StandardCharsets.UTF_8);
  }
}
