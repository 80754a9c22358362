package dev.stemma.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads files of site rules. A line in brackets names hosts and opens a rule, {@code key = value}
 * says something of their pages, {@code #} opens a comment line. See {@code docs/site-rules.md}.
 */
public final class SiteRulesReader {

  private static final String SHIPPED = "site-rules.txt";
  private static final int LARGEST = 1_000_000;

  private final String file;
  private final List<SiteRule> rules = new ArrayList<>();
  private final Map<String, String> hostPlaces = new HashMap<>();
  private Optional<Open> open = Optional.empty();
  private int line;

  /** A rule whose end is not yet reached. */
  private record Open(
      String place,
      List<String> hosts,
      List<SiteSelector> selectors,
      List<DatelinePattern> datelines,
      List<String> ends) {}

  private SiteRulesReader(String file) {
    this.file = file;
  }

  /** Returns the rules that come with Stemma. */
  public static SiteRules shipped() {
    try (InputStream bytes = SiteRulesReader.class.getResourceAsStream(SHIPPED)) {
      if (bytes == null) {
        throw new IllegalStateException("no " + SHIPPED + " on the class path");
      }
      return read(SHIPPED, new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException | SiteRulesException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Reads a file in UTF-8.
   *
   * @throws SiteRulesException if a line cannot be understood
   * @throws IOException if the file cannot be read
   */
  public static SiteRules read(Path file) throws IOException, SiteRulesException {
    if (Files.size(file) > LARGEST) {
      throw new SiteRulesException(file.toString(), "is larger than 1 MB; no file of rules is");
    }
    try {
      return read(file.toString(), Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new SiteRulesException(file.toString(), "is not in UTF-8; save it as UTF-8");
    }
  }

  /**
   * Reads the text of a file.
   *
   * @param file the name that errors and explanations give it
   * @throws SiteRulesException if a line cannot be understood
   */
  public static SiteRules read(String file, String text) throws SiteRulesException {
    SiteRulesReader reader = new SiteRulesReader(file);
    String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    for (String line : marked.split("\r\n|\n|\r", -1)) {
      reader.line++;
      reader.take(line.strip());
    }
    reader.close();
    return SiteRules.of(reader.rules);
  }

  private void take(String line) throws SiteRulesException {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    if (line.startsWith("[")) {
      Open next = opened(line);
      close();
      open = Optional.of(next);
      return;
    }
    int equals = line.indexOf('=');
    if (equals < 0) {
      throw wrong("is neither [host] nor key = value: " + shown(line));
    }
    String label = line.substring(0, equals).strip();
    String value = line.substring(equals + 1).strip();
    SiteKey key =
        SiteKey.of(label)
            .orElseThrow(() -> wrong("knows no key " + shown(label) + "; there are " + keys()));
    if (value.isEmpty()) {
      throw wrong(label + " has no value; write one behind the = or leave the line out");
    }
    Open rule =
        open.orElseThrow(() -> wrong(label + " stands before any [host]; name the host first"));
    add(rule, key, value);
  }

  private void add(Open rule, SiteKey key, String value) throws SiteRulesException {
    try {
      switch (key) {
        case DATELINE -> rule.datelines().add(DatelinePattern.of(value));
        case END -> rule.ends().add(Whitespace.canonical(value));
        case TITLE, SUBTITLE, BODY, DROP, AUTHORS, PUBLISHED, MODIFIED, AGENCY ->
            rule.selectors().add(SiteSelector.of(key, place(), value));
      }
    } catch (IllegalArgumentException e) {
      throw wrong(key.label() + " " + shown(value) + " " + e.getMessage());
    }
  }

  private Open opened(String line) throws SiteRulesException {
    if (!line.endsWith("]")) {
      throw wrong("opens a bracket that it does not close: " + shown(line));
    }
    List<String> hosts = new ArrayList<>();
    for (String name : line.substring(1, line.length() - 1).split(",", -1)) {
      String host =
          SiteRules.canonical(name)
              .filter(ascii -> ascii.indexOf('.') > 0)
              .orElseThrow(() ->
                  wrong(
                      shown(name.strip())
                          + " is no host; write it as in [courier.example], without https:// and"
                          + " path"));
      String before = hostPlaces.putIfAbsent(host, place());
      if (before != null) {
        throw wrong(host + " has a rule already, at " + before + "; put both together");
      }
      hosts.add(host);
    }
    return new Open(place(), hosts, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  private void close() throws SiteRulesException {
    if (open.isPresent()) {
      Open rule = open.get();
      if (rule.selectors().isEmpty() && rule.datelines().isEmpty() && rule.ends().isEmpty()) {
        throw new SiteRulesException(
            rule.place(), "a rule that says nothing; add a key, or take the [host] out");
      }
      rules.add(
          new SiteRule(
              rule.place(), rule.hosts(), rule.selectors(), rule.datelines(), rule.ends()));
    }
  }

  private String place() {
    return file + ":" + line;
  }

  private SiteRulesException wrong(String message) {
    return new SiteRulesException(place(), message);
  }

  private static String shown(String text) {
    return "\"" + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + "\"";
  }

  private static String keys() {
    return Arrays.stream(SiteKey.values()).map(SiteKey::label).collect(Collectors.joining(", "));
  }
}
