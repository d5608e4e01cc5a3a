package org.wiredesk.standalone.cli;

import java.util.concurrent.Semaphore;

/** How much may be under way at once, in bytes, so that a folder of any size goes through a memory of any size. */
final class Room {

    private static final int KILOBYTE = 1024;
    private static final int OVERHEAD = 4;

    private final int kilobytes;
    private final Semaphore free;

    /**
     * @param megabytes how much may be under way; one delivery that is larger goes alone
     */
    Room(int megabytes) {
        this.kilobytes = megabytes * KILOBYTE;
        this.free = new Semaphore(kilobytes, true);
    }

    /**
     * Waits until there is room.
     *
     * @return what to give to {@link #leave} when the delivery is done
     */
    int enter(int bytes) throws InterruptedException {
        int wanted = Math.min(kilobytes, bytes / KILOBYTE + OVERHEAD);
        free.acquire(wanted);
        return wanted;
    }

    void leave(int taken) {
        free.release(taken);
    }

    /** Waits until nothing is under way. */
    void awaitEmpty() throws InterruptedException {
        free.acquire(kilobytes);
        free.release(kilobytes);
    }
}
