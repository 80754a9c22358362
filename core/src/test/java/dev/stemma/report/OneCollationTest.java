package dev.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Span;
import dev.stemma.collate.Edit;
import dev.stemma.collate.EditKind;
import dev.stemma.reuse.JsonLinesCorpus;
import dev.stemma.reuse.Reuse;
import dev.stemma.reuse.ReuseOptions;
import dev.stemma.reuse.ReuseProgress;
import dev.stemma.text.Tokenizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pairs.jsonl counts is what the page of reuse shows of the same two passages. */
class OneCollationTest {

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          substitution | The harbour board of Tarnholm closed the northern quay on Friday because its piles had rotted below the waterline | The harbour board of Tarnholm closed the southern quay on Friday because its piles had rotted below the waterline | 18 | 1 | 0 | 0 | 0
          insertion | The harbour board of Tarnholm closed the northern quay on Friday because its piles had rotted below the waterline | The harbour board of Tarnholm closed the old northern quay on Friday because its piles had rotted far below the waterline | 19 | 0 | 2 | 0 | 0
          deletion | The harbour board of Tarnholm closed the old northern quay on Friday because its piles had rotted below the waterline | The harbour board of Tarnholm closed the quay on Friday because its piles had rotted below the waterline | 18 | 0 | 0 | 2 | 0
          grouped number and hyphen | The board said that 1,200 crowns were paid for the long-standing repair of the northern quay at Tarnholm last Friday | The board said that 1200 crowns were paid for the longstanding repair of the northern quay at Tarnholm last Friday | 20 | 0 | 0 | 0 | 0
          Russian | Портовый совет Тарнхольма закрыл северный причал в пятницу потому что его сваи сгнили ниже уровня воды | Портовый совет Тарнхольма закрыл южный причал в пятницу потому что его старые сваи сгнили ниже уровня воды | 15 | 1 | 1 | 0 | 0
          Arabic | أغلق مجلس ميناء تارنهولم الرصيف الشمالي يوم الجمعة لأن دعائمه تعفنت تحت مستوى الماء منذ سنوات طويلة | أغلق مجلس ميناء تارنهولم الرصيف الجنوبي يوم الجمعة لأن دعائمه تعفنت تحت مستوى الماء منذ سنوات طويلة | 16 | 1 | 0 | 0 | 0
          Korean | 타른홀름 항만 위원회는 말뚝이 물속에서 썩었기 때문에 금요일에 북쪽 부두를 닫았다고 발표했다 그리고 수리는 내년 봄에 시작된다 | 타른홀름 항만 위원회는 말뚝이 물속에서 썩었기 때문에 금요일에 남쪽 부두를 닫았다고 발표했다 그리고 수리는 내년 봄에 시작된다 | 16 | 1 | 0 | 0 | 0
          """)
  void countsAreThoseOfThePage(
      String name,
      String earlier,
      String later,
      int equal,
      int substituted,
      int inserted,
      int deleted,
      int moved)
      throws IOException {
    ReusePair pair = pair(earlier, later);
    assertThat(pair.a().location().span().length()).isEqualTo(earlier.length());
    assertThat(pair.edits())
        .isEqualTo(new ReusePair.Edits(equal, substituted, inserted, deleted, moved));
    assertThat(shown(earlier, later)).isEqualTo(pair.edits());
  }

  @Test
  void ofChineseCharactersAreCountedThoughThePageMarksWords() throws IOException {
    String earlier = "塔恩霍姆港务委员会星期五关闭了北边的码头因为它的木桩在水下已经腐烂多年并且无法再修理";
    String later = "塔恩霍姆港务委员会星期五关闭了南边的码头因为它的木桩在水下已经腐烂多年并且无法再修理";
    assertThat(pair(earlier, later).edits()).isEqualTo(new ReusePair.Edits(41, 1, 0, 0, 0));
    assertThat(new ReuseComparison(earlier).with(later).edits())
        .singleElement()
        .extracting(Edit::kind)
        .isEqualTo(EditKind.SUBSTITUTION);
  }

  @Test
  void movedWordsAreCountedOnceAndShownAsMoved() throws IOException {
    String earlier =
        "The harbour board of Tarnholm on Friday evening closed the northern quay and sent all of"
            + " its crews home without any pay for the whole of the month";
    String later =
        "The harbour board of Tarnholm closed the northern quay and sent all of its crews home on"
            + " Friday evening without any pay for the whole of the month";
    assertThat(pair(earlier, later).edits()).isEqualTo(new ReusePair.Edits(25, 0, 0, 0, 3));
    assertThat(shown(earlier, later)).isEqualTo(new ReusePair.Edits(25, 0, 0, 0, 3));
  }

  @Test
  void theEarlierIsTheSourceThoughItsIdComesLast() throws IOException {
    String earlier =
        "The harbour board of Tarnholm closed the northern quay on Friday because its piles had"
            + " rotted below the waterline";
    String later = earlier.replace("northern", "old northern");
    Path in = folder.resolve("turned.jsonl");
    Files.writeString(in, line("a", "2031-05-02", later) + line("z", "2031-05-01", earlier));
    // Only a has the word.
    assertThat(run(in).edits()).isEqualTo(new ReusePair.Edits(19, 0, 0, 1, 0));
  }

  /** Far longer than what is laid side by side at once. */
  @Test
  void longPassagesAreCountedInStretchesAsInOne() throws IOException {
    StringBuilder earlier = new StringBuilder();
    StringBuilder later = new StringBuilder();
    int words = 24_000;
    Random random = new Random(7);
    for (int i = 0; i < words; i++) {
      String word = word(random);
      earlier.append(word).append(' ');
      later.append(i % 1_000 == 500 ? "zz" + word : word).append(' ');
      later.append(i % 3_000 == 100 ? "yy" + word + " " : "");
    }
    assertThat(earlier.length()).isGreaterThan(150_000);

    assertThat(pair(earlier.toString().strip(), later.toString().strip()).edits())
        .isEqualTo(new ReusePair.Edits(words - 24, 24, 8, 0, 0));
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int left = 2 + random.nextInt(3); left > 0; left--) {
      word.append("bdfgklmnprstvz".charAt(random.nextInt(14)));
      word.append("aeiou".charAt(random.nextInt(5)));
    }
    return word.toString();
  }

  private ReusePair pair(String earlier, String later) throws IOException {
    Path in = folder.resolve("in.jsonl");
    Files.writeString(in, line("a", "2031-05-01", earlier) + line("b", "2031-05-02", later));
    return run(in);
  }

  private ReusePair run(Path in) throws IOException {
    Path out = folder.resolve("out");
    Reuse.run(out, new JsonLinesCorpus(List.of(in)), ReuseOptions.defaults(), ReuseProgress.NONE);
    List<ReusePair> pairs = new ArrayList<>();
    ReuseOutput.open(out).pairs(pairs::add);
    assertThat(pairs).hasSize(1);
    return pairs.getFirst();
  }

  private static String line(String id, String date, String text) {
    return "{\"id\":\"%s\",\"date\":\"%s\",\"text\":\"%s\"}\n".formatted(id, date, text);
  }

  /** Counts the words that the page marks, and those that it does not, where they are fewer. */
  private static ReusePair.Edits shown(String earlier, String later) {
    int equalOfLater = Tokenizer.tokenize(later).size();
    int equalOfEarlier = Tokenizer.tokenize(earlier).size();
    int substituted = 0;
    int inserted = 0;
    int deleted = 0;
    int moved = 0;
    for (Edit edit : new ReuseComparison(earlier).with(later).edits()) {
      int ofLater = count(later, edit.report());
      int ofEarlier = count(earlier, edit.source());
      int both = Math.min(ofLater, ofEarlier);
      equalOfLater -= ofLater;
      equalOfEarlier -= ofEarlier;
      inserted += ofLater - both;
      deleted += ofEarlier - both;
      switch (edit.kind()) {
        case TRANSPOSITION -> moved += both;
        case SUBSTITUTION, INSERTION, DELETION -> substituted += both;
      }
    }
    return new ReusePair.Edits(
        Math.min(equalOfLater, equalOfEarlier), substituted, inserted, deleted, moved);
  }

  private static int count(String text, Span span) {
    return Tokenizer.tokenize(text, span).size();
  }
}
