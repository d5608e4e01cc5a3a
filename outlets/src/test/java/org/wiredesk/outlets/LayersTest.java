package org.wiredesk.outlets;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class LayersTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.wiredesk.outlets");

    @Test
    void whatWritesDocumentsKnowsNothingOfKafkaAndOfServers() {
        noClasses()
                .that()
                .resideInAnyPackage("org.wiredesk.outlets.atom", "org.wiredesk.outlets.ninjs")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..", "org.wiredesk.outlets.http", "org.wiredesk.outlets.webhook")
                .check(CLASSES);
    }

    @Test
    void noServerIsTiedToTheAnswers() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.sun.net.httpserver..", "io.javalin..")
                .check(CLASSES);
    }
}
