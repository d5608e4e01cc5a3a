package org.wiredesk.outlets.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a webhook's deliveries are signed with, as Standard Webhooks has it: HMAC-SHA256 over {@code id.timestamp.body}. There may be two keys while the
 * old one is being replaced; then there are two signatures. It never shows itself.
 */
public final class SigningSecret {

    private static final String PREFIX = "whsec_";
    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int SHORTEST = 24;
    private static final int LONGEST = 64;

    private final List<SecretKeySpec> keys;

    private SigningSecret(List<SecretKeySpec> keys) {
        this.keys = List.copyOf(keys);
    }

    /**
     * Reads one or two secrets, parted by blanks: {@code whsec_} and 24 to 64 bytes in Base64.
     *
     * @return empty if it is anything else
     */
    public static Optional<SigningSecret> parse(String text) {
        List<Optional<SecretKeySpec>> keys =
                BLANKS.splitAsStream(text.strip()).map(SigningSecret::key).toList();
        return keys.size() > 2 || keys.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(new SigningSecret(
                        keys.stream().flatMap(Optional::stream).toList()));
    }

    /**
     * Signs a delivery.
     *
     * @param seconds since 1970
     * @return what stands in the header {@code webhook-signature}: {@code v1,} and the signature in Base64, for each key
     */
    String sign(String id, long seconds, byte[] body) {
        byte[] head = (id + "." + seconds + ".").getBytes(UTF_8);
        return keys.stream()
                .map(key -> "v1," + Base64.getEncoder().encodeToString(mac(key, head, body)))
                .collect(Collectors.joining(" "));
    }

    private static byte[] mac(SecretKeySpec key, byte[] head, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(head);
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA256.", e);
        }
    }

    private static Optional<SecretKeySpec> key(String text) {
        return Stream.of(text)
                .filter(secret -> secret.startsWith(PREFIX))
                .map(secret -> bytes(secret.substring(PREFIX.length())))
                .filter(bytes -> bytes.length >= SHORTEST && bytes.length <= LONGEST)
                .map(bytes -> new SecretKeySpec(bytes, ALGORITHM))
                .findFirst();
    }

    private static byte[] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    /** Stars. */
    @Override
    public String toString() {
        return "********";
    }
}
