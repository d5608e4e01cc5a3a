package org.wiredesk.outlets.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningSecretTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String OTHER = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX";

    @Test
    void theSignatureIsThatOfTheExampleOfStandardWebhooks() {
        // When
        Optional<String> signature = SigningSecret.parse(SECRET)
                .map(secret -> secret.sign(
                        "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, "{\"test\": 2432232314}".getBytes(UTF_8)));

        // Then
        assertThat(signature).contains("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void twoSecretsMakeTwoSignaturesSoThatOneCanBeReplaced() {
        // Given
        byte[] body = "{}".getBytes(UTF_8);

        // When
        Optional<String> both =
                SigningSecret.parse(SECRET + "  " + OTHER + "\n").map(secrets -> secrets.sign("id", 1, body));

        // Then
        assertThat(both).isEqualTo(Optional.of(sign(SECRET, body) + " " + sign(OTHER, body)));
    }

    @Test
    void itNeverShowsItself() {
        assertThat(SigningSecret.parse(SECRET).map(Object::toString)).contains("********");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "secret",
                "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                "whsec_c2hvcnQ=",
                "whsec_not base64",
                SECRET + " " + SECRET + " " + SECRET
            })
    void anythingElseIsNoSecret(String text) {
        assertThat(SigningSecret.parse(text)).isEmpty();
    }

    private static String sign(String secret, byte[] body) {
        return SigningSecret.parse(secret).orElseThrow().sign("id", 1, body);
    }
}
