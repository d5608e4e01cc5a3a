package org.wiredesk.system.day;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.wiredesk.system.harness.Checkout;

/**
 * What must become of the sample wire day.
 *
 * @param items every item, in the order of arrival
 */
record ExpectedDay(List<ExpectedItem> items) {

    /** As the samples say it. */
    static ExpectedDay read() {
        try {
            return new ExpectedDay(Files.readAllLines(Checkout.samples().resolve("expected.tsv")).stream()
                    .skip(1)
                    .map(ExpectedItem::parse)
                    .filter(ExpectedItem::isItem)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The items that were read and the items that were refused. */
    long count(boolean rejected) {
        return items.stream()
                .filter(item -> item.outcome().equals("REJECTED") == rejected)
                .count();
    }
}
