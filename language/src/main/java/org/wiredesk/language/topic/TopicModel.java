package org.wiredesk.language.topic;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What each word says for and against each topic, and how a sum of words becomes a probability.
 *
 * <p>A story's score for a topic is the mean of its words' weights, each word counting by the logarithm of how often it stands there and by how rare it
 * is in general. Words that the model has never met do not count; a story of few known words has little to say.
 */
public final class TopicModel {

    private static final int FORMAT = 1;
    private static final double FULL = 255.0;
    private static final double DAMPING = 1.0;
    private static final double[] LOGARITHMS = new double[64];

    static {
        for (int i = 1; i < LOGARITHMS.length; i++) {
            LOGARITHMS[i] = 1 + Math.log(i);
        }
    }

    private final List<String> topics;
    private final float[] scales;
    private final Calibration[] calibrations;
    private final double[] thresholds;
    private final int[] keys;
    private final byte[] rarities;
    private final byte[] weights;

    private TopicModel(
            List<String> topics,
            float[] scales,
            Calibration[] calibrations,
            double[] thresholds,
            int[] keys,
            byte[] rarities,
            byte[] weights) {
        this.topics = topics;
        this.scales = scales;
        this.calibrations = calibrations;
        this.thresholds = thresholds;
        this.keys = keys;
        this.rarities = rarities;
        this.weights = weights;
    }

    /** How much a word counts that stands so many times in a story, before its rarity. */
    public static double frequency(int count) {
        return count < LOGARITHMS.length ? LOGARITHMS[count] : 1 + Math.log(count);
    }

    /** What a sum of squares of words is divided by, as a root. */
    public static double length(double squares) {
        return Math.sqrt(squares + DAMPING);
    }

    /** The codes of the topics, in the order of {@link #probabilities}. */
    public List<String> topics() {
        return topics;
    }

    /** The least probability that a story's surest topic needs to count. */
    public double surestNeeds() {
        return thresholds[0];
    }

    /** The least probability that any further topic needs. */
    public double otherNeeds() {
        return thresholds[1];
    }

    /** How probable it is that an editor would file a story under each topic. */
    public double[] probabilities(WordCounts story) {
        double[] sums = new double[topics.size()];
        double squares = 0;
        for (int i = 0; i < story.slots(); i++) {
            int row = story.count(i) == 0 ? -1 : row(story.key(i));
            if (row >= 0) {
                double value = frequency(story.count(i)) * (rarities[row] & 0xff) / FULL;
                squares += value * value;
                int from = row * sums.length;
                for (int topic = 0; topic < sums.length; topic++) {
                    sums[topic] += value * weights[from + topic];
                }
            }
        }
        double length = length(squares);
        for (int topic = 0; topic < sums.length; topic++) {
            sums[topic] = calibrations[topic].probability(sums[topic] * scales[topic] / length);
        }
        return sums;
    }

    /** The place of a key, or -1. */
    private int row(int key) {
        int slot = key & (keys.length - 1);
        while (rarities[slot] != 0) {
            if (keys[slot] == key) {
                return slot;
            }
            slot = (slot + 1) & (keys.length - 1);
        }
        return -1;
    }

    /**
     * Reads a model.
     *
     * @throws IOException if it is none, or of another version of the program
     */
    public static TopicModel read(DataInputStream in) throws IOException {
        if (in.readInt() != FORMAT) {
            throw new IOException(
                    "This is no model of topics that this version reads. Train it again with language/train-topics.");
        }
        List<String> topics = new ArrayList<>();
        int count = in.readInt();
        float[] scales = new float[count];
        Calibration[] calibrations = new Calibration[count];
        for (int i = 0; i < count; i++) {
            topics.add(in.readUTF());
            scales[i] = in.readFloat();
            calibrations[i] = new Calibration(in.readDouble(), in.readDouble());
        }
        double[] thresholds = {in.readDouble(), in.readDouble()};
        int rows = in.readInt();
        int slots = Integer.highestOneBit(Math.max(rows, 1)) * 4;
        TopicModel model = new TopicModel(
                List.copyOf(topics),
                scales,
                calibrations,
                thresholds,
                new int[slots],
                new byte[slots],
                new byte[slots * count]);
        for (int i = 0; i < rows; i++) {
            int key = in.readInt();
            int slot = key & (slots - 1);
            while (model.rarities[slot] != 0) {
                slot = (slot + 1) & (slots - 1);
            }
            model.keys[slot] = key;
            model.rarities[slot] = in.readByte();
            in.readFully(model.weights, slot * count, count);
        }
        return model;
    }

    /** A word of a model that is being written: its key, its rarity from 0 to 1, and its weight for each topic. */
    public record Word(int key, double rarity, List<Double> weights) {}

    /** A topic of a model that is being written. */
    public record Topic(String code, Calibration calibration) {}

    /**
     * Writes a model that {@link #read} reads; weights are rounded to 255 steps.
     *
     * @param surestNeeds see {@link #surestNeeds}
     * @param otherNeeds see {@link #otherNeeds}
     */
    public static void write(
            DataOutputStream out, List<Topic> topics, double surestNeeds, double otherNeeds, List<Word> words)
            throws IOException {
        out.writeInt(FORMAT);
        out.writeInt(topics.size());
        double[] scales = new double[topics.size()];
        for (int i = 0; i < scales.length; i++) {
            int topic = i;
            scales[i] = words.stream()
                            .mapToDouble(word -> Math.abs(word.weights.get(topic)))
                            .max()
                            .orElse(1)
                    / Byte.MAX_VALUE;
            out.writeUTF(topics.get(i).code);
            out.writeFloat((float) scales[i]);
            out.writeDouble(topics.get(i).calibration.slope());
            out.writeDouble(topics.get(i).calibration.offset());
        }
        out.writeDouble(surestNeeds);
        out.writeDouble(otherNeeds);
        out.writeInt(words.size());
        for (Word word : words) {
            out.writeInt(word.key);
            out.writeByte((int) Math.max(1, Math.round(word.rarity * FULL)));
            for (int i = 0; i < scales.length; i++) {
                out.writeByte((int) Math.round(word.weights.get(i) / scales[i]));
            }
        }
    }
}
