package dev.stemma.text;

import dev.stemma.article.Article;
import java.lang.Character.UnicodeScript;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells the language of a text: by its script where one language owns the script, else by a vote of
 * its function words and of the letters that only some of the candidates use.
 */
public final class Languages {

  /** More text than this adds nothing to the vote. */
  private static final int ENOUGH = 3_000;

  private static final int FEWEST_LETTERS = 12;
  private static final int BEYOND_ASCII = 0x80;
  private static final int FEWEST_WORDS = 4;

  /** Letters that tell neighbours apart, with the languages that write them; each has its words. */
  private static final Map<Character, List<String>> LETTERS =
      Map.ofEntries(
          Map.entry('ы', List.of("ru", "be", "kk", "ky", "mn")),
          Map.entry('э', List.of("ru", "be", "kk", "ky", "mn", "tg")),
          Map.entry('ї', List.of("uk")),
          Map.entry('є', List.of("uk")),
          Map.entry('ў', List.of("be")),
          Map.entry('ј', List.of("sr", "mk")),
          Map.entry('љ', List.of("sr", "mk")),
          Map.entry('ђ', List.of("sr")),
          Map.entry('ћ', List.of("sr")),
          Map.entry('ѓ', List.of("mk")),
          Map.entry('ќ', List.of("mk")),
          Map.entry('ѕ', List.of("mk")),
          Map.entry('қ', List.of("kk", "tg")),
          Map.entry('ғ', List.of("kk", "tg")),
          Map.entry('ұ', List.of("kk")),
          Map.entry('ң', List.of("kk", "ky")),
          Map.entry('ү', List.of("mn", "kk", "ky")),
          Map.entry('ө', List.of("mn", "kk", "ky")),
          Map.entry('ҷ', List.of("tg")),
          Map.entry('پ', List.of("fa", "ur", "ps")),
          Map.entry('گ', List.of("fa", "ur")),
          Map.entry('ی', List.of("fa", "ur", "ps")),
          Map.entry('ک', List.of("fa", "ur", "ps")),
          Map.entry('ٹ', List.of("ur")),
          Map.entry('ڑ', List.of("ur")),
          Map.entry('ے', List.of("ur")),
          Map.entry('ہ', List.of("ur")),
          Map.entry('ښ', List.of("ps")),
          Map.entry('ځ', List.of("ps")),
          Map.entry('ة', List.of("ar")),
          Map.entry('ı', List.of("tr", "az")),
          Map.entry('ğ', List.of("tr", "az")),
          Map.entry('ə', List.of("az")),
          Map.entry('ß', List.of("de")),
          Map.entry('ñ', List.of("es", "gl", "eu")),
          Map.entry('ã', List.of("pt", "vi")),
          Map.entry('õ', List.of("pt", "et", "vi")),
          Map.entry('ø', List.of("no", "da")),
          Map.entry('å', List.of("sv", "no", "da")),
          Map.entry('ł', List.of("pl")),
          Map.entry('ř', List.of("cs")),
          Map.entry('ů', List.of("cs")),
          Map.entry('ľ', List.of("sk")),
          Map.entry('ő', List.of("hu")),
          Map.entry('ű', List.of("hu")),
          Map.entry('ș', List.of("ro")),
          Map.entry('ț', List.of("ro")),
          Map.entry('ă', List.of("ro", "vi")),
          Map.entry('þ', List.of("is")),
          Map.entry('ð', List.of("is")),
          Map.entry('ė', List.of("lt")),
          Map.entry('ķ', List.of("lv")),
          Map.entry('đ', List.of("hr", "bs", "sr", "vi")),
          Map.entry('ơ', List.of("vi")),
          Map.entry('ư', List.of("vi")),
          Map.entry('ë', List.of("sq", "nl")));

  /** For each unit up to the last of these letters the languages that write it, by number. */
  private static final int[][] WRITERS = writers();

  private Languages() {}

  /**
   * Returns the primary subtag of a text's BCP 47 language, {@code und} where the text is too short
   * or belongs to no language known here.
   */
  public static String of(String text) {
    String start = text.substring(0, Math.min(ENOUGH, text.length()));
    Map<UnicodeScript, Integer> scripts = scripts(start);
    int letters = scripts.values().stream().mapToInt(Integer::intValue).sum();
    UnicodeScript script =
        scripts.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(UnicodeScript.COMMON);
    int kana =
        scripts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + scripts.getOrDefault(UnicodeScript.KATAKANA, 0);
    if (letters >= FEWEST_LETTERS / 3 && script == UnicodeScript.HAN) {
      return kana * 20 > letters ? "ja" : "zh";
    }
    String owner = owner(script);
    if (!owner.isEmpty() && letters >= FEWEST_LETTERS / 3) {
      return owner;
    }
    return letters < FEWEST_LETTERS ? Article.UNDETERMINED_LANGUAGE : vote(start);
  }

  private static int[][] writers() {
    Map<Integer, int[]> writers = new TreeMap<>();
    for (int unit = BEYOND_ASCII; unit <= Character.MAX_VALUE; unit++) {
      List<String> languages = LETTERS.get((char) Character.toLowerCase(unit));
      if (languages != null) {
        writers.put(
            unit,
            languages.stream()
                .mapToInt(name -> Collections.binarySearch(FunctionWords.languages(), name))
                .toArray());
      }
    }
    int[][] table = new int[Collections.max(writers.keySet()) + 1][0];
    writers.forEach((unit, languages) -> table[unit] = languages);
    return table;
  }

  /** Returns the primary subtag of a BCP 47 language: {@code de} for {@code de-AT}. */
  public static String primary(String language) {
    int subtag = language.indexOf('-');
    return subtag < 0 ? language : language.substring(0, subtag);
  }

  /** Returns the language that alone uses a script for news, empty where several do. */
  private static String owner(UnicodeScript script) {
    return switch (script) {
      case HANGUL -> "ko";
      case HIRAGANA, KATAKANA -> "ja";
      case GREEK -> "el";
      case HEBREW -> "he";
      case ARMENIAN -> "hy";
      case GEORGIAN -> "ka";
      case THAI -> "th";
      case LAO -> "lo";
      case KHMER -> "km";
      case MYANMAR -> "my";
      case ETHIOPIC -> "am";
      case TIBETAN -> "bo";
      case BENGALI -> "bn";
      case GUJARATI -> "gu";
      case GURMUKHI -> "pa";
      case KANNADA -> "kn";
      case MALAYALAM -> "ml";
      case ORIYA -> "or";
      case SINHALA -> "si";
      case TAMIL -> "ta";
      case TELUGU -> "te";
      default -> "";
    };
  }

  private static Map<UnicodeScript, Integer> scripts(String text) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    int basic = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit < BEYOND_ASCII) {
        basic += isBasicLetter(unit) ? 1 : 0;
        continue;
      }
      int codePoint = text.codePointAt(i);
      if (Character.isLetter(codePoint)) {
        counts.merge(UnicodeScript.of(codePoint), 1, Integer::sum);
      }
      i += Character.charCount(codePoint) - 1;
    }
    if (basic > 0) {
      counts.merge(UnicodeScript.LATIN, basic, Integer::sum);
    }
    return counts;
  }

  private static String vote(String text) {
    double[] votes = new double[FunctionWords.languages().size()];
    int words = 0;
    int known = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && isWordUnit(text.charAt(i))) {
        continue;
      }
      if (i > start) {
        words++;
        int[] languages = FunctionWords.languagesOf(text, start, i);
        known += languages.length == 0 ? 0 : 1;
        for (int language : languages) {
          // A word that few languages share says more.
          votes[language] += 1.0 + 1.0 / languages.length;
        }
      }
      start = i + 1;
    }
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit >= BEYOND_ASCII && unit < WRITERS.length) {
        for (int language : WRITERS[unit]) {
          votes[language] += 0.7;
        }
      }
    }
    if (words < FEWEST_WORDS || known == 0) {
      return Article.UNDETERMINED_LANGUAGE;
    }
    String best = Article.UNDETERMINED_LANGUAGE;
    double most = 0;
    for (int i = 0; i < votes.length; i++) {
      if (votes[i] > most) {
        best = FunctionWords.languages().get(i);
        most = votes[i];
      }
    }
    return most < words * 0.08 ? Article.UNDETERMINED_LANGUAGE : best;
  }

  /** Words are parted by everything that is neither letter, mark nor apostrophe. */
  private static boolean isWordUnit(char unit) {
    if (unit < BEYOND_ASCII) {
      return isBasicLetter(unit) || unit == '\'';
    }
    return Character.isLetter(unit)
        || Character.getType(unit) == Character.NON_SPACING_MARK
        || Character.getType(unit) == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isBasicLetter(char unit) {
    return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
  }
}
