package org.wiredesk.language.name.perceptron;

import org.wiredesk.language.name.perceptron.Sentence.Lettering;

/** What the place of a word tells: features of several words together, of the row that it stands in, of the text so far. */
final class Context {

    private static final int LONG = 4;

    private final Lexicon lexicon;
    private final NumberList features = new NumberList(64);
    private final NumberList memories = new NumberList(8);

    private int[] matches = new int[64];

    Context(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Looks up the entries of several words in a sentence; must come before {@link #of}. */
    void begin(Sentence sentence) {
        matches = matches.length < sentence.count() ? new int[sentence.count() * 2] : matches;
        java.util.Arrays.fill(matches, 0, sentence.count(), 0);
        for (int start = 0; start + 1 < sentence.count(); start++) {
            if (sentence.word(start).shape().isNameLike()) {
                start = Math.max(start, match(sentence, start) - 1);
            }
        }
    }

    private int match(Sentence sentence, int start) {
        int entry = Lexicon.next(Lexicon.start(), sentence.word(start).lower());
        int longest = start;
        int kinds = 0;
        for (int end = start + 1; end < Math.min(sentence.count(), start + Lexicon.LONGEST); end++) {
            entry = Lexicon.next(entry, sentence.word(end).lower());
            int found = lexicon.kindsOf(entry);
            if (found != 0) {
                longest = end + 1;
                kinds = found;
            }
        }
        for (int token = start; token < longest; token++) {
            int part = token == start ? 1 : token == longest - 1 ? 3 : 2;
            matches[token] = (kinds << 2) | part;
        }
        return longest;
    }

    /** The features of a word at its place. They are good until the next call. */
    NumberList of(Sentence sentence, int token) {
        features.clear();
        Word here = sentence.word(token);
        Word before = at(sentence, token - 1);
        Word next = at(sentence, token + 1);
        neighbours(here, before, next);
        wider(sentence, token, before, next);
        place(sentence, token, here);
        if (sentence.runs().isIn(token)) {
            run(sentence, token);
        }
        if (matches[token] != 0) {
            add(60, matches[token]);
        }
        return features;
    }

    private void neighbours(Word here, Word before, Word next) {
        int path = Clusters.prefix(here.path(), 6);
        add(1, here.lower(), before.lower());
        add(2, here.lower(), next.lower());
        add(6, Clusters.prefix(before.path(), 6), path);
        add(7, path, Clusters.prefix(next.path(), 6));
        add(
                12,
                Hash.mix(Clusters.prefix(before.path(), 4), Clusters.prefix(here.path(), 4)),
                Clusters.prefix(next.path(), 4));
    }

    private void wider(Sentence sentence, int token, Word before, Word next) {
        add(13, at(sentence, token - 2).lower(), before.lower());
        add(14, next.lower(), at(sentence, token + 2).lower());
    }

    private void place(Sentence sentence, int token, Word here) {
        int first = token == 0 ? 1 : 0;
        add(15, first, here.shape().number());
        if (first == 1) {
            add(16, Clusters.prefix(here.path(), 8), here.kinds());
        }
        if (sentence.lettering() != Lettering.NORMAL) {
            int lettering = sentence.lettering().number();
            add(17, lettering, here.pattern());
            add(18, lettering, here.lower());
            add(19, lettering, Clusters.prefix(here.path(), 8));
        }
    }

    private void run(Sentence sentence, int token) {
        int start = sentence.runs().start(token);
        int end = sentence.runs().end(token);
        int fromStart = Math.min(LONG, token - start);
        int fromEnd = Math.min(LONG, end - 1 - token);
        int place = Hash.mix(fromStart, fromEnd);
        Word last = sentence.word(end - 1);
        Word first = sentence.word(start);
        Word outsideBefore = at(sentence, start - 1);
        Word outsideBehind = at(sentence, end);
        add(20, place, start == 0 ? 1 : 0);
        add(21, fromEnd, last.lower());
        add(22, fromEnd, Clusters.prefix(last.path(), 8));
        add(23, Hash.mix(fromEnd, last.kinds()), fromStart);
        add(24, fromStart, first.lower());
        add(25, fromStart, Clusters.prefix(first.path(), 8));
        add(26, Hash.mix(fromStart, first.kinds()), fromEnd);
        add(27, fromStart, outsideBefore.lower());
        add(28, fromStart, Clusters.prefix(outsideBefore.path(), 8));
        add(29, fromEnd, outsideBehind.lower());
        add(30, fromEnd, Clusters.prefix(outsideBehind.path(), 8));
        add(31, place, Hash.mix(Clusters.prefix(outsideBefore.path(), 6), Clusters.prefix(outsideBehind.path(), 6)));
    }

    /** What the text so far tells of a word; empty for words that cannot be names. Good until the next call. */
    NumberList remembered(Sentence sentence, int token, Memory memory) {
        memories.clear();
        if (sentence.runs().isIn(token)) {
            remembered(memory, sentence.word(token), at(sentence, token - 1), at(sentence, token + 1));
        }
        return memories;
    }

    private void remembered(Memory memory, Word here, Word before, Word next) {
        int mostly = memory.mostly(here.lower());
        int mostlyBefore = before.shape().isNameLike() ? memory.mostly(before.lower()) : 0;
        int mostlyNext = next.shape().isNameLike() ? memory.mostly(next.lower()) : 0;
        if (mostly > 0) {
            memories.add(Hash.mix(100 + 50, mostly, 0));
            memories.add(Hash.mix(100 + 51, mostly, here.shape().number()));
        }
        if (mostlyBefore > 0) {
            memories.add(Hash.mix(100 + 52, mostlyBefore, mostly));
        }
        if (mostlyNext > 0) {
            memories.add(Hash.mix(100 + 53, mostlyNext, mostly));
        }
    }

    private void add(int template, int first, int second) {
        features.add(Hash.mix(100 + template, first, second));
    }

    private void add(int template, int value) {
        features.add(Hash.mix(100 + template, value));
    }

    static Word at(Sentence sentence, int token) {
        return token < 0 ? Edges.START : token >= sentence.count() ? Edges.END : sentence.word(token);
    }
}
