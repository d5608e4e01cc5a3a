package org.wiredesk.producer;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class LayersTest {

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.wiredesk.producer");

    @Test
    void readersKnowNothingOfKafka() {
        noClasses()
                .that()
                .resideInAPackage("..parse..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..", "..publish..", "org.wiredesk.producer.feed..")
                .check(classes);
    }

    @Test
    void theFeedKnowsNothingOfKafka() {
        noClasses()
                .that()
                .resideInAPackage("org.wiredesk.producer.feed..")
                .and()
                .resideOutsideOfPackage("..feed.settings")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.apache.kafka..", "org.wiredesk.schemas..")
                        .and(not(simpleName("PrivateAddresses"))))
                .check(classes);
    }

    @Test
    void onlyOneClassMakesAnXmlReader() {
        noClasses()
                .that()
                .doNotHaveSimpleName("SafeXml")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javax.xml.stream.XMLInputFactory")
                .check(classes);
    }
}
