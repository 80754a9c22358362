package dev.stemma.extract;

import dev.stemma.text.Folding;
import dev.stemma.text.ResourceLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Known news agencies: a help where a line might be a dateline or not, and one name for the
 * spellings, scripts and abbreviations under which one agency signs.
 */
public final class AgencyNames {

  /**
   * An agency as one of its signatures names it.
   *
   * @param languages primary subtags in which a shared signature means this agency
   * @param shared whether others sign so too
   */
  private record Holder(String name, Set<String> languages, boolean shared) {}

  private static final Map<String, List<Holder>> HOLDERS = load();

  private AgencyNames() {}

  static boolean knows(String name) {
    return HOLDERS.containsKey(key(name));
  }

  /**
   * Returns the English name of the agency that signs so; none where the signature is unknown, or
   * where several agencies share it and the language does not tell which is meant.
   *
   * @param signature as printed, in any script
   * @param language of the text that is signed so, BCP 47
   */
  public static Optional<String> canonical(String signature, String language) {
    int hyphen = language.indexOf('-');
    String primary = hyphen < 0 ? language : language.substring(0, hyphen);
    List<String> names =
        HOLDERS.getOrDefault(key(signature), List.of()).stream()
            .filter(holder -> !holder.shared() || holder.languages().contains(primary))
            .map(Holder::name)
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList();
    return names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
  }

  /** Returns the known name that a text ends with, empty if none. */
  static String endOf(String text) {
    for (int from = 1; from < text.length(); from++) {
      if (knows(text.substring(from))) {
        return text.substring(from);
      }
    }
    return "";
  }

  /** Two agencies signing together are known where one of them is: {@code APA/dpa}. */
  static boolean knowsPart(String name) {
    for (String part : name.split("[/=+.-]")) {
      if (knows(Whitespace.strip(part))) {
        return true;
      }
    }
    return knows(name);
  }

  private static Map<String, List<Holder>> load() {
    Map<String, List<Holder>> holders = new HashMap<>();
    for (String line : ResourceLines.of(AgencyNames.class, "agencies.txt")) {
      String[] fields = line.split("\\|");
      String[] head = fields[0].split("@");
      String name = Whitespace.strip(head[0]);
      Set<String> languages =
          head.length < 2 ? Set.of() : Set.of(Whitespace.strip(head[1]).split(" "));
      fields[0] = name;
      for (String field : fields) {
        String signature = Whitespace.strip(field);
        boolean shared = signature.endsWith("?");
        String plain = shared ? signature.substring(0, signature.length() - 1) : signature;
        if (!plain.isEmpty()) {
          holders
              .computeIfAbsent(key(plain), none -> new ArrayList<>())
              .add(new Holder(name, languages, shared));
        }
      }
    }
    return Map.copyOf(holders);
  }

  private static String key(String name) {
    return Folding.fold(name);
  }
}
