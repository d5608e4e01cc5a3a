package org.wiredesk.monitor.story;

/** What becomes of a revision for those who may not see what is under embargo. */
public enum Fate {
    /** Everybody may see it. */
    PUBLIC,
    /** Everybody learns that the story is taken down, but no word of the text that was: it was under embargo. */
    WITHOUT_WORDS,
    /** It is under embargo until the pipeline sends it out. */
    WAITING,
    /** It never went out: another text took its place while it waited, or it takes down a story that nobody saw. */
    NEVER
}
