package org.wiredesk.standalone.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskFolderTest {

    @TempDir
    private Path root;

    @Test
    void aFolderIsMadeWithItsParents() {
        DeskFolder folder = new DeskFolder(root.resolve("a/b"));

        assertThat(folder.prepare()).isEmpty();

        assertThat(folder.logs()).isDirectory();
    }

    @Test
    void aFileIsRefusedInASentence() throws IOException {
        Path file = Files.createFile(root.resolve("file"));

        assertThat(new DeskFolder(file).prepare()).contains(file + " is a file. Name a folder with --data.");
    }

    @Test
    void aFolderBelowAFileIsRefusedInASentence() throws IOException {
        Path file = Files.createFile(root.resolve("file"));

        assertThat(new DeskFolder(file.resolve("below")).prepare())
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("cannot be written", "--data"));
    }

    @Test
    void onlyOneDeskRunsOnAFolder() throws IOException {
        DeskFolder folder = new DeskFolder(root);
        try (FolderLock first = FolderLock.take(folder).orElseThrow()) {
            assertThat(first).isNotNull();
            assertThat(FolderLock.take(folder)).isEmpty();
        }
        try (FolderLock next = FolderLock.take(folder).orElseThrow()) {
            assertThat(next).isNotNull();
        }
    }
}
