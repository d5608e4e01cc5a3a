package org.wiredesk.standalone.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddressesTest {

    private static final Addresses ADDRESSES =
            new Addresses("127.0.0.1:9092", "http://127.0.0.1:8081/apis/ccompat/v7", "http://127.0.0.1:8080");

    @TempDir
    private Path root;

    @Test
    void whatADeskWritesItsClientsRead() throws IOException {
        DeskFolder folder = new DeskFolder(root);

        ADDRESSES.writeTo(folder);

        assertThat(Addresses.readFrom(folder)).contains(ADDRESSES);
    }

    @Test
    void theKeysAreThoseOfTheContract() throws IOException {
        DeskFolder folder = new DeskFolder(root);

        ADDRESSES.writeTo(folder);

        Properties written = PropertiesFile.read(root.resolve("addresses.properties"));
        assertThat(written)
                .containsEntry("kafka.bootstrap", "127.0.0.1:9092")
                .containsEntry("registry.url", "http://127.0.0.1:8081/apis/ccompat/v7")
                .containsEntry("http.url", "http://127.0.0.1:8080")
                .hasSize(3);
    }

    @Test
    void nothingButTheFileIsLeftInTheFolder() throws IOException {
        DeskFolder folder = new DeskFolder(root);

        ADDRESSES.writeTo(folder);

        try (var files = Files.list(root)) {
            assertThat(files).containsExactly(folder.addresses());
        }
    }

    @Test
    void aDeskThatIsNotReadyHasNoAddresses() throws IOException {
        DeskFolder folder = new DeskFolder(root);
        ADDRESSES.writeTo(folder);

        Addresses.removeFrom(folder);

        assertThat(Addresses.readFrom(folder)).isEmpty();
    }

    @Test
    void removingWhatIsNotThereIsNoError() throws IOException {
        Addresses.removeFrom(new DeskFolder(root));

        assertThat(root).isEmptyDirectory();
    }
}
