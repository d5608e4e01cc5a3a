package org.wiredesk.monitor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class LayersTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.wiredesk.monitor");

    @Test
    void knowsNeitherTheProducerNorTheTopology() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.wiredesk.producer..",
                        "org.wiredesk.streams..",
                        "org.wiredesk.standalone..",
                        "org.wiredesk.language..")
                .check(CLASSES);
    }

    @Test
    void onlyTheReaderKnowsKafka() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "..monitor.story..",
                        "..monitor.search..",
                        "..monitor.window..",
                        "..monitor.stream..",
                        "..monitor.http..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..")
                .check(CLASSES);
    }

    @Test
    void theRulesKnowNeitherHttpNorTheIndex() {
        noClasses()
                .that()
                .resideInAPackage("..monitor.story..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.lucene..", "io.javalin..", "org.eclipse.jetty..")
                .check(CLASSES);
    }
}
