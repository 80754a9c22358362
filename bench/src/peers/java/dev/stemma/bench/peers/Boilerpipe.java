package dev.stemma.bench.peers;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.document.TextDocument;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import de.l3s.boilerpipe.sax.BoilerpipeSAXInput;
import dev.stemma.bench.extraction.PageExtractor;
import dev.stemma.bench.extraction.Prediction;
import dev.stemma.bench.extraction.RawPage;
import java.io.StringReader;
import java.util.Objects;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Shallow text features (Kohlschütter, Fankhauser and Nejdl 2010); gives body and title only. */
public final class Boilerpipe implements PageExtractor {

  @Override
  public String name() {
    return "boilerpipe 1.2.2";
  }

  @Override
  public Prediction extract(RawPage page) {
    try {
      TextDocument document =
          new BoilerpipeSAXInput(new InputSource(new StringReader(page.text()))).getTextDocument();
      ArticleExtractor.INSTANCE.process(document);
      return Prediction.of(
          document.getContent(), Objects.requireNonNullElse(document.getTitle(), ""), "");
    } catch (BoilerpipeProcessingException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }
}
