package org.wiredesk.standalone.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.wiredesk.standalone.desk.DeskSettings;
import org.wiredesk.standalone.folder.DeskFolder;

/** What somebody may want to try with a desk that runs. */
final class NextSteps {

    private static final String SAMPLE = "027-ap-ferlo-talks.txt";

    private NextSteps() {}

    static List<String> lines(DeskSettings settings) {
        String command = CommandName.asTyped();
        String data = data(settings.folder());
        return List.of(
                "",
                "Try in another terminal:",
                "  " + command + " topics" + data,
                "  " + command + " tail news.revisions --from-beginning --max 3" + data,
                "  " + command + " tail decisions --json" + data,
                "  " + command + " publish" + data + " --source ap " + sample(settings),
                "Or drop wire copy into " + settings.folder().inbox() + ", in a sub-folder named for its source.",
                "");
    }

    private static String data(DeskFolder folder) {
        boolean known = folder.equals(new DeskFolder(Path.of(DeskFolder.DEFAULT)));
        return known ? "" : " --data " + folder.root();
    }

    private static Path sample(DeskSettings settings) {
        Path here = Path.of("samples", "day", SAMPLE);
        return Files.exists(here) ? here : settings.installation().sampleDay().resolve(SAMPLE);
    }
}
