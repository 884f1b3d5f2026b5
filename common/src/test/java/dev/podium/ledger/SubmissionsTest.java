package dev.podium.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.event.Entry;
import dev.podium.event.Event.NameKind;
import dev.podium.event.Recorded;
import dev.podium.ledger.Outcome.Kind;
import dev.podium.samples.Logs;
import dev.podium.samples.ResultSample;
import dev.podium.samples.Sample;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SubmissionsTest {

    private final Ledger ledger =
            Logs.ledger(Sample.described("alpha"), Sample.described("beta"), Sample.test("gpqa", "knowledge"));

    private Outcome apply(Entry entry) {
        return ledger.apply(new Recorded(ledger.version() + 1, Sample.NOON, entry));
    }

    private Submission find(String id) {
        return Objects.requireNonNull(ledger.submissions().find(id));
    }

    private State state(String id) {
        return find(id).state();
    }

    private static ResultSample result(String id) {
        return Sample.result(id, "alpha", "gpqa", 70);
    }

    @Test
    void aResultWaitsForItsModelAndItsBenchmark() {
        assertThat(apply(Sample.result("r1", "New Model", "New Test", 70).event()))
                .isEqualTo(new Outcome(Kind.PENDING_NAME, "r1", "unknown model"));
        assertThat(ledger.submissions().pendingNames(NameKind.MODEL)).containsEntry("new model", 1);
        assertThat(ledger.submissions().pendingNames(NameKind.BENCHMARK)).containsEntry("new test", 1);

        apply(Sample.described("new", "New Model"));
        assertThat(find("r1").detail()).isEqualTo("unknown benchmark");
        assertThat(ledger.submissions().pendingNames(NameKind.MODEL)).isEmpty();
        apply(Sample.test("newt", "knowledge"));
        apply(Sample.resolved(NameKind.BENCHMARK, "NEW TEST", "newt"));

        assertThat(state("r1")).isEqualTo(State.COUNTED);
        assertThat(ledger.submissions().pendingNames(NameKind.BENCHMARK)).isEmpty();
        assertThat(ledger.submissions().of("new")).containsOnlyKeys("newt");
    }

    @Test
    void aPartialRunIsKeptAndTheWholeOneWithTheSameNumbersCounts() {
        assertThat(apply(result("r1").partial("limited to 10 of 198 items").event()))
                .isEqualTo(new Outcome(Kind.PARTIAL, "r1", "limited to 10 of 198 items"));
        assertThat(apply(result("r2").event()).kind()).isEqualTo(Kind.COUNTED);
        assertThat(state("r1")).isEqualTo(State.PARTIAL);
    }

    @Test
    void aPartialRunOutsideOfTheScaleIsRejectedAllTheSame() {
        assertThat(apply(Sample.result("r1", "alpha", "gpqa", 170)
                                .partial("cut")
                                .event())
                        .kind())
                .isEqualTo(Kind.REJECTED);
    }

    @Test
    void aNameKeepsTheMeaningItHadWhenItWasUnderstood() {
        apply(Sample.resolved(NameKind.MODEL, "gamma", "alpha"));
        apply(Sample.result("r1", "gamma", "gpqa", 70).event());
        apply(Sample.described("gamma"));
        apply(Sample.result("r2", "gamma", "gpqa", 71).event());

        assertThat(find("r1").modelId()).isEqualTo("alpha");
        assertThat(find("r2").modelId()).isEqualTo("gamma");
    }

    @Test
    void aScoreOutsideOfTheScaleIsRejectedUntilTheScaleIsCorrected() {
        assertThat(apply(Sample.result("r1", "alpha", "gpqa", 104).event()).kind())
                .isEqualTo(Kind.REJECTED);

        apply(new dev.podium.event.Event.BenchmarkDescribed(
                "wider",
                Sample.origin(),
                Sample.benchmark("gpqa", "knowledge", dev.podium.catalog.Unit.POINTS, 0, 200)));

        assertThat(state("r1")).isEqualTo(State.COUNTED);
    }

    @Test
    void theSameContentOfOneOrganisationCountsOnce() {
        apply(result("r1").event());

        assertThat(apply(result("r2").event())).isEqualTo(new Outcome(Kind.DUPLICATE, "r2", "r1"));
        assertThat(apply(result("r3").by("LAB").event()).kind()).isEqualTo(Kind.DUPLICATE);
        assertThat(apply(result("r4").by("other").event()).kind()).isEqualTo(Kind.COUNTED);
        assertThat(find("r2").modelId())
                .as("a duplicate is shown where it belongs")
                .isEqualTo("alpha");
    }

    @Test
    void whatIsWithdrawnIsAsIfItHadNeverBeenSaid() {
        apply(result("r1").event());
        apply(result("r2").event());
        apply(result("r3").event());
        apply(Sample.withdrawn("r1", "lab"));

        assertThat(state("r1")).isEqualTo(State.WITHDRAWN);
        assertThat(state("r2")).as("the next in line counts").isEqualTo(State.COUNTED);
        assertThat(state("r3")).isEqualTo(State.DUPLICATE);

        apply(Sample.withdrawn("r2", "lab"));
        apply(Sample.withdrawn("r3", "lab"));
        assertThat(apply(result("r4").event()).kind()).isEqualTo(Kind.COUNTED);
        assertThat(ledger.submissions().count(State.WITHDRAWN)).isEqualTo(3);
    }

    @Test
    void whatAModeratorRetractedIsNotSubmittedAgain() {
        apply(result("r1").event());
        apply(Sample.retracted("r1"));

        assertThat(apply(result("r2").event())).isEqualTo(new Outcome(Kind.DUPLICATE, "r2", "r1"));
        apply(Sample.withdrawn("r1", "lab"));
        assertThat(state("r1")).as("a retraction is not softened").isEqualTo(State.RETRACTED);
    }

    @Test
    void aWithdrawnResultIsStillShownOnceItsModelIsKnown() {
        apply(Sample.result("r1", "later", "gpqa", 70).event());
        apply(Sample.withdrawn("r1", "lab"));
        assertThat(ledger.submissions().pendingNames(NameKind.MODEL)).isEmpty();

        apply(Sample.described("later"));

        assertThat(ledger.submissions().of("later")).containsOnlyKeys("gpqa");
        assertThat(state("r1")).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void nobodyVerifiesTheirOwnResult() {
        apply(result("r1").event());

        assertThat(apply(Sample.verified("r1", "Lab")).kind()).isEqualTo(Kind.REJECTED);
        assertThat(find("r1").verified()).isFalse();
        assertThat(apply(Sample.verified("r1", "other")).kind()).isEqualTo(Kind.REPEATED);
    }

    @Test
    void anotherOrganisationVerifiesAndCannotWithdrawOrCorrect() {
        apply(result("r1").event());
        apply(Sample.verified("r1", "other"));

        assertThat(find("r1").verified()).isTrue();
        assertThat(apply(Sample.withdrawn("r1", "other")).kind()).isEqualTo(Kind.REJECTED);
        assertThat(apply(Sample.corrected("r1", "other", result("x").score(99).result()))
                        .kind())
                .isEqualTo(Kind.REJECTED);
        assertThat(find("r1").result().score()).isEqualTo(70);
    }

    @Test
    void aCorrectedNumberHasToBeVerifiedAgain() {
        apply(result("r1").event());
        apply(Sample.verified("r1", "other"));
        apply(Sample.disputed("r1", "other"));
        apply(Sample.corrected("r1", "lab", result("x").score(99).result()));

        assertThat(find("r1"))
                .extracting(s -> s.result().score(), Submission::verified, Submission::disputed)
                .containsExactly(99.0, false, true);
    }

    @Test
    void aCorrectionMayNameAnotherModel() {
        apply(result("r1").event());
        apply(Sample.corrected(
                "r1", "lab", Sample.result("x", "beta", "gpqa", 70).result()));

        assertThat(find("r1").modelId()).isEqualTo("beta");
        assertThat(ledger.submissions().of("alpha")).isEmpty();
        assertThat(ledger.submissions().of("beta")).containsOnlyKeys("gpqa");
    }

    @Test
    void aCorrectionCanMakeAndUnmakeADuplicate() {
        apply(result("r1").event());
        apply(result("r2").score(80).event());
        apply(result("r3").score(80).event());
        assertThat(state("r3")).isEqualTo(State.DUPLICATE);

        apply(Sample.corrected("r1", "lab", result("x").score(80).result()));

        assertThat(state("r1")).as("the first in the log").isEqualTo(State.COUNTED);
        assertThat(state("r2")).isEqualTo(State.DUPLICATE);
        assertThat(state("r3")).isEqualTo(State.DUPLICATE);

        apply(new dev.podium.event.Event.ResultCorrected(
                "back", Sample.origin(), "r1", result("x").result(), "no, it was right", null));
        assertThat(state("r2")).isEqualTo(State.COUNTED);
        assertThat(state("r3")).isEqualTo(State.DUPLICATE);
    }

    @Test
    void wordsThatComeBeforeTheirResultWaitForIt() {
        assertThat(apply(Sample.verified("r1", "other")).detail()).isEqualTo("heard before the result itself");
        apply(Sample.disputed("r1", "lab"));
        apply(Sample.withdrawn("r2", "lab"));
        apply(Sample.withdrawn("r3", "a stranger"));
        apply(Sample.corrected("r4", "lab", result("x").score(99).result()));

        apply(result("r1").event());
        apply(result("r2").score(71).event());
        apply(result("r3").score(72).event());
        apply(result("r4").score(73).event());

        assertThat(find("r1"))
                .extracting(Submission::verified, Submission::disputed)
                .containsExactly(true, true);
        assertThat(state("r2")).isEqualTo(State.WITHDRAWN);
        assertThat(state("r3")).as("whoever is not its owner").isEqualTo(State.COUNTED);
        assertThat(find("r4").result().score()).isEqualTo(99);
    }

    @Test
    void manyRepetitionsOfOneContentStayCheap() {
        long start = System.nanoTime();
        for (int i = 0; i < 20_000; i++) {
            apply(result("r" + i).event());
        }
        for (int i = 0; i < 20_000; i++) {
            apply(Sample.withdrawn("r" + i, "lab"));
        }

        assertThat((System.nanoTime() - start) / 1_000_000).as("milliseconds").isLessThan(3_000);
        assertThat(ledger.submissions().count(State.WITHDRAWN)).isEqualTo(20_000);
    }
}
