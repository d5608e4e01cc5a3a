package org.wiredesk.monitor.http;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** How much each address asks. Each has a store of questions that fills up again steadily; who has used it up waits. */
final class Rates {

    private static final int MOST_ADDRESSES = 10_000;
    private static final double SECONDS_OF_STORE = 4;
    private static final double NANOS = 1e9;

    private final double perSecond;
    private final Map<String, Store> stores = new LinkedHashMap<>(16, 0.75f, true);

    private record Store(double left, long at) {}

    /**
     * @param perSecond how many questions an address may ask in the long run; four times as many at once
     */
    Rates(double perSecond) {
        this.perSecond = perSecond;
    }

    /**
     * Takes from the store of an address.
     *
     * @param price 1 for a question, more for what must not be tried often
     * @param nanos the time, by a clock that only runs on
     * @return false if there is not enough left
     */
    synchronized boolean allows(String address, double price, long nanos) {
        double full = perSecond * SECONDS_OF_STORE;
        Store store = stores.getOrDefault(address, new Store(full, nanos));
        double now = Math.min(full, store.left() + (nanos - store.at()) / NANOS * perSecond);
        boolean enough = now >= price;
        stores.put(address, new Store(enough ? now - price : now, nanos));
        if (stores.size() > MOST_ADDRESSES) {
            Iterator<String> oldest = stores.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
        return enough;
    }
}
