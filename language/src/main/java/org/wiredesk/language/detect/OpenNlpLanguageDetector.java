package org.wiredesk.language.detect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * Asks the model of Apache OpenNLP, which knows 183 languages. It is read when the first text comes, since most agencies state the language and never
 * need it; it reads the head of a text only, since a few sentences are enough.
 */
public final class OpenNlpLanguageDetector implements LanguageDetector {

    private static final String MODEL = "/langdetect-183.bin";
    private static final int MOST_CHARACTERS = 600;
    private static final int FEWEST_WORDS = 5;
    private static final int FEWEST_LETTERS = 20;
    /** English news is full of foreign names: where it is nearly as likely as the best, it is the best. */
    private static final String ENGLISH = "eng";

    private static final double NEARLY = 0.85;
    private static final Pattern WORDS = Pattern.compile("\\s+");
    private static final Map<String, String> TWO_LETTERS = twoLetters();

    private volatile @Nullable LanguageDetectorModel model;

    @Override
    public Optional<String> detect(String text) {
        String head =
                text.substring(0, Math.min(text.length(), MOST_CHARACTERS)).strip();
        long letters = head.chars().filter(Character::isLetter).count();
        // Chinese, Japanese and others do not part their words.
        boolean parted = head.chars().allMatch(c -> c < Character.MIN_SURROGATE && !Character.isIdeographic(c));
        if (letters < FEWEST_LETTERS || (parted && WORDS.split(head, FEWEST_WORDS).length < FEWEST_WORDS)) {
            return Optional.empty();
        }
        // The detector keeps something between two calls, so every call has its own; the model may be shared.
        Language[] likely = new LanguageDetectorME(model()).predictLanguages(head);
        String best = likely[0].getLang();
        double least = NEARLY * likely[0].getConfidence();
        boolean english = Arrays.stream(likely)
                .anyMatch(language -> language.getLang().equals(ENGLISH) && language.getConfidence() >= least);
        return Optional.of(english ? "en" : TWO_LETTERS.getOrDefault(best, best));
    }

    private LanguageDetectorModel model() {
        LanguageDetectorModel read = model;
        if (read == null) {
            synchronized (this) {
                read = model == null ? read() : model;
                model = read;
            }
        }
        return read;
    }

    private static LanguageDetectorModel read() {
        try (InputStream in = LanguageDetectorModel.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IOException("The jar opennlp-models-langdetect is not on the class path.");
            }
            return new LanguageDetectorModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the model of languages.", e);
        }
    }

    private static Map<String, String> twoLetters() {
        Map<String, String> tags = new HashMap<>();
        for (String tag : Locale.getISOLanguages()) {
            tags.put(Locale.forLanguageTag(tag).getISO3Language(), tag);
        }
        return Map.copyOf(tags);
    }
}
