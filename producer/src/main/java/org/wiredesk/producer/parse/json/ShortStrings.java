package org.wiredesk.producer.parse.json;

import java.io.IOException;
import java.io.Reader;

/**
 * JSON with nothing left out but the ends of strings that are too long to be read: a reader that meets the beginning of one can tell that, and go on behind
 * it, where it would have to give up the whole delivery if it met all of it.
 */
final class ShortStrings extends Reader {

    private static final int BEHIND_BACKSLASH = -1;
    private static final int FIGURES_OF_A_CODE = 4;

    private final Reader json;
    private final int longest;
    private boolean inString;
    private int length;

    /** How many characters of an escape are still to come, or {@link #BEHIND_BACKSLASH}. */
    private int escape;

    /**
     * Closes what it reads from.
     *
     * @param longest how many characters of a string are kept, an escape counting as the one that it stands for
     */
    ShortStrings(Reader json, int longest) {
        this.json = json;
        this.longest = longest;
    }

    @Override
    public int read(char[] target, int offset, int most) throws IOException {
        int kept = 0;
        while (kept == 0) {
            int read = json.read(target, offset, most);
            if (read <= 0) {
                return read;
            }
            kept = keep(target, offset, offset + read) - offset;
        }
        return kept;
    }

    @Override
    public void close() throws IOException {
        json.close();
    }

    /** Moves what is kept to the front and gives its end. */
    private int keep(char[] characters, int start, int end) {
        int kept = start;
        for (int i = start; i < end; i++) {
            if (isKept(characters[i])) {
                characters[kept++] = characters[i];
            }
        }
        return kept;
    }

    private boolean isKept(char character) {
        if (!inString) {
            inString = character == '"';
            length = 0;
            return true;
        }
        if (escape == BEHIND_BACKSLASH) {
            escape = character == 'u' ? FIGURES_OF_A_CODE : 0;
        } else if (escape > 0) {
            escape--;
        } else if (character == '"') {
            inString = false;
            return true;
        } else {
            escape = character == '\\' ? BEHIND_BACKSLASH : 0;
            length++;
        }
        return length <= longest;
    }
}
