package org.wiredesk.language.topic.training;

/** Takes English endings off a word, roughly: words of one family should meet, and nobody reads the result. */
final class Stem {

    private static final int SHORTEST = 4;

    private Stem() {}

    /** The stem of a word in lower case. */
    static String of(String word) {
        if (word.length() < SHORTEST || "sgde".indexOf(word.charAt(word.length() - 1)) < 0) {
            return word;
        }
        String stem = withoutPlural(word);
        for (String ending : new String[] {"ing", "ed"}) {
            if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST - 1) {
                stem = undoubled(stem.substring(0, stem.length() - ending.length()));
                break;
            }
        }
        return stem.endsWith("e") && stem.length() > SHORTEST ? stem.substring(0, stem.length() - 1) : stem;
    }

    private static String withoutPlural(String word) {
        int length = word.length();
        if (length < SHORTEST
                || !word.endsWith("s")
                || word.endsWith("ss")
                || word.endsWith("us")
                || word.endsWith("is")) {
            return word;
        }
        if (word.endsWith("ies") && length > SHORTEST) {
            return word.substring(0, length - 3) + "y";
        }
        boolean sibilant =
                word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes");
        return word.substring(0, length - (sibilant ? 2 : 1));
    }

    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        boolean doubled =
                last > 2 && stem.charAt(last) == stem.charAt(last - 1) && "bdgmnprt".indexOf(stem.charAt(last)) >= 0;
        return doubled ? stem.substring(0, last) : stem;
    }
}
