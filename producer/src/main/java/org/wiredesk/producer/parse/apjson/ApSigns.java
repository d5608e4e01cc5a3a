package org.wiredesk.producer.parse.apjson;

/**
 * What the names in a piece of JSON say of whose it is. They are looked for in one pass from colon to colon, since every delivery in JSON is asked: to
 * search the text for each name would take longer than to read it.
 *
 * @param ids whether AP's id of an item is among them
 * @param own whether a field that only AP has is
 * @param standard whether one ends as those do in which ninjs names itself
 */
record ApSigns(boolean ids, boolean own, boolean standard) {

    /** The name of the id that AP gives each item. */
    static final String ID = "itemid";

    /** The signs in a text; whatever stands in quotation marks before a colon may be a name. */
    static ApSigns in(String json) {
        boolean ids = false;
        boolean own = false;
        boolean standard = false;
        for (int colon = json.indexOf(':'); colon >= 0; colon = json.indexOf(':', colon + 1)) {
            int end = endOfName(json, colon);
            if (end > 0) {
                ids |= isName(ID, json, end);
                own |= isName(ownThatEndsIn(json.charAt(end - 1)), json, end);
                standard |= json.startsWith("standard", end - "standard".length());
            }
        }
        return new ApSigns(ids, own, standard);
    }

    /** Where the quotation mark behind the name before a colon is; -1 if there is none. */
    private static int endOfName(String json, int colon) {
        int end = colon - 1;
        while (end > 0 && Character.isWhitespace(json.charAt(end))) {
            end--;
        }
        return end > 0 && json.charAt(end) == '"' ? end : -1;
    }

    private static boolean isName(String name, String json, int end) {
        int start = end - name.length();
        return start > 0 && json.charAt(start - 1) == '"' && json.startsWith(name, start);
    }

    /** The field that only AP has with this last letter; one that no name is where there is none. */
    private static String ownThatEndsIn(char letter) {
        return switch (letter) {
            case 'd' -> "headline_extended";
            case 'f' -> "body_nitf";
            case 'n' -> "datelinelocation";
            case 'r' -> "recordsequencenumber";
            case 's' -> "editorialtypes";
            case 'y' -> "editorialpriority";
            default -> "\"";
        };
    }
}
