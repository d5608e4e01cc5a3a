package org.wiredesk.monitor.http;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** How much each address asks. Each has a store of questions that fills up again steadily; who has used it up waits. */
final class Rates {

    private static final int MOST_ADDRESSES = 10_000;
    private static final double SECONDS_OF_STORE = 4;
    private static final double WRONG_TOKEN = 20;
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
     * Takes a question from the store of an address.
     *
     * @param nanos the time, by a clock that only runs on
     * @return false if there is none left
     */
    synchronized boolean allows(String address, long nanos) {
        double left = left(address, nanos);
        boolean enough = left >= 1;
        keep(address, enough ? left - 1 : left, nanos);
        return enough;
    }

    /** Takes what a wrong token costs, also if there is not so much left: then the address waits until it has made good for it, and no guess of it is looked at before. */
    synchronized void punish(String address, long nanos) {
        keep(address, left(address, nanos) - WRONG_TOKEN, nanos);
    }

    private double left(String address, long nanos) {
        double full = perSecond * SECONDS_OF_STORE;
        Store store = stores.getOrDefault(address, new Store(full, nanos));
        return Math.min(full, store.left() + (nanos - store.at()) / NANOS * perSecond);
    }

    private void keep(String address, double left, long nanos) {
        stores.put(address, new Store(left, nanos));
        if (stores.size() > MOST_ADDRESSES) {
            Iterator<String> oldest = stores.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
    }
}
