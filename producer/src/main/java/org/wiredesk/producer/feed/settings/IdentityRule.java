package org.wiredesk.producer.feed.settings;

/** What tells the stories of a feed apart: a feed whose ids cannot be trusted is better known by something else. */
public enum IdentityRule {
    /** The id that the agency gives, as its format says. */
    AGENCY_ID,
    /** The address of the item's web page. */
    LINK,
    /** The headline and the day: for feeds that give every delivery a new id. */
    CONTENT
}
