package org.wiredesk.diff;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.records.ReasonKind;

/**
 * Words that state a fact, folded. The lists are short on purpose: each word in them makes a change material. Every word of a text is looked up, nearly
 * always in vain: that takes hash tables of the older kind the least time.
 */
final class FactWords {

    /**
     * What a word states.
     *
     * @param kind NUMBER, NEGATION or HEDGE
     * @param value the same for all words that state the same: of a number its digits
     */
    record Meaning(ReasonKind kind, String value) {}

    private static final Meaning NOT = new Meaning(ReasonKind.NEGATION, "not");
    private static final Meaning PERHAPS = new Meaning(ReasonKind.HEDGE, "perhaps");

    /** English; German, Dutch, Swedish, Danish, Norwegian; French, Spanish, Portuguese, Italian. */
    private static final List<String> NEGATIONS = words("""
            no not never none nor neither nobody nothing nowhere without cannot unable deny denies denied denying
            nicht nichts nie niemals kein keine keinen keiner keinem ohne niet geen nooit inte aldrig ikke ingen aldri
            pas jamais aucun aucune sans nunca ningún ninguna sin não sem non mai nessun nessuna senza
            """);

    /** English; German, Dutch; French, Spanish, Portuguese, Italian. */
    private static final List<String> HEDGES = words("""
            alleged allegedly apparent apparently likely perhaps possible possibly presumed probable probably purported
            purportedly reportedly supposed supposedly suspected unconfirmed unverified
            angeblich mutmaßlich mutmaßliche mutmaßlicher mutmaßlichen vermutlich offenbar vermoedelijk vermoedelijke
            vermeend vermeende
            présumé présumée prétendument soupçonné presunto presunta presuntamente supuesto supuestamente suposto
            suposta alegadamente presumibilmente
            """);

    private static final Map<String, Meaning> MEANINGS = meanings();

    /** Words that begin a sentence with a capital and are no name, whatever follows. */
    private static final Set<String> NO_NAMES = new HashSet<>(words("""
            a about after all also although an and another any as at because before both but by during each earlier even
            every for from he her his how i id if ill im in it its ive last later many meanwhile more most my next now of
            on other others our over several she since so some such than that the their then there these they this those
            though to under until we what when where which while who why with yes you your
            """));

    private FactWords() {}

    static boolean isNoName(String folded) {
        return NO_NAMES.contains(folded);
    }

    /** What a word states: a number, in English up to twenty and for tens, a negation or a hedge; empty for most words. */
    static Optional<Meaning> meaning(String printed, String folded) {
        Meaning meaning = MEANINGS.get(folded);
        if (meaning == null && folded.endsWith("nt") && folded.length() < printed.length()) {
            return Optional.of(NOT);
        }
        return Optional.ofNullable(meaning);
    }

    private static Map<String, Meaning> meanings() {
        Map<String, Meaning> meanings = new HashMap<>();
        HEDGES.forEach(word -> meanings.put(word, PERHAPS));
        NEGATIONS.forEach(word -> meanings.put(word, NOT));
        List<String> small = words("""
                zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
                seventeen eighteen nineteen
                """);
        for (int i = 0; i < small.size(); i++) {
            meanings.put(small.get(i), number(String.valueOf(i)));
        }
        List<String> tens = words("twenty thirty forty fifty sixty seventy eighty ninety");
        for (int i = 0; i < tens.size(); i++) {
            meanings.put(tens.get(i), number((i + 2) + "0"));
        }
        words("dozen dozens hundred hundreds thousand thousands million millions billion billions trillion half")
                .forEach(word -> meanings.put(word, number(word)));
        return meanings;
    }

    private static Meaning number(String value) {
        return new Meaning(ReasonKind.NUMBER, value);
    }

    private static List<String> words(String list) {
        return Arrays.asList(list.strip().split("\\s+", -1));
    }
}
