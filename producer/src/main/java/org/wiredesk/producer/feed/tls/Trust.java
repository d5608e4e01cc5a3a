package org.wiredesk.producer.feed.tls;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.wiredesk.producer.feed.poll.FetchFailed;

/**
 * Whose certificates are believed: those of the authorities that Java knows, or those of one file and nobody else's. Agencies' servers often
 * have certificates of their own making, and a file is better than not looking at all.
 *
 * @param manager that decides
 */
public record Trust(X509TrustManager manager) {

    /**
     * Reads the file anew, so that a renewed one counts without a restart.
     *
     * @param caFile certificates in PEM; empty for the authorities that Java knows
     * @throws FetchFailed if the file cannot be read, or has no certificate in it
     */
    public static Trust of(Optional<Path> caFile) throws FetchFailed {
        try {
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(caFile.isPresent() ? certificates(caFile.get()) : null);
            return new Trust(Stream.of(factory.getTrustManagers())
                    .filter(X509TrustManager.class::isInstance)
                    .map(X509TrustManager.class::cast)
                    .findFirst()
                    .orElseThrow(() -> new GeneralSecurityException("Java has no X.509 here")));
        } catch (IOException | GeneralSecurityException e) {
            throw new FetchFailed(
                    "The certificates of " + caFile.map(Path::toString).orElse("Java")
                            + " cannot be read: is the file there, and are there certificates in PEM in it?");
        }
    }

    /** Makes sockets that believe nobody else. */
    public SSLSocketFactory sockets() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {manager}, null);
            return context.getSocketFactory();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java speaks TLS; this one does not", e);
        }
    }

    private static KeyStore certificates(Path pem) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (InputStream in = Files.newInputStream(pem)) {
            Collection<? extends Certificate> found =
                    CertificateFactory.getInstance("X.509").generateCertificates(in);
            if (found.isEmpty()) {
                throw new IOException("It is empty");
            }
            for (Certificate certificate : found) {
                store.setCertificateEntry("trusted-" + store.size(), certificate);
            }
        }
        return store;
    }
}
