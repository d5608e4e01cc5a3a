package org.wiredesk.streams;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LayersTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.wiredesk.streams");

    @Test
    void keepsTheRulesApartFromKafka() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "..copy..",
                        "..link..",
                        "..revise..",
                        "..enrich..",
                        "..route..",
                        "..relate..",
                        "..text..",
                        "..embargo..",
                        "..versions..")
                .and()
                .haveSimpleNameNotEndingWith("Step")
                .and(DescribedPredicate.describe(
                        "are not inside a step", type -> !type.getName().contains("Step$")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..")
                .check(CLASSES);
    }

    @Test
    void keepsTheStepsApartFromEachOther() {
        for (String step : new String[] {"link", "revise", "route", "relate"}) {
            noClasses()
                    .that()
                    .resideInAPackage("org.wiredesk.streams." + step)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(otherSteps(step))
                    .check(CLASSES);
        }
    }

    @Test
    void knowsNothingOfTheProducerOrTheMonitor() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.wiredesk.producer..", "org.wiredesk.monitor..", "org.wiredesk.standalone..")
                .check(CLASSES);
    }

    @Test
    void callsEveryWiringClassAStep() {
        classes()
                .that()
                .areTopLevelClasses()
                .and()
                .implement("org.apache.kafka.streams.processor.api.ProcessorSupplier")
                .should()
                .haveSimpleNameEndingWith("Step")
                .check(CLASSES);
    }

    /** Stories of two sources are compared as the texts of two feeds are: `relate` takes the sketch of a text from `link`. */
    private static String[] otherSteps(String step) {
        return Stream.of("link", "revise", "route", "relate", "reject", "out")
                .filter(other -> !other.equals(step) && !(step.equals("relate") && other.equals("link")))
                .map(other -> "org.wiredesk.streams." + other + "..")
                .toArray(String[]::new);
    }
}
