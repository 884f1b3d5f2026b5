package dev.podium.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.ControllerAdvice;

class TechnologyTest {

    @Test
    void kafkaStandsOnlyInPackagesNamedAfterIt() {
        only("org.apache.kafka..", "dev.podium..kafka..", "dev.podium.embedded..");
        only("org.springframework.kafka..", "dev.podium..kafka..");
    }

    @Test
    void jedisStandsOnlyInPackagesNamedAfterIt() {
        only("redis.clients..", "dev.podium..redis..");
    }

    @Test
    void vaadinStandsOnlyInTheUi() {
        only("com.vaadin..", "dev.podium.ui..");
    }

    @Test
    void jacksonStandsOnlyInWireTheApisAndWhatGoesToBrowsersAsItStands() {
        only(
                "tools.jackson..",
                "dev.podium.wire..",
                "dev.podium.ingestion..",
                "dev.podium.ui.api..",
                "dev.podium.ui.sent..",
                "dev.podium..redis..");
    }

    @Test
    void thereAreNoStereotypesAndNoFieldInjection() {
        noClasses()
                .should()
                .beAnnotatedWith(Component.class)
                .orShould()
                .beAnnotatedWith(Service.class)
                .orShould()
                .beAnnotatedWith(Repository.class)
                .check(House.classes());
        noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .check(House.classes());
    }

    @Test
    void springIsAnnotatedOnlyWhereThingsAreWiredOrCalled() {
        noClasses()
                .that()
                .haveNameNotMatching(".*(Application|Wiring|Api|Advice)(\\$.*)?")
                .and()
                .areNotAnnotatedWith(Configuration.class)
                .and()
                .areNotMetaAnnotatedWith(Controller.class)
                .and()
                .areNotMetaAnnotatedWith(ControllerAdvice.class)
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.springframework.context.annotation..",
                        "org.springframework.stereotype..",
                        "org.springframework.web.bind.annotation..",
                        "org.springframework.boot.autoconfigure.."))
                .check(House.classes());
    }

    private static void only(String technology, String... places) {
        noClasses()
                .that(resideOutsideOfPackages(places))
                .should()
                .dependOnClassesThat(resideInAnyPackage(technology))
                .check(House.classes());
    }
}
