package org.wiredesk.language.corpus;

import java.io.IOException;
import java.io.LineNumberReader;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads texts in columns, as the CoNLL tasks write them: a token a line, its tag last, an empty line behind each sentence,
 * {@code -DOCSTART-} or {@code # newdoc} before each text. Where a file has no such lines, each stretch of sentences is a text.
 * Lines that begin with {@code # } and have no tag are remarks. Where lines begin with the number of the token, as in Universal
 * NER, the token and the tag stand behind it.
 */
public final class ColumnReader {

    private final String file;
    private final int sentencesOfText;
    private final List<MarkedText> texts = new ArrayList<>();

    private TextBuilder text;

    private ColumnReader(String file, int sentencesOfText) {
        this.file = file;
        this.sentencesOfText = sentencesOfText;
        this.text = new TextBuilder(file + "#1");
    }

    /**
     * Reads a file.
     *
     * @param file a file in UTF-8
     * @param sentencesOfText how many sentences are one text where the file does not say
     * @throws CorpusException if a line cannot be read; the message names file and line
     */
    public static List<MarkedText> read(Path file, int sentencesOfText) {
        ColumnReader reader = new ColumnReader(file.toString(), sentencesOfText);
        try (LineNumberReader lines = new LineNumberReader(Files.newBufferedReader(file))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reader.line(line, lines.getLineNumber());
            }
        } catch (MalformedInputException e) {
            throw new CorpusException("'" + file + "' is not in UTF-8. Convert it first.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        reader.endText();
        return List.copyOf(reader.texts);
    }

    private void line(String line, int number) {
        String[] columns = line.strip().split("\\s+", -1);
        if (line.isBlank()) {
            text.endSentence();
        } else if (columns[0].equals("-DOCSTART-") || line.startsWith("# newdoc")) {
            endText();
            text.bordersKnown();
        } else if (isRemark(line, columns) || isBlankToken(line, columns)) {
            return;
        } else if (columns.length < 2) {
            throw new CorpusException("Line " + number + " of '" + file + "' has one column: '" + line
                    + "'. A line needs a token first and a tag such as B-PER or O last.");
        } else {
            if (!text.isOpen() && !text.hasKnownBorders() && text.sentences() >= sentencesOfText) {
                endText();
            }
            token(columns, number);
        }
    }

    private void token(String[] columns, int number) {
        boolean numbered =
                columns.length >= 3 && columns[0].equals(String.valueOf(text.length() + 1)) && Tag.isTag(columns[2]);
        String tag = numbered ? columns[2] : columns[columns.length - 1];
        if (!Tag.isTag(tag)) {
            throw new CorpusException(
                    "Line " + number + " of '" + file + "' ends with '" + tag
                            + "', which is no tag. Tags are O, or B-, I-, E-, L-, S- or U- and a type such as PER, ORG or LOC.");
        }
        text.add(numbered ? columns[1] : columns[0], Tag.of(tag));
    }

    /** A remark, and not a token {@code #} of a sentence: a tag stands at the end of that. */
    private static boolean isRemark(String line, String... columns) {
        return line.startsWith("# ") && !(columns.length == 2 && Tag.isTag(columns[1]));
    }

    /** A token of white space, as text from the net has it. */
    private static boolean isBlankToken(String line, String... columns) {
        return columns.length == 1 && Character.isWhitespace(line.charAt(0)) && Tag.isTag(columns[0]);
    }

    private void endText() {
        if (text.sentences() > 0 || text.isOpen()) {
            texts.add(text.build());
        }
        boolean known = text.hasKnownBorders();
        text = new TextBuilder(file + "#" + (texts.size() + 1));
        if (known) {
            text.bordersKnown();
        }
    }
}
