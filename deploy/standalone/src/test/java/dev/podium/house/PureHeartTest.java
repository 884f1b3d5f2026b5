package dev.podium.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PureHeartTest {

    @Test
    void theHeartKnowsOnlyTheJdkAndItself() {
        classes()
                .that(resideInAnyPackage(House.PURE))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(House.PURE)
                        .or(resideInAnyPackage("java..", "org.jspecify..", "org.hipparchus..")))
                .check(House.classes());
    }

    @Test
    void dependenciesInTheHeartPointDownwards() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("catalog")
                .definedBy("dev.podium.catalog..")
                .layer("result")
                .definedBy("dev.podium.result..")
                .layer("event")
                .definedBy("dev.podium.event..")
                .layer("ledger")
                .definedBy("dev.podium.ledger..")
                .layer("board")
                .definedBy("dev.podium.board..")
                .layer("standings")
                .definedBy("dev.podium.standings..")
                .layer("compare")
                .definedBy("dev.podium.compare..")
                .layer("movement")
                .definedBy("dev.podium.movement..")
                .whereLayer("movement")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("standings")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("compare")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("ledger")
                .mayOnlyBeAccessedByLayers("standings")
                .whereLayer("board")
                .mayOnlyBeAccessedByLayers("standings", "compare", "movement")
                .whereLayer("event")
                .mayOnlyBeAccessedByLayers("ledger", "standings")
                .whereLayer("result")
                .mayOnlyBeAccessedByLayers("event", "ledger", "standings", "board", "compare", "movement")
                .check(House.classes());
    }

    @Test
    void theHeartHasNoClockNoChanceAndNoOutsideWorld() {
        noClasses()
                .that(resideInAnyPackage(House.PURE))
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callConstructor(Random.class)
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, Thread.class)
                .orShould()
                .dependOnClassesThat(resideInAnyPackage(
                        "java.io..", "java.nio.file..", "java.net..", "java.util.logging..", "org.slf4j.."))
                .check(House.classes());
    }

    @Test
    void transcendentalFunctionsAreTheStrictOnes() {
        noClasses()
                .that(resideInAnyPackage(House.PURE))
                .should()
                .callMethod(Math.class, "exp", double.class)
                .orShould()
                .callMethod(Math.class, "log", double.class)
                .orShould()
                .callMethod(Math.class, "pow", double.class, double.class)
                .check(House.classes());
    }

    @Test
    void commonKnowsNoFramework() {
        noClasses()
                .that(resideInAnyPackage("dev.podium.wire..", "dev.podium.memory.."))
                .should()
                .dependOnClassesThat(resideOutsideOfPackages(
                        "java..",
                        "dev.podium..",
                        "org.jspecify..",
                        "tools.jackson..",
                        "com.fasterxml.jackson.annotation.."))
                .check(House.classes());
    }
}
