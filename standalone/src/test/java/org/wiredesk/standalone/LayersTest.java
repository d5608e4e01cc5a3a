package org.wiredesk.standalone;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.wiredesk.standalone.registry.RegistryMain;

class LayersTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.wiredesk.standalone");

    @Test
    void kafkasInternalsAreUsedInOnePackageOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.wiredesk.standalone.kafka")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "kafka..",
                        "scala..",
                        "org.apache.kafka.metadata..",
                        "org.apache.kafka.raft..",
                        "org.apache.kafka.server..")
                .check(CLASSES);
    }

    @Test
    void nothingKnowsTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.wiredesk.standalone.cli")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.wiredesk.standalone.cli", "picocli..")
                .check(CLASSES);
    }

    @Test
    void whatRunsOnTheRegistrysClassPathUsesTheJdkAlone() {
        classes()
                .that()
                .belongToAnyOf(RegistryMain.class)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.wiredesk.standalone.registry")
                .check(CLASSES);
    }
}
