package org.wiredesk.streams.route;

/** Hears of rules that were applied. It may be told again after a crash. */
public interface RulesListener {

    /** A task goes by this version from now on. */
    void inForce(int task, int version);

    /** A record on the topic of the rules was left alone, as it is no good. */
    void ignored();

    /** Listens to nothing. */
    static RulesListener none() {
        return new RulesListener() {
            @Override
            public void inForce(int task, int version) {}

            @Override
            public void ignored() {}
        };
    }
}
