package org.wiredesk.schemas;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Knows which addresses are not on the public internet. */
public final class PrivateAddresses {

    private static final int V4_IN_6TO4 = 2;
    private static final int LAST_FOUR = 12;

    private PrivateAddresses() {}

    /** Whether an address is on this machine, in a private network, or for nobody in particular. */
    public static boolean isPrivate(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return true;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address
                ? isPrivateV4(bytes)
                : address instanceof Inet6Address && isPrivateV6(bytes);
    }

    private static boolean isPrivateV4(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        int third = bytes[2] & 0xFF;
        return first == 0
                || first >= 224
                || (first == 100 && second >= 64 && second < 128)
                || (first == 192 && second == 0 && (third == 0 || third == 2))
                || (first == 198 && (second == 18 || second == 19));
    }

    private static boolean isPrivateV6(byte[] bytes) {
        boolean uniqueLocal = (bytes[0] & 0xFE) == 0xFC;
        boolean teredo = begins(bytes, 0x20, 0x01, 0, 0);
        boolean sixToFour = begins(bytes, 0x20, 0x02);
        boolean v4Inside = begins(bytes, 0, 0x64, 0xFF, 0x9B) || begins(bytes, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        return uniqueLocal
                || teredo
                || (sixToFour && isPrivate(v4(bytes, V4_IN_6TO4)))
                || (v4Inside && isPrivate(v4(bytes, LAST_FOUR)));
    }

    private static boolean begins(byte[] bytes, int... start) {
        for (int place = 0; place < start.length; place++) {
            if ((bytes[place] & 0xFF) != start[place]) {
                return false;
            }
        }
        return true;
    }

    private static InetAddress v4(byte[] bytes, int from) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + 4));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("Four bytes are always an address.", e);
        }
    }
}
