package org.wiredesk.language.name.perceptron;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wiredesk.language.corpus.MarkedText;
import org.wiredesk.language.name.measure.Scores;

/** Learns the model of names; {@code language/train} calls it. The same inputs give the same model, bit for bit. */
public final class TrainNames {

    private static final int FOLDS = 4;

    private final PrintStream out;
    private final Lexica lexica;
    private final TrainingTexts texts;

    private TrainNames(Path data, Path corpus, PrintStream out) throws IOException {
        this.out = out;
        this.lexica = Lexica.standard();
        this.texts = TrainingTexts.read(data, corpus, out::println);
    }

    /**
     * Trains and writes a model, or measures on one's own stories what a model of the others finds in them.
     *
     * @param arguments the folder of the sets of others, {@code language/corpus}, and the file to write or {@code folds}
     */
    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        TrainNames training = new TrainNames(data, Path.of(arguments[1]), System.out);
        if (arguments[2].equals("folds")) {
            training.crossValidate();
            return;
        }
        for (Path file : TrainingTexts.files(data, Path.of(arguments[1]))) {
            System.out.println(Digest.of(file) + "  " + file.subpath(file.getNameCount() - 2, file.getNameCount()));
        }
        LearntModel model = training.train(training.texts.stories());
        Path file = Path.of(arguments[2]);
        try (OutputStream output = Files.newOutputStream(file)) {
            write(model, output);
        }
        System.out.println(Digest.of(file) + "  " + file.getFileName() + ", "
                + model.rows().size() + " features");
    }

    private static void write(LearntModel model, OutputStream output) throws IOException {
        try (DataOutputStream numbers = new DataOutputStream(new BufferedOutputStream(output))) {
            ModelFile.write(model, numbers);
        }
    }

    /** Trains without a part of our stories and measures on it, part by part. */
    private void crossValidate() {
        for (int fold = 0; fold < FOLDS; fold++) {
            List<MarkedText> learnt = new ArrayList<>();
            List<MarkedText> measured = new ArrayList<>();
            for (int story = 0; story < texts.stories().size(); story++) {
                (story % FOLDS == fold ? measured : learnt).add(texts.stories().get(story));
            }
            Scores scores = Scores.of(new PerceptronNameFinder(train(learnt).ready(), lexica), measured);
            out.println("part " + (fold + 1) + " of " + FOLDS + ": F1 "
                    + scores.all().f1());
        }
    }

    private LearntModel train(List<MarkedText> stories) {
        out.println("Learning from " + stories.size() + " of our stories and all other texts:");
        Trainer trainer = new Trainer(lexica, TrainingPlan.standard(out::println));
        trainer.add(TrainingSource.OWN, stories);
        for (Map.Entry<TrainingSource, List<MarkedText>> source : texts.others().entrySet()) {
            trainer.add(source.getKey(), source.getValue());
        }
        return trainer.train();
    }
}
