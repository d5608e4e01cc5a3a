package org.wiredesk.streams.diff;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words that state a fact, folded. The lists are short on purpose: each word in them makes a change material. */
final class FactWords {

    /** English; German, Dutch, Swedish, Danish, Norwegian; French, Spanish, Portuguese, Italian. */
    private static final Set<String> NEGATIONS = Set.copyOf(words("""
            no not never none nor neither nobody nothing nowhere without cannot unable deny denies denied denying
            nicht nichts nie niemals kein keine keinen keiner keinem ohne niet geen nooit inte aldrig ikke ingen aldri
            pas jamais aucun aucune sans nunca ningún ninguna sin não sem non mai nessun nessuna senza
            """));

    /** English; German, Dutch; French, Spanish, Portuguese, Italian. */
    private static final Set<String> HEDGES = Set.copyOf(words("""
            alleged allegedly apparent apparently likely perhaps possible possibly presumed probable probably purported
            purportedly reportedly supposed supposedly suspected unconfirmed unverified
            angeblich mutmaßlich mutmaßliche mutmaßlicher mutmaßlichen vermutlich offenbar vermoedelijk vermoedelijke
            vermeend vermeende
            présumé présumée prétendument soupçonné presunto presunta presuntamente supuesto supuestamente suposto
            suposta alegadamente presumibilmente
            """));

    private static final Map<String, String> NUMBERS = numbers();

    /** Words that begin a sentence with a capital and are no name, whatever follows. */
    private static final Set<String> NO_NAMES = Set.copyOf(words("""
            a about after all also although an and another any as at because before both but by during each earlier even
            every for from he her his how i id if ill im in it its ive last later many meanwhile more most my next now of
            on other others our over several she since so some such than that the their then there these they this those
            though to under until we what when where which while who why with yes you your
            """));

    private FactWords() {}

    static boolean isNegation(String printed, String folded) {
        boolean contracted = folded.endsWith("nt") && folded.length() < printed.length();
        return contracted || NEGATIONS.contains(folded);
    }

    static boolean isHedge(String folded) {
        return HEDGES.contains(folded);
    }

    static boolean isNoName(String folded) {
        return NO_NAMES.contains(folded);
    }

    /** The value of an English number word, in digits up to twenty and for tens. */
    static Optional<String> number(String folded) {
        return Optional.ofNullable(NUMBERS.get(folded));
    }

    private static Map<String, String> numbers() {
        List<String> small = words("""
                zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
                seventeen eighteen nineteen
                """);
        List<String> tens = words("twenty thirty forty fifty sixty seventy eighty ninety");
        Map<String, String> numbers =
                IntStream.range(0, small.size()).boxed().collect(Collectors.toMap(small::get, String::valueOf));
        IntStream.range(0, tens.size()).forEach(i -> numbers.put(tens.get(i), String.valueOf((i + 2) * 10)));
        words("dozen dozens hundred hundreds thousand thousands million millions billion billions trillion half")
                .forEach(word -> numbers.put(word, word));
        return Map.copyOf(numbers);
    }

    private static List<String> words(String list) {
        return Arrays.asList(list.strip().split("\\s+", -1));
    }
}
