package dev.podium.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.event.Entry;
import dev.podium.event.Event;
import dev.podium.event.Event.NameKind;
import dev.podium.event.Recorded;
import dev.podium.event.TooNew;
import dev.podium.event.Unreadable;
import dev.podium.ledger.Outcome.Kind;
import dev.podium.samples.Logs;
import dev.podium.samples.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private final Ledger ledger = Logs.ledger(
            Sample.described("alpha", "Alpha One"), Sample.test("gpqa", "knowledge"), Sample.test("hle", "knowledge"));

    private Outcome apply(Entry entry) {
        return ledger.apply(new Recorded(ledger.version() + 1, Sample.NOON, entry));
    }

    @Test
    void aResultOfKnownNamesCounts() {
        assertThat(apply(Sample.result("r1", "ALPHA one", "gpqa", 70).event()).kind())
                .isEqualTo(Kind.COUNTED);
        assertThat(ledger.submissions().find("r1"))
                .extracting(Submission::modelId, Submission::benchmarkId, Submission::offset)
                .containsExactly("alpha", "gpqa", 3L);
    }

    @Test
    void aRecordThatWasFoldedBeforeChangesNothing() {
        Recorded again = new Recorded(
                1, Sample.NOON, Sample.result("r1", "alpha", "gpqa", 70).event());

        assertThat(ledger.apply(again).kind()).isEqualTo(Kind.REPEATED);
        assertThat(ledger.records()).isEqualTo(3);
        assertThat(ledger.submissions().find("r1")).isNull();
    }

    @Test
    void anIdCountsOnceHoweverOftenItComes() {
        for (int i = 0; i < 100; i++) {
            assertThat(apply(Sample.result("r1", "alpha", "gpqa", 70).event()).kind())
                    .isEqualTo(i == 0 ? Kind.COUNTED : Kind.REPEATED);
        }
        assertThat(ledger.submissions().count(State.COUNTED)).isEqualTo(1);
        assertThat(ledger.records()).isEqualTo(103);
    }

    @Test
    void ofOneIdWithTwoContentsTheFirstStands() {
        apply(Sample.result("r1", "alpha", "gpqa", 70).event());

        assertThat(apply(Sample.result("r1", "alpha", "gpqa", 90).event()).kind())
                .isEqualTo(Kind.CONFLICT);
        assertThat(ledger.submissions().find("r1"))
                .extracting(s -> s.result().score())
                .isEqualTo(70.0);
    }

    @Test
    void aCatalogueEventOfTheSameIdAndOtherContentIsAConflictToo() {
        assertThat(apply(Sample.described("alpha", "Alpha One")).kind()).isEqualTo(Kind.REPEATED);
        assertThat(apply(Sample.described("alpha", "Alpha Two")).kind()).isEqualTo(Kind.CONFLICT);
        assertThat(ledger.catalogue().resolve(NameKind.MODEL, "Alpha Two")).isEmpty();
    }

    @Test
    void whoRepeatsAnEventAndWhenDoesNotMakeItAnother() {
        apply(Sample.result("r1", "alpha", "gpqa", 70).by("lab").event());

        assertThat(apply(Sample.result("r1", "Alpha", "GPQA", 70).by("other").event())
                        .kind())
                .isEqualTo(Kind.REPEATED);
    }

    /// Two services may each have sent the same statement before either read the other's.
    @Test
    void namesInAnotherCaseDoNotMakeAnotherStatement() {
        apply(Sample.result("r1", "alpha", "gpqa", 70).event());
        apply(Sample.corrected(
                "r1", "lab", Sample.result("x", "alpha", "gpqa", 71).result()));
        apply(Sample.resolved(NameKind.MODEL, "Alpha-1", "alpha"));

        assertThat(apply(Sample.corrected(
                                "r1",
                                "lab",
                                Sample.result("x", "ALPHA", "Gpqa", 71).result()))
                        .kind())
                .isEqualTo(Kind.REPEATED);
        assertThat(apply(new Event.NameResolved("resolve-Alpha-1", Sample.origin(), NameKind.MODEL, "ALPHA-1", "alpha"))
                        .kind())
                .isEqualTo(Kind.REPEATED);
    }

    @Test
    void anUnreadableRecordIsCountedAndBlocksNothing() {
        assertThat(apply(new Unreadable("not valid JSON", 3, "abc")))
                .isEqualTo(new Outcome(Kind.UNREADABLE, null, "not valid JSON"));
        assertThat(ledger.unreadable()).isEqualTo(1);
        assertThat(ledger.blockedBy()).isNull();
        assertThat(apply(Sample.result("r1", "alpha", "gpqa", 70).event()).kind())
                .isEqualTo(Kind.COUNTED);
    }

    @Test
    void aRecordOfANewerKindBlocksTheBoardForGood() {
        apply(new TooNew("result.submitted.v2"));
        apply(Sample.result("r1", "alpha", "gpqa", 70).event());

        assertThat(ledger.blockedBy()).isEqualTo("result.submitted.v2 at offset 3");
    }

    @Test
    void aRevisionIsNeverChangedAndTheHighestIsInForce() {
        apply(Sample.published(Sample.methodology(2)));
        apply(Sample.published(Sample.methodology(1)));
        assertThat(ledger.catalogue().methodology().revision()).isEqualTo(2);

        Outcome again = apply(new Event.MethodologyPublished(
                "other-id", Sample.origin(), Sample.methodology(2, Sample.category("knowledge", 1, "gpqa"))));

        assertThat(again.kind()).isEqualTo(Kind.REJECTED);
        assertThat(ledger.catalogue().methodology().categories()).isEmpty();
        assertThat(ledger.catalogue().revisions()).hasSize(2);
    }

    @Test
    void aStatedPriceStaysUntilAnotherIsStated() {
        apply(Sample.priced("alpha", 5, 25));
        apply(new Event.ModelDescribed("again", Sample.origin(), Sample.model("alpha")));

        assertThat(ledger.catalogue().model("alpha"))
                .extracting(m -> m.price() == null ? null : m.price().mean())
                .isEqualTo(15.0);
        assertThat(apply(Sample.priced("nobody", 1, 2)).kind()).isEqualTo(Kind.REJECTED);
    }

    @Test
    void theFirstMeaningOfANameStands() {
        apply(Sample.described("beta"));

        assertThat(apply(Sample.resolved(NameKind.MODEL, "Alpha One", "beta")))
                .isEqualTo(new Outcome(Kind.REJECTED, "beta", "this name means alpha"));
        assertThat(apply(Sample.resolved(NameKind.MODEL, "gamma", "nobody")).kind())
                .isEqualTo(Kind.REJECTED);
        assertThat(apply(Sample.resolved(NameKind.MODEL, "B. E. Ta", "beta")).kind())
                .isEqualTo(Kind.NOTED);
        assertThat(ledger.catalogue().resolve(NameKind.MODEL, "b. e. ta")).contains("beta");
    }

    @Test
    void anIdMeansItselfWhateverItWasAnAliasOf() {
        apply(Sample.described("alpha-one"));
        apply(Sample.resolved(NameKind.MODEL, "beta", "alpha"));
        apply(Sample.described("beta"));

        assertThat(ledger.catalogue().resolve(NameKind.MODEL, "Beta")).contains("beta");
        assertThat(ledger.catalogue().resolve(NameKind.MODEL, "Alpha One")).contains("alpha");
    }

    @Test
    void aNearDuplicateIsSeenAndItsOwnNameIsNot() {
        Catalogue catalogue = ledger.catalogue();

        assertThat(catalogue.lookAlike(NameKind.MODEL, "Álpha_one")).contains("alpha");
        assertThat(catalogue.lookAlike(NameKind.MODEL, "alpha one")).isEmpty();
        assertThat(catalogue.lookAlike(NameKind.BENCHMARK, "alpha-one")).isEmpty();
    }

    @Test
    void theBoardIsKnownByTheLastNameItWasOpenedUnder() {
        assertThat(ledger.opened()).isNull();
        apply(Sample.opened("Ours"));
        apply(Sample.opened("Ours, renamed"));

        assertThat(ledger.opened())
                .extracting(opened -> opened == null ? null : opened.name())
                .isEqualTo("Ours, renamed");
    }

    @Test
    void theFirstRecordOfAnIdCanBeAskedFor() {
        apply(Sample.result("r1", "alpha", "gpqa", 70).event());
        apply(Sample.result("r1", "alpha", "gpqa", 70).event());

        assertThat(ledger.record("r1"))
                .extracting(r -> r == null ? null : r.offset())
                .isEqualTo(3L);
        assertThat(ledger.event("r1"))
                .isEqualTo(Sample.result("r1", "alpha", "gpqa", 70).event());
        assertThat(ledger.record("r2")).isNull();
    }

    @Test
    void whoDescribedSomethingLastIsKnownUnlessItWasRefused() {
        Event price = Sample.priced("later", 1, 2);
        apply(price);
        assertThat(ledger.describedBefore(price)).as("no such model").isNull();

        apply(Sample.described("later"));
        assertThat(ledger.describedBefore(price)).isEqualTo(Sample.origin());
        assertThat(ledger.describedBefore(
                        Sample.result("r1", "later", "gpqa", 1).event()))
                .isNull();
    }

    @Test
    void tenThousandResultsThatWaitDoNotSlowTheCatalogueDown() {
        for (int i = 0; i < 10_000; i++) {
            apply(Sample.result("r" + i, "later-" + i, "gpqa", 50).event());
        }
        assertThat(ledger.submissions().pendingNames(NameKind.MODEL)).hasSize(10_000);

        long start = System.nanoTime();
        for (int i = 0; i < 10_000; i++) {
            apply(Sample.described("later-" + i));
        }

        assertThat((System.nanoTime() - start) / 1_000_000).as("milliseconds").isLessThan(3_000);
        assertThat(ledger.submissions().count(State.COUNTED)).isEqualTo(10_000);
        assertThat(ledger.submissions().pendingNames(NameKind.MODEL)).isEmpty();
        assertThat(List.copyOf(ledger.submissions().all()).getLast().id()).isEqualTo("r9999");
    }
}
