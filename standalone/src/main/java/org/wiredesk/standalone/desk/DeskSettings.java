package org.wiredesk.standalone.desk;

import java.nio.file.Path;
import java.util.Optional;
import org.wiredesk.standalone.Installation;
import org.wiredesk.standalone.folder.DeskFolder;

/**
 * How a desk runs.
 *
 * @param installation where the program lies
 * @param folder where it keeps what it knows
 * @param ports where its parts listen
 * @param feed a folder of the user's that wire copy is taken from, beside the desk's own inbox
 */
public record DeskSettings(Installation installation, DeskFolder folder, DeskPorts ports, Optional<Path> feed) {}
