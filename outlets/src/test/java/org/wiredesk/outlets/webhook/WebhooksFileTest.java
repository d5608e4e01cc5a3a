package org.wiredesk.outlets.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.schemas.InvalidConfiguration;

class WebhooksFileTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final Map<String, String> ENVIRONMENT = Map.of("SPORT_SECRET", SECRET, "WEAK", "guess me");

    @Test
    void aWebhookNeedsLittle() {
        // When
        Webhook webhook = read("""
                webhooks:
                  - name: sport-desk
                    url: https://desk.example.org/hooks?key=1
                    topics: [sport]
                    secret: ${SPORT_SECRET}
                """).get(0);

        // Then
        assertThat(webhook.name()).isEqualTo("sport-desk");
        assertThat(webhook.url()).isEqualTo(URI.create("https://desk.example.org/hooks?key=1"));
        assertThat(webhook.topics()).containsExactly("sport");
        assertThat(webhook.from()).isEqualTo(Webhook.From.NOW);
        assertThat(webhook.giveUpAfter()).isEqualTo(Duration.ofHours(24));
        assertThat(webhook.timeout()).isEqualTo(Duration.ofSeconds(15));
        assertThat(webhook.allowPrivate()).isFalse();
        assertThat(webhook.group()).isEqualTo("wiredesk-webhook-sport-desk");
        assertThat(webhook.shownUrl()).isEqualTo("https://desk.example.org");
    }

    @Test
    void aWebhookMayHaveItAll(@TempDir Path folder) throws Exception {
        // Given
        Path secret = Files.writeString(folder.resolve("secret"), SECRET + "\n");

        // When
        Webhook webhook = WebhooksFile.read("""
                        webhooks:
                          - {name: all, url: "http://127.0.0.1:9000/", topics: ["*"], secret: "${ALL}", from: oldest,
                             give-up-after: PT2H, timeout: 5s, allow-private: true}
                        """, "webhooks.yaml", Map.of("ALL_FILE", secret.toString()))
                .get(0);

        // Then
        assertThat(webhook.wantsAll()).isTrue();
        assertThat(webhook.from()).isEqualTo(Webhook.From.OLDEST);
        assertThat(webhook.giveUpAfter()).isEqualTo(Duration.ofHours(2));
        assertThat(webhook.timeout()).isEqualTo(Duration.ofSeconds(5));
        assertThat(webhook.allowPrivate()).isTrue();
    }

    @Test
    void everyMistakeIsToldAtOnceAndNoSecretWithIt() {
        assertThatThrownBy(() -> read("""
                webhooks:
                  - name: Sport Desk
                    url: ftp://desk.example.org/
                    topics: [News Topic]
                    secret: whsec_written_into_the_file
                    retries: 5
                  - name: twice
                    url: https://desk.example.org/
                    topics: sport
                    secret: ${WEAK}
                    timeout: 5m
                  - name: twice
                    url: https://desk.example.org/
                    topics: []
                    secret: ${NOWHERE}
                    from: yesterday
                  - just a text
                """))
                .isInstanceOfSatisfying(
                        InvalidConfiguration.class,
                        invalid -> assertThat(invalid.mistakes())
                                .containsExactly(
                                        "webhooks.yaml:2:11: webhook `Sport Desk`: `name: Sport Desk`: write a name of lower case"
                                                + " letters, digits and hyphens, at most 40 of them.",
                                        "webhooks.yaml:3:10: webhook `Sport Desk`: `url: ftp://desk.example.org/`: write an address"
                                                + " that begins with https:// or http://, without a name and a password in it.",
                                        "webhooks.yaml:4:14: webhook `Sport Desk`: `News Topic` is no topic: write what stands"
                                                + " behind `news.topic.`, or \"*\" for all.",
                                        "webhooks.yaml:5:13: webhook `Sport Desk`: `secret` is a secret and does not belong into a"
                                                + " file like this. Write ${NAME}, and set the variable NAME, or NAME_FILE to a"
                                                + " file that holds it.",
                                        "webhooks.yaml:6:5: webhook `Sport Desk`: `retries` is not known here; there are"
                                                + " allow-private, from, give-up-after, name, secret, timeout, topics, url.",
                                        "webhooks.yaml:9:13: webhook `twice`: `topics` must be a list as [sport, politics], or"
                                                + " [\"*\"] for all.",
                                        "webhooks.yaml:10:13: webhook `twice`: `secret: ${WEAK}`: write ${NAME}; the variable holds"
                                                + " `whsec_` and 24 to 64 bytes in Base64, or two of these parted by a blank.",
                                        "webhooks.yaml:11:14: webhook `twice`: `timeout: 5m`: write a duration as 30s, 10m or 12h,"
                                                + " or in ISO 8601 as PT12H, and no more than a minute.",
                                        "webhooks.yaml:12:11: webhook `twice`: there are two webhooks of this name; rename one.",
                                        "webhooks.yaml:14:13: webhook `twice`: `topics` must be a list as [sport, politics], or"
                                                + " [\"*\"] for all.",
                                        "webhooks.yaml:15:13: webhook `twice`: `secret`: the variable NOWHERE is not set, nor"
                                                + " NOWHERE_FILE to a file that can be read.",
                                        "webhooks.yaml:16:11: webhook `twice`: `from: yesterday`: write one of now, oldest.",
                                        "webhooks.yaml:17:5: a webhook is a list of `key: value`."));
    }

    @Test
    void aFileWithoutWebhooksIsAMistake() {
        assertThatThrownBy(() -> read("")).hasMessageContaining("it is empty");
        assertThatThrownBy(() -> read("hooks: []"))
                .hasMessageContaining("name at least one webhook")
                .hasMessageContaining("`hooks` is not known here");
        assertThatThrownBy(() -> read("webhooks: [")).hasMessageContaining("not readable as YAML");
    }

    private static List<Webhook> read(String yaml) {
        return WebhooksFile.read(yaml, "webhooks.yaml", ENVIRONMENT);
    }
}
