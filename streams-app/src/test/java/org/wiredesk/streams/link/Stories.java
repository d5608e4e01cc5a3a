package org.wiredesk.streams.link;

/** Bodies of some length for tests of likeness: our own sentences, invented people. */
final class Stories {

    static final String[] HARBOUR = {
        "A fire closed the harbour of Valletta on Saturday and sent a column of smoke over the old town, the port authority said.",
        "Three people were hurt when a store of paint caught fire at about 5 a.m., said Carmen Falzon-Reyes, a spokeswoman for the port. "
                + "None of them was in danger, she added.",
        "Ferries to Gozo were sent to a quay further north. Eleven cargo ships waited outside the breakwater in the afternoon.",
        "The store belongs to a shipyard that employs 240 people. Its owner, Jorge Attard, said that the fire had started in a room with no "
                + "electricity and that he could not explain it.",
        "Firefighters expected to be at work until Sunday morning."
    };

    static final String[] HARBOUR_LATER = {
        "A fire closed the harbour of Valletta on Saturday and sent a column of smoke over the old town, the port authority said.",
        "Three people were hurt when a store of paint caught fire at about 5 a.m., said Carmen Falzon-Reyes, a spokeswoman for the port. "
                + "Two of them left hospital in the evening.",
        "Ferries to Gozo were sent to a quay further north. Eleven cargo ships waited outside the breakwater in the afternoon.",
        "Police questioned a watchman, who had seen a light in the store before dawn.",
        "Firefighters expected to be at work until Sunday morning."
    };

    static final String[] STOCKS_THURSDAY = stocks("Thursday", "0.4", "0.5", "oil prices eased", "90 cents", "fell");
    static final String[] STOCKS_FRIDAY = stocks("Friday", "1.6", "2.3", "bond yields fell", "30 cents", "rose");

    private Stories() {}

    /** A daily report of one template: nine tenths of the words are the same every day. */
    private static String[] stocks(
            String day, String london, String paris, String reason, String brent, String direction) {
        return new String[] {
            "Shares opened higher in Europe on " + day + " as " + reason
                    + " and investors looked to figures due later in the day.",
            "The main index in London rose " + london + "% in early trading. Markets in Frankfurt and Paris added "
                    + paris + "% each.",
            "The index of the fifty largest companies of the euro zone is weighted by market value and is calculated every fifteen seconds "
                    + "during the opening hours of the exchanges that take part. Companies are chosen once a year, in September, by a board "
                    + "of the exchange, and are told ten days before the change takes effect.",
            "Brent crude " + direction + " " + brent + ".",
        };
    }
}
