package org.wiredesk.streams.copy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wiredesk.schemas.InvalidConfiguration;

/**
 * Reads the house's own markers and furniture, which go before those that come with the app. Every row is tried on its own examples before it is
 * tried on copy, and every mistake is named at once.
 */
public final class CopyRules {

    private static final Set<String> LISTS = Set.of("markers", "furniture");

    private final Path file;
    private final List<String> mistakes = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private CopyRules(Path file) {
        this.file = file;
    }

    /**
     * A desk with the rules that come with the app and those of a file.
     *
     * @param file YAML with the lists {@code markers} and {@code furniture}, as docs/copy-rules.md describes them; empty for none
     * @throws InvalidConfiguration with every mistake in the file
     */
    public static CopyDesk of(Optional<Path> file) {
        return file.map(own -> new CopyRules(own).read()).orElseGet(CopyDesk::new);
    }

    private CopyDesk read() {
        JsonNode root = parse();
        root.fieldNames().forEachRemaining(name -> {
            if (!LISTS.contains(name)) {
                mistakes.add(
                        file + ": there is a list named `" + name + "`; only `markers` and `furniture` are known.");
            }
        });
        MarkerTable knownMarkers = MarkerTable.standard();
        FurnitureTable knownFurniture = FurnitureTable.standard();
        knownMarkers.all().forEach(rule -> names.add(rule.name()));
        knownFurniture.rules().forEach(rule -> names.add(rule.name()));
        List<MarkerRule> markers = rows(root, "markers", MarkerRule.class, MarkerRule::name, RuleCheck::mistakes);
        List<FurnitureRule> furniture =
                rows(root, "furniture", FurnitureRule.class, FurnitureRule::name, RuleCheck::mistakes);
        if (!mistakes.isEmpty()) {
            throw new InvalidConfiguration(mistakes);
        }
        return new CopyDesk(
                new MarkerTable(joined(markers, knownMarkers.all())),
                new FurnitureTable(joined(furniture, knownFurniture.rules())));
    }

    private JsonNode parse() {
        try {
            return RuleFile.YAML.readTree(Files.readString(file));
        } catch (JsonProcessingException e) {
            throw new InvalidConfiguration(List.of(file + " is no YAML: " + e.getOriginalMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> List<T> rows(
            JsonNode root, String list, Class<T> type, Function<T, String> name, Function<T, List<String>> check) {
        List<T> rows = new ArrayList<>();
        int number = 0;
        for (JsonNode node : root.path(list)) {
            String place = file + ", " + list + ", row " + ++number + " ("
                    + node.path("name").asText("without a name") + "): ";
            try {
                T row = RuleFile.YAML.treeToValue(node, type);
                if (!names.add(name.apply(row))) {
                    mistakes.add(place + "another rule has that name; choose one of your own.");
                }
                check.apply(row).forEach(mistake -> mistakes.add(place + mistake));
                rows.add(row);
            } catch (JsonProcessingException e) {
                mistakes.add(place + e.getOriginalMessage());
            }
        }
        return rows;
    }

    private static <T> List<T> joined(List<T> own, List<T> known) {
        return Stream.concat(own.stream(), known.stream()).toList();
    }
}
