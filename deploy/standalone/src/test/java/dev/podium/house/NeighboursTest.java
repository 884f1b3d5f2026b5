package dev.podium.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import dev.podium.board.BoardWriter;
import dev.podium.event.EventLog;
import org.junit.jupiter.api.Test;

class NeighboursTest {

    private static final String[] UI_FEATURES = {
        "dev.podium.ui.leaderboard..",
        "dev.podium.ui.compare..",
        "dev.podium.ui.model..",
        "dev.podium.ui.benchmark..",
        "dev.podium.ui.value..",
        "dev.podium.ui.coverage..",
        "dev.podium.ui.live..",
        "dev.podium.ui.history..",
        "dev.podium.ui.submit..",
        "dev.podium.ui.methodology..",
        "dev.podium.ui.about.."
    };

    @Test
    void servicesDoNotSeeEachOther() {
        apart("dev.podium.ingestion..", "dev.podium.scoring..", "dev.podium.ui..");
        apart("dev.podium.scoring..", "dev.podium.ingestion..", "dev.podium.ui..");
        apart("dev.podium.ui..", "dev.podium.ingestion..", "dev.podium.scoring..");
    }

    @Test
    void onlyTheRoofSeesTheEmbeddedServers() {
        noClasses()
                .that(resideInAnyPackage(
                        "dev.podium.ingestion..", "dev.podium.scoring..", "dev.podium.ui..", "dev.podium.wire.."))
                .should()
                .dependOnClassesThat(resideInAPackage("dev.podium.embedded.."))
                .check(House.classes());
    }

    @Test
    void theUiNeitherWritesNorFolds() {
        noClasses()
                .that(resideInAPackage("dev.podium.ui.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("dev.podium.ledger..", "dev.podium.standings.."))
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(EventLog.class, BoardWriter.class)
                .check(House.classes());
    }

    @Test
    void featuresOfTheUiDoNotSeeEachOther() {
        for (String feature : UI_FEATURES) {
            for (String other : UI_FEATURES) {
                if (!feature.equals(other)) {
                    apart(feature, other);
                }
            }
        }
    }

    @Test
    void packagesFormNoCircles() {
        slices().matching("dev.podium.(*)..").should().beFreeOfCycles().check(House.classes());
        slices().matching("dev.podium.ui.(*)..").should().beFreeOfCycles().check(House.classes());
        slices().matching("dev.podium.ingestion.(*)..")
                .should()
                .beFreeOfCycles()
                .check(House.classes());
        slices().matching("dev.podium.scoring.(*)..").should().beFreeOfCycles().check(House.classes());
    }

    private static void apart(String one, String... others) {
        noClasses()
                .that(resideInAPackage(one))
                .should()
                .dependOnClassesThat(resideInAnyPackage(others))
                .check(House.classes());
    }
}
