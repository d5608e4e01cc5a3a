package org.wiredesk.language.detect;

import java.util.Optional;

/** Tells the language of a text. Bounded in time whatever the text, deterministic, and safe for several threads. */
public interface LanguageDetector {

    /**
     * The language of a text.
     *
     * @param text any text; may be empty
     * @return BCP 47, of two letters where the language has such a tag (e.g. {@code en}); empty where the text is too short to tell
     */
    Optional<String> detect(String text);
}
