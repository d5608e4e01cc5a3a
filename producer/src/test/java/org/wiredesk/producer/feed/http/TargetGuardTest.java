package org.wiredesk.producer.feed.http;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiredesk.producer.feed.poll.FetchFailed;

class TargetGuardTest {

    private static final URI FEED = URI.create("https://news.example.org/rss");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.9.10",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "198.18.0.1",
                "192.0.0.8",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "fec0::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "64:ff9b::10.0.0.1",
                "2002:7f00:1::",
                "2001:0:1234::1"
            })
    void noFeedLeadsIntoTheHouse(String address) {
        assertThatThrownBy(() -> guard(false, address).check(FEED))
                .isInstanceOf(FetchFailed.class)
                .hasMessageContaining("allow-private");
        assertThatCode(() -> guard(true, address).check(FEED)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "93.184.216.34",
                "172.32.0.1",
                "100.128.0.1",
                "2606:2800:220:1::1",
                "64:ff9b::5db8:d822",
                "2002:5db8:d822::1"
            })
    void theWorldIsOpen(String address) {
        assertThatCode(() -> guard(false, address).check(FEED)).doesNotThrowAnyException();
    }

    @Test
    void onePrivateAddressAmongManyIsEnough() {
        assertThatThrownBy(() -> guard(false, "93.184.216.34", "10.0.0.1").check(FEED))
                .isInstanceOf(FetchFailed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://news.example.org/",
                "http:///rss",
                "https://me:secret@news.example.org/",
                "jar:file:x"
            })
    void onlyPlainWebAddressesAreFollowed(String address) {
        assertThatThrownBy(() -> guard(true, "93.184.216.34").check(URI.create(address)))
                .isInstanceOf(FetchFailed.class)
                .hasMessageNotContaining("secret");
    }

    private static TargetGuard guard(boolean allowPrivate, String... addresses) {
        return new TargetGuard(
                allowPrivate,
                host -> Stream.of(addresses).map(TargetGuardTest::address).toArray(InetAddress[]::new));
    }

    private static InetAddress address(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
