package org.wiredesk.language.name.opennlp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.wiredesk.language.corpus.MarkedText;
import org.wiredesk.language.name.Name;
import org.wiredesk.language.name.NameFinder;
import org.wiredesk.language.name.NameType;
import org.wiredesk.language.token.Tokens;

/**
 * Finds names with OpenNLP's {@code NameFinderME}. OpenNLP ships no model for it; one is trained from marked texts, with its own
 * features and settings but for the perceptron, which does better there than its maximum entropy.
 */
public final class OpenNlpNameFinder implements NameFinder {

    private static final String ENGLISH = "eng";

    private final ThreadLocal<NameFinderME> finders;

    private OpenNlpNameFinder(TokenNameFinderModel model) {
        finders = ThreadLocal.withInitial(() -> new NameFinderME(model));
    }

    /**
     * Trains a model; that takes about a second for ten thousand tokens.
     *
     * @param texts what to learn from
     */
    public static OpenNlpNameFinder train(List<MarkedText> texts) throws IOException {
        List<NameSample> samples = new ArrayList<>();
        for (MarkedText text : texts) {
            for (int sentence = 0; sentence < text.tokens().sentenceCount(); sentence++) {
                samples.add(sample(text, sentence));
            }
        }
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, "PERCEPTRON");
        parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
        return new OpenNlpNameFinder(NameFinderME.train(
                ENGLISH,
                null,
                ObjectStreamUtils.createObjectStream(samples),
                parameters,
                TokenNameFinderFactory.create(null, null, java.util.Map.of(), new BioCodec())));
    }

    /**
     * Reads a model that somebody trained; its types are those of {@link NameType#named}.
     *
     * @throws IOException if the file cannot be read or is no model of OpenNLP
     */
    public static OpenNlpNameFinder read(Path model) throws IOException {
        return new OpenNlpNameFinder(new TokenNameFinderModel(model));
    }

    @Override
    public List<Name> find(Tokens tokens) {
        NameFinderME finder = finders.get();
        finder.clearAdaptiveData();
        List<Name> names = new ArrayList<>();
        for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
            int first = tokens.sentenceStart(sentence);
            for (Span span : finder.find(words(tokens, sentence))) {
                int start = tokens.start(first + span.getStart());
                int end = tokens.end(first + span.getEnd() - 1);
                NameType.named(span.getType()).ifPresent(type -> names.add(new Name(start, end, type, span.getProb())));
            }
        }
        return names;
    }

    private static NameSample sample(MarkedText text, int sentence) {
        Tokens tokens = text.tokens();
        int first = tokens.sentenceStart(sentence);
        int end = tokens.sentenceEnd(sentence);
        List<Span> spans = new ArrayList<>();
        for (Name name : text.names()) {
            if (name.start() >= tokens.start(first) && name.end() <= tokens.end(end - 1)) {
                int from = first;
                while (tokens.end(from) <= name.start()) {
                    from++;
                }
                int to = from;
                while (to < end && tokens.start(to) < name.end()) {
                    to++;
                }
                spans.add(new Span(from - first, to - first, name.type().name().toLowerCase(Locale.ROOT)));
            }
        }
        return new NameSample(words(tokens, sentence), spans.toArray(Span[]::new), sentence == 0);
    }

    private static String[] words(Tokens tokens, int sentence) {
        int first = tokens.sentenceStart(sentence);
        String[] words = new String[tokens.sentenceEnd(sentence) - first];
        for (int token = 0; token < words.length; token++) {
            words[token] = tokens.word(first + token);
        }
        return words;
    }
}
