package org.wiredesk.producer.feed.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.schemas.InvalidConfiguration;

class FeedsFileTest {

    private static final Path EXAMPLE = Path.of("..", "docs", "feeds.example.yaml");
    private static final Map<String, String> SECRETS = Map.of(
            "DESK_TOKEN", "t",
            "AP_KEY", "k",
            "MAIL_PASSWORD", "p",
            "FTP_PASSWORD", "p",
            "SFTP_KEY_PASSWORD", "p",
            "PAPER_KEY", "k");

    @Test
    void theExampleHasAFeedOfEveryType() {
        // When
        List<FeedSettings> feeds = FeedsFile.read(EXAMPLE, SECRETS);

        // Then
        assertThat(feeds)
                .extracting(feed -> feed.from().type())
                .containsExactlyInAnyOrder("folder", "push", "http", "ap", "imap", "ftp", "sftp");
    }

    @Test
    void aFeedNeedsNoMoreThanWhatItIs() {
        // When
        List<FeedSettings> feeds = read("""
                feeds:
                  - name: drop
                    type: folder
                    path: inbox
                """);

        // Then
        assertThat(feeds).containsExactly(FeedSettings.folder("drop", Path.of("inbox")));
    }

    @Test
    void whatIsCommonToAllFeedsIsRead() {
        // When
        List<FeedSettings> feeds = read("""
                feeds:
                  - name: paper
                    type: http
                    url: https://news.example.org/rss
                    source: The Split Paper
                    format: ninjs
                    identity: link
                    expect-every: 10m
                    poll-every: PT30S
                    headers: { X-Api-Key: "${PAPER_KEY}" }
                """);

        // Then
        assertThat(feeds).singleElement().satisfies(feed -> {
            assertThat(feed.source()).contains("split-paper");
            assertThat(feed.format()).contains("ninjs");
            assertThat(feed.identity()).isEqualTo(IdentityRule.LINK);
            assertThat(feed.expectEvery()).contains(Duration.ofMinutes(10));
            assertThat(feed.pollEvery()).isEqualTo(Duration.ofSeconds(30));
            assertThat(feed.from()).isInstanceOfSatisfying(FeedSource.Http.class, http -> {
                assertThat(http.headers()).containsEntry("X-Api-Key", new Secret("k"));
                assertThat(http.allowPrivate()).isFalse();
            });
            assertThat(feed).asString().contains("X-Api-Key=********");
        });
    }

    @Test
    void aSecretMayLieInAFile(@TempDir Path folder) throws IOException {
        // Given
        Path secret = Files.writeString(folder.resolve("token"), "from a file\n");

        // When
        List<FeedSettings> feeds = FeedsFile.read(
                "feeds: [{name: in, type: push, token: '${TOKEN}'}]",
                "feeds.yaml",
                Map.of("TOKEN_FILE", secret.toString()));

        // Then
        assertThat(feeds)
                .singleElement()
                .extracting(FeedSettings::from)
                .isInstanceOfSatisfying(
                        FeedSource.Push.class,
                        push -> assertThat(push.token().value()).isEqualTo("from a file"));
    }

    @Test
    void everyMistakeIsToldAtOnceWithLineAndColumn() {
        assertThatThrownBy(() -> read("""
                        feeds:
                          - name: ap-main
                            type: http
                            url: ftp://news.example.org/
                            poll-every: often
                            colour: blue
                          - name: ap-main
                            type: push
                            token: letmein
                            port: 99999
                          - type: pigeon
                          - name: Box
                            type: imap
                            host: mail.example.org
                            password: ${NOBODY_SET_THIS}
                            after: burn
                          - name: safe
                            type: sftp
                            host: files.example.org
                            user: desk
                        """))
                .isInstanceOfSatisfying(
                        InvalidConfiguration.class,
                        e -> assertThat(e.mistakes())
                                .containsExactly(
                                        "feeds.yaml:4:10: feed `ap-main`: `url: ftp://news.example.org/`: write an address that begins with https:// or http://, without a name and a password in it.",
                                        "feeds.yaml:5:17: feed `ap-main`: `poll-every: often`: write a duration as 30s, 10m or 12h, or in ISO 8601 as PT12H.",
                                        "feeds.yaml:6:5: feed `ap-main`: `colour` is not known here; there are allow-private, contact, expect-every, format, headers, identity, max-size, name, poll-every, robots, source, type, url.",
                                        "feeds.yaml:7:11: feed `ap-main`: there are two feeds of this name; rename one.",
                                        "feeds.yaml:9:12: feed `ap-main`: `token` is a secret and does not belong into a file like this. Write ${NAME}, and set the variable NAME, or NAME_FILE to a file that holds it.",
                                        "feeds.yaml:10:11: feed `ap-main`: `port: 99999`: write a whole number from 0 to 65535.",
                                        "feeds.yaml:11:5: feed without a name: `name` is missing: give a name in lower case, such as ap-main.",
                                        "feeds.yaml:11:11: feed without a name: `type: pigeon`: write one of ap, folder, ftp, http, imap, push, sftp.",
                                        "feeds.yaml:12:5: feed `Box`: `user` is missing: give the name to log in with.",
                                        "feeds.yaml:12:11: feed `Box`: a name has lower case letters, digits and hyphens, and at most 40 of them.",
                                        "feeds.yaml:15:15: feed `Box`: `password`: the variable NOBODY_SET_THIS is not set, nor NOBODY_SET_THIS_FILE to a file that can be read.",
                                        "feeds.yaml:16:12: feed `Box`: `after: burn`: write keep, seen, or move:FOLDER.",
                                        "feeds.yaml:17:5: feed `safe`: give `password` as ${NAME}, or `key-file`, to log in with.",
                                        "feeds.yaml:17:5: feed `safe`: give `host-key` (SHA256:...) or `known-hosts`, a file: without it nobody knows whom we log in to."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http, url: https://news.example.org/, headers: {Host: news.example.org} | `Host` is no header",
                "http, url: https://news.example.org/, headers: {Content-Length: 7} | `Content-Length` is no header",
                "http, url: https://news.example.org/, headers: {X-Name: Jörg €} | `X-Name` is no header",
                "http, url: https://news.example.org/, headers: {X Name: Joerg} | `X Name` is no header",
                "http, url: https://news.example.org/, contact: jörg€@example.org | `contact` is sent in a header",
                "ap, key: '${EURO}' | `key` has characters",
            })
    void aHeaderThatCouldNotBeSentIsAMistake(String feed, String mistake) {
        assertThatThrownBy(() ->
                        FeedsFile.read("feeds: [{name: paper, type: " + feed + "}]", "feeds.yaml", Map.of("EURO", "€")))
                .isInstanceOf(InvalidConfiguration.class)
                .hasMessageContaining(mistake);
    }

    @Test
    void howAServerShowsThatItIsTheRightOneIsRead() {
        // When
        List<FeedSettings> feeds = read("""
                feeds:
                  - { name: a, type: imap, host: h, user: u, password: "${MAIL_PASSWORD}", encryption: starttls, ca-file: ca.pem }
                  - { name: b, type: ftp, host: h, user: u, password: "${FTP_PASSWORD}", encryption: tls }
                  - { name: c, type: sftp, host: h, user: u, key-file: k, known-hosts: known, unknown-host: accept }
                """);

        // Then
        assertThat(feeds.get(0).from()).isInstanceOfSatisfying(FeedSource.Imap.class, imap -> {
            assertThat(imap.protection())
                    .isEqualTo(new Protection(Encryption.STARTTLS, Optional.of(Path.of("ca.pem"))));
            assertThat(imap.port()).isEqualTo(143);
        });
        assertThat(feeds.get(1).from()).isInstanceOfSatisfying(FeedSource.Ftp.class, ftp -> {
            assertThat(ftp.protection()).isEqualTo(Protection.of(Encryption.TLS));
            assertThat(ftp.port()).isEqualTo(990);
        });
        assertThat(feeds.get(2).from())
                .isInstanceOfSatisfying(
                        FeedSource.Sftp.class,
                        sftp -> assertThat(sftp.hostKey())
                                .isEqualTo(new HostKey(Optional.empty(), Optional.of(Path.of("known")), true)));
    }

    @Test
    void aCertificateWithoutEncryptionIsAMistake() {
        assertThatThrownBy(() -> read("""
                        feeds:
                          - { name: a, type: ftp, host: h, user: u, password: "${FTP_PASSWORD}", encryption: none, ca-file: ca.pem }
                        """)).hasMessageContaining("without encryption nobody shows a certificate");
    }

    @Test
    void whatIsNoYamlIsToldWithItsPlace() {
        assertThatThrownBy(() -> read("feeds:\n  - name: [\n"))
                .isInstanceOf(InvalidConfiguration.class)
                .hasMessageContaining("feeds.yaml:3:1: not readable as YAML");
        assertThatThrownBy(() -> read("")).hasMessageContaining("it is empty");
        assertThatThrownBy(() -> read("- a")).hasMessageContaining("begin with `feeds:`");
    }

    @Test
    void twoFeedsCannotShareAFolderOrAPort() {
        assertThatThrownBy(() -> read("""
                        feeds:
                          - { name: a, type: folder, path: in }
                          - { name: b, type: folder, path: ./in }
                          - { name: c, type: push, token: "${DESK_TOKEN}" }
                          - { name: d, type: push, token: "${DESK_TOKEN}" }
                        """))
                .isInstanceOfSatisfying(
                        InvalidConfiguration.class,
                        e -> assertThat(e.mistakes())
                                .hasSize(2)
                                .anySatisfy(
                                        text -> assertThat(text).contains("feed `b`", "the feed `a` has the folder"))
                                .anySatisfy(text ->
                                        assertThat(text).contains("feed `d`", "the feed `c` has the port 8085")));
    }

    private static List<FeedSettings> read(String yaml) {
        return FeedsFile.read(yaml, "feeds.yaml", SECRETS);
    }
}
