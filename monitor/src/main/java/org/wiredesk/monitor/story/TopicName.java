package org.wiredesk.monitor.story;

import java.util.Map;

/** Names topics by their slugs, for stories that no longer say what they are about. */
final class TopicName {

    /** The media topics whose slug says less than their name. */
    private static final Map<String, String> WITH_COMMAS = Map.of(
            "arts-culture-entertainment-and-media", "arts, culture, entertainment and media",
            "conflict-war-and-peace", "conflict, war and peace",
            "crime-law-and-justice", "crime, law and justice",
            "disaster-accident-and-emergency-incident", "disaster, accident and emergency incident",
            "economy-business-and-finance", "economy, business and finance");

    private TopicName() {}

    static String of(String slug) {
        return WITH_COMMAS.getOrDefault(slug, slug.replace('-', ' '));
    }
}
