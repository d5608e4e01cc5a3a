package org.wiredesk.producer.parse;

import java.util.Locale;

/**
 * How large things may be that come in.
 *
 * @param delivery how many bytes a whole delivery may have
 * @param item how many bytes one item in it may have; at most as many as a delivery
 */
public record SizeLimits(long delivery, long item) {

    /** A delivery of 1 GiB, an item of 10 MiB: with less than that, any single story fits into a record of Kafka. */
    public static final SizeLimits DEFAULT = new SizeLimits(1L << 30, 10L << 20);

    /** Limits; the item's is brought down to the delivery's. */
    public SizeLimits {
        item = Math.min(item, delivery);
    }

    /** The reason for refusing a delivery that has at least {@code size} bytes. */
    public String deliveryTooLarge(long size) {
        return tooLarge("It", size, delivery, "split it, or raise WIREDESK_MAX_INTAKE_BYTES.");
    }

    /**
     * The reason for refusing an item.
     *
     * @param size how many bytes it has at least
     * @param limit how many it may have
     */
    public static String itemTooLarge(long size, long limit) {
        return tooLarge(
                "The item", size, limit, "no story is that long; if this one is, raise WIREDESK_MAX_ITEM_BYTES.");
    }

    private static String tooLarge(String what, long size, long limit, String advice) {
        return String.format(
                Locale.ROOT, "%s has at least %,d bytes and the limit is %,d: %s", what, size, limit, advice);
    }
}
