package org.wiredesk.benchmarks.linking;

/** How an agency names its stories, and ties their versions together. */
interface Convention {

    /** Sends one story with all of its versions, and sometimes its kill. */
    void send(Wire wire, Newsroom newsroom);
}
