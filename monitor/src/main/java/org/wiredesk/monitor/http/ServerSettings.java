package org.wiredesk.monitor.http;

/**
 * How the server is reached, and by whom.
 *
 * @param host the address to listen on
 * @param port to listen on; 0 for any
 * @param tokens who may come in
 * @param perSecond how many questions an address may ask in the long run
 * @param version of the program, as the page shows it
 */
public record ServerSettings(String host, int port, Tokens tokens, int perSecond, String version) {}
