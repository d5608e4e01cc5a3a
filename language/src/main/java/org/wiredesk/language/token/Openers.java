package org.wiredesk.language.token;

import java.util.Set;

/** Words with a capital that can only be the first of a sentence. */
final class Openers {

    private static final Set<String> WORDS = Set.of(
            "The",
            "A",
            "An",
            "In",
            "On",
            "At",
            "By",
            "For",
            "From",
            "To",
            "With",
            "But",
            "And",
            "Or",
            "So",
            "If",
            "When",
            "While",
            "After",
            "Before",
            "As",
            "It",
            "He",
            "She",
            "They",
            "We",
            "You",
            "I",
            "His",
            "Her",
            "Their",
            "Its",
            "Our",
            "My",
            "This",
            "That",
            "These",
            "Those",
            "There",
            "Here",
            "What",
            "Who",
            "Why",
            "How",
            "Where",
            "Since",
            "Until",
            "Both",
            "Some",
            "Many",
            "Most",
            "Several",
            "No",
            "Not",
            "Also",
            "Meanwhile",
            "Later",
            "Earlier",
            "One",
            "Two",
            "Three",
            "Despite",
            "Although",
            "Though",
            "Because",
            "During",
            "Among",
            "Police",
            "Officials",
            "However");

    private static final int LONGEST = 9;

    private Openers() {}

    static boolean opens(String text, int start, int end) {
        return end - start <= LONGEST && WORDS.contains(text.substring(start, end));
    }
}
