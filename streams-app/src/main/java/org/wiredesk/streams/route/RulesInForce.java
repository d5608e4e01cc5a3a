package org.wiredesk.streams.route;

/** The rules that one task goes by. They change between two records, never while one is routed. */
final class RulesInForce {

    private Router router;

    /**
     * @param rules with which the task begins, as version 0
     */
    RulesInForce(RoutingRules rules) {
        this.router = new Router(rules, 0);
    }

    /** Says where stories go by the rules as they are now. */
    Router router() {
        return router;
    }

    /** The version of the rules. */
    int version() {
        return router.version();
    }

    /** From now on these rules are in force. */
    void change(RoutingRules rules, int version) {
        this.router = new Router(rules, version);
    }
}
