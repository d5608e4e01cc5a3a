package org.wiredesk.producer.fakes;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A certificate that a server of the tests has made for itself, as servers of agencies do.
 *
 * @param keyStore with the key and the certificate, in PKCS 12
 * @param pem the certificate alone
 */
public record ServerCertificate(Path keyStore, Path pem) {

    /** What the key store is locked with. */
    public static final String PASSWORD = "open sesame";

    /**
     * Makes one with the JDK's own tool.
     *
     * @param names that it is for, as {@code dns:localhost,ip:127.0.0.1}
     */
    public static ServerCertificate make(Path folder, String names) throws Exception {
        Path keyStore = folder.resolve("server.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=Server of a test",
                        "-ext",
                        "san=" + names,
                        "-keystore",
                        keyStore.toString(),
                        "-storepass",
                        PASSWORD)
                .inheritIO()
                .start();
        if (keytool.waitFor() != 0) {
            throw new IOException("keytool has made no certificate");
        }
        byte[] certificate = read(keyStore).getCertificate("server").getEncoded();
        String base64 = Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII)).encodeToString(certificate);
        Path pem = Files.writeString(
                folder.resolve("server.pem"),
                "-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n");
        return new ServerCertificate(keyStore, pem);
    }

    /** What a server shows it with. */
    public SSLContext context() throws IOException, GeneralSecurityException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(read(keyStore), PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    private static KeyStore read(Path file) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD.toCharArray());
        }
        return store;
    }
}
