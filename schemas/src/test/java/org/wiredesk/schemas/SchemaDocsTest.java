package org.wiredesk.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;

class SchemaDocsTest {

    private final Set<String> seen = new HashSet<>();
    private final List<String> undocumented = new ArrayList<>();
    private final List<String> bareTimes = new ArrayList<>();

    @Test
    void saysOfEveryRecordAndFieldWhatItIs() {
        // When
        TravellingSchemas.all().forEach(this::visit);

        // Then
        assertThat(undocumented).isEmpty();
    }

    @Test
    void givesEveryTimeALogicalType() {
        // When
        TravellingSchemas.all().forEach(this::visit);

        // Then
        assertThat(bareTimes).isEmpty();
    }

    private void visit(Schema schema) {
        switch (schema.getType()) {
            case RECORD -> visitRecord(schema);
            case ARRAY -> visit(schema.getElementType());
            case UNION -> schema.getTypes().forEach(this::visit);
            default -> {}
        }
    }

    private void visitRecord(Schema schema) {
        if (!seen.add(schema.getFullName())) {
            return;
        }
        if (schema.getDoc() == null) {
            undocumented.add(schema.getName());
        }
        for (Schema.Field field : schema.getFields()) {
            if (field.doc() == null) {
                undocumented.add(schema.getName() + "." + field.name());
            }
            if (isTime(field.name()) && !field.schema().toString().contains("timestamp-millis")) {
                bareTimes.add(schema.getName() + "." + field.name());
            }
            visit(field.schema());
        }
    }

    private static boolean isTime(String name) {
        return name.endsWith("At") || name.endsWith("Created") || name.startsWith("last") || name.equals("until");
    }
}
