package org.wiredesk.producer.feed.http;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.stream.Stream;
import org.wiredesk.producer.feed.poll.FetchFailed;
import org.wiredesk.schemas.PrivateAddresses;

/**
 * Keeps a feed from being led to this machine or into a private network, where a redirect, or a name that somebody else manages, may point
 * (server-side request forgery). Every address of a host is looked at, before each request and each redirect. Java keeps the answer of the
 * name server for half a minute, so that the connection that follows goes to an address that was looked at.
 */
final class TargetGuard {

    /** Finds the addresses of a host. */
    @FunctionalInterface
    interface Resolver {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    private final boolean allowPrivate;
    private final Resolver resolver;

    TargetGuard(boolean allowPrivate, Resolver resolver) {
        this.allowPrivate = allowPrivate;
        this.resolver = resolver;
    }

    /**
     * Looks at where a request would go.
     *
     * @throws FetchFailed if it may not go there
     */
    void check(URI url) throws FetchFailed {
        String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
        String host = url.getHost();
        if (host == null || url.getRawUserInfo() != null || !(scheme.equals("https") || scheme.equals("http"))) {
            throw new FetchFailed("It leads to " + shown(url) + ", and only http:// and https:// are followed.");
        }
        InetAddress[] addresses = addresses(host);
        if (!allowPrivate && Stream.of(addresses).anyMatch(PrivateAddresses::isPrivate)) {
            throw new FetchFailed("It leads to " + host
                    + ", which is this machine or in a private network. If that is meant, set `allow-private: true`.");
        }
    }

    private InetAddress[] addresses(String host) throws FetchFailed {
        try {
            return resolver.addresses(host.startsWith("[") ? host.substring(1, host.length() - 1) : host);
        } catch (UnknownHostException e) {
            throw new FetchFailed("Nobody knows the host " + host + ": is it spelt right, and is there a network?");
        }
    }

    /** An address without what may be secret in it. */
    static String shown(URI url) {
        return url.getScheme() + "://" + url.getHost();
    }
}
