package org.wiredesk.standalone.reading;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wiredesk.schemas.KafkaTopic;
import org.wiredesk.schemas.Topics;

/**
 * The topics of ours on a cluster, and what people call them: {@code decisions} for {@code news.decisions}, {@code sport} for
 * {@code news.topic.sport}, and the first letters of either.
 *
 * @param names full names, in alphabetical order
 */
public record TopicNames(List<String> names) {

    private static final List<String> LEFT_OUT = List.of("news.topic.", "news.", "wire.");

    /** Those of these topics that are ours; Kafka Streams' own stay out. */
    public static TopicNames ours(Collection<String> onCluster) {
        List<String> fixed = Topics.FIXED.stream().map(KafkaTopic::name).toList();
        return new TopicNames(onCluster.stream()
                .filter(name -> fixed.contains(name) || Topics.isNews(name))
                .sorted()
                .toList());
    }

    /**
     * The topics that somebody may mean.
     *
     * @param called a full name, a short one, or the beginning of one
     * @return one if it is clear, none if it means nothing, several if it may mean any of them
     */
    public List<String> meantBy(String called) {
        List<String> exactly = names.stream().filter(called::equals).toList();
        List<String> inShort = names.stream()
                .filter(name -> shortForms(name).anyMatch(called::equals))
                .toList();
        List<String> begun = names.stream()
                .filter(name -> shortForms(name).anyMatch(begins(called)))
                .toList();
        if (!exactly.isEmpty()) {
            return exactly;
        }
        return inShort.isEmpty() ? begun : inShort;
    }

    private static Predicate<String> begins(String called) {
        return form -> form.startsWith(called);
    }

    private static Stream<String> shortForms(String name) {
        Optional<String> left = LEFT_OUT.stream().filter(name::startsWith).findFirst();
        return Stream.concat(Stream.of(name), left.map(prefix -> name.substring(prefix.length())).stream());
    }
}
