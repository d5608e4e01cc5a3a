package org.wiredesk.language.entity;

import java.util.List;

/** How much a story is about each of its entities. */
record Salience(StoryText story, int leadEnd, int most) {

    private static final double HEADLINE = 0.35;
    private static final double LEAD = 0.25;
    private static final double COUNT = 0.4;

    /** The measure of one story. */
    static Salience of(StoryText story, List<Cluster> clusters) {
        int paragraph = story.body().indexOf("\n\n");
        int most = clusters.stream()
                .mapToInt(cluster -> cluster.names().size())
                .max()
                .orElse(1);
        return new Salience(
                story, story.bodyStart() + (paragraph < 0 ? story.body().length() : paragraph), most);
    }

    /** From 0 to 1: what headline and first paragraph name, and what the story names as often as nothing else, is at the top. */
    double of(Cluster cluster) {
        boolean headline = cluster.names().stream().anyMatch(name -> name.start() < story.headlineEnd());
        boolean lead =
                cluster.names().stream().anyMatch(name -> name.start() >= story.bodyStart() && name.start() < leadEnd);
        return (headline ? HEADLINE : 0)
                + (lead ? LEAD : 0)
                + COUNT * cluster.names().size() / most;
    }
}
