package dev.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BodyModelTest {

  private static final List<String> MODEL =
      MeasuredPage.model(Map.of("story", 0.5f), List.of("0<2.0 =-1.0 1<3.0 =0.5 =4.0"));

  @Test
  void treesAddUpToTheLikelihood() {
    float[] low = new float[Feature.COUNT];
    float[] high = new float[Feature.COUNT];
    high[0] = 2;
    high[1] = 3;

    float[] likelihoods =
        BodyModel.read(MODEL).likelihoods(new float[][] {low, high}, piece -> false);

    assertThat(likelihoods[0]).isBetween(0.268f, 0.27f);
    assertThat(likelihoods[1]).isBetween(0.981f, 0.983f);
  }

  @Test
  void changedModelIsRefused() {
    List<String> changed = new ArrayList<>(MODEL);
    changed.replaceAll(line -> line.replace("=4.0", "=5.0"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> BodyModel.read(changed))
        .withMessageContaining("SHA-256");
  }

  @Test
  void modelOfAnotherFormatOrOtherFeaturesIsRefused() {
    List<String> torn = MODEL.subList(0, 1);
    List<String> foreign = new ArrayList<>(List.of(MODEL.getFirst(), "features LENGTH"));
    foreign.add(BodyModel.digest(foreign));

    assertThatIllegalArgumentException().isThrownBy(() -> BodyModel.read(torn));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BodyModel.read(foreign))
        .withMessageContaining("train it anew");
  }

  @Test
  void linesThatAreNoTreesAreRefused() {
    for (String tree :
        List.of("", "0<2.0 =1.0", "0<2.0 =1.0 =2.0 =3.0", "999<1.0 =1.0 =2.0", "x")) {
      List<String> lines = MeasuredPage.model(Map.of(), List.of(tree));

      assertThatIllegalArgumentException().as(tree).isThrownBy(() -> BodyModel.read(lines));
    }
  }
}
