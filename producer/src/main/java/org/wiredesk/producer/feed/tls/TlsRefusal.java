package org.wiredesk.producer.feed.tls;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** Says in a sentence why there was no connection over TLS, since "PKIX path building failed" tells nobody what to do. */
public final class TlsRefusal {

    private static final int DEEPEST = 20;

    private TlsRefusal() {}

    /**
     * The sentence.
     *
     * @param failure that ended the attempt, with its causes
     * @param address whom we wanted to talk to, host and port
     * @return empty if it did not fail for TLS
     */
    public static Optional<String> sentence(Throwable failure, String address) {
        List<Throwable> causes = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .toList();
        if (has(causes, CertificateExpiredException.class) || has(causes, CertificateNotYetValidException.class)) {
            return Optional.of("The certificate of " + address
                    + " has run out, or is not valid yet: its people have to renew it. Is the clock here right?");
        }
        if (has(causes, CertPathBuilderException.class) || has(causes, CertPathValidatorException.class)) {
            return Optional.of("Nobody whom we trust vouches for the certificate of " + address
                    + ". If its people confirm that it is theirs, name a PEM file with it, or with that of their"
                    + " authority, as `ca-file`.");
        }
        if (has(causes, CertificateException.class)) {
            return Optional.of("The certificate of " + address
                    + " is made out to another name: write the name that stands in it as `host`, or ask its people.");
        }
        return causes.stream()
                .filter(SSLException.class::isInstance)
                .findFirst()
                .map(cause -> address + " and we cannot agree on TLS (" + cause.getMessage()
                        + "): are `encryption` and `port` right?");
    }

    private static boolean has(List<Throwable> causes, Class<? extends Throwable> kind) {
        return causes.stream().anyMatch(kind::isInstance);
    }
}
