package org.wiredesk.standalone.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.wiredesk.standalone.Installation;
import picocli.CommandLine.IVersionProvider;

/** Which Wiredesk this is: its version, the commit it was built from, and the Java it runs on. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"Wiredesk " + number(), "Java " + Runtime.version()};
    }

    /** The version, and the commit where it is known: {@code 0.1.0 (3fa9c1d)}. */
    static String number() throws IOException {
        Properties build = new Properties();
        try (InputStream in = Installation.class.getResourceAsStream("build.properties")) {
            if (in != null) {
                build.load(in);
            }
        }
        String commit = build.getProperty("commit", "");
        return build.getProperty("version", "of an unknown version") + (commit.isEmpty() ? "" : " (" + commit + ")");
    }
}
