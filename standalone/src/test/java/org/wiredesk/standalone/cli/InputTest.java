package org.wiredesk.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputTest {

    @TempDir
    private Path folder;

    @Test
    void aFolderIsAllFilesBelowItInTheOrderOfTheirNames() throws IOException {
        for (String name : List.of("wire/b.xml", "wire/a/2.xml", "wire/a/1.xml", "wire/.hidden", "wire/.git/x")) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.createFile(folder.resolve(name));
        }

        List<Input> inputs = Input.of(List.of("wire"), folder);

        assertThat(inputs)
                .extracting(Input::name)
                .containsExactly(Optional.of("a/1.xml"), Optional.of("a/2.xml"), Optional.of("b.xml"));
    }

    @Test
    void wordsKeepTheirOrder() throws IOException {
        Files.createFile(folder.resolve("b.xml"));
        Files.createFile(folder.resolve("a.xml"));

        List<Input> inputs =
                Input.of(List.of("b.xml", "-", folder.resolve("a.xml").toString()), folder);

        assertThat(inputs).extracting(Input::title).containsExactly("b.xml", "standard input", "a.xml");
    }
}
