package org.wiredesk.producer.parse.apjson;

/**
 * What the names in a piece of JSON say of whose it is. They are looked for in one pass from quotation mark to quotation mark, since every
 * delivery in JSON is asked: to search the text for each name would take longer than to read it. Only what a colon or white space follows is looked at.
 *
 * @param ids whether AP's id of an item is among them
 * @param own whether a field that only AP has is
 * @param standard whether one ends as those do in which ninjs names itself
 */
record ApSigns(boolean ids, boolean own, boolean standard) {

    /** The name of the id that AP gives each item. */
    static final String ID = "itemid";

    /** The signs in a text; whatever stands between two quotation marks may be a name. */
    static ApSigns in(String json) {
        boolean ids = false;
        boolean own = false;
        boolean standard = false;
        int open = json.indexOf('"');
        for (int close = json.indexOf('"', open + 1); close > open; close = json.indexOf('"', open + 1)) {
            if (mayBeName(json, close)) {
                int length = close - open - 1;
                ids |= length == ID.length() && json.startsWith(ID, open + 1);
                own |= isOwn(json, open + 1, length);
                standard |= json.startsWith("standard", close - "standard".length());
            }
            open = close;
        }
        return new ApSigns(ids, own, standard);
    }

    private static boolean mayBeName(String json, int close) {
        char next = close + 1 < json.length() ? json.charAt(close + 1) : ' ';
        return next == ':' || Character.isWhitespace(next);
    }

    private static boolean isOwn(String json, int at, int length) {
        return switch (length) {
            case 9 -> json.startsWith("body_nitf", at);
            case 14 -> json.startsWith("editorialtypes", at);
            case 16 -> json.startsWith("datelinelocation", at);
            case 17 -> json.startsWith("editorialpriority", at) || json.startsWith("headline_extended", at);
            case 20 -> json.startsWith("recordsequencenumber", at);
            default -> false;
        };
    }
}
