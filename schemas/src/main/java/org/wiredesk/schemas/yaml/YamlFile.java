package org.wiredesk.schemas.yaml;

import java.io.StringReader;
import java.util.List;
import org.wiredesk.schemas.InvalidConfiguration;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Parses YAML into nodes that know their places. No object is made of what a tag names. */
public final class YamlFile {

    private YamlFile() {}

    /**
     * The document.
     *
     * @param file what it is called
     * @param need what an empty file lacks, to stand behind "it is empty;"
     * @throws InvalidConfiguration if it is empty, or no YAML; says where
     */
    public static Node compose(String yaml, String file, String need) {
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
            if (root != null) {
                return root;
            }
            throw new InvalidConfiguration(List.of(file + ": it is empty; " + need));
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            String place = mark == null ? "" : (mark.getLine() + 1) + ":" + (mark.getColumn() + 1) + ":";
            throw new InvalidConfiguration(
                    List.of(file + ":" + place + " not readable as YAML: " + e.getProblem() + "."));
        } catch (YAMLException e) {
            throw new InvalidConfiguration(List.of(file + ": not readable as YAML: " + e.getMessage()));
        }
    }
}
