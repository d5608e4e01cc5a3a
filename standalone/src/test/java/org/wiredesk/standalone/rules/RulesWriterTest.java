package org.wiredesk.standalone.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RulesWriterTest {

    static Stream<Arguments> failures() {
        ProducerFencedException fenced = new ProducerFencedException("There is a newer producer.");
        return Stream.of(
                Arguments.of(fenced, true),
                Arguments.of(new ExecutionException(fenced), true),
                Arguments.of(new ExecutionException(new InvalidProducerEpochException("An old epoch.")), true),
                Arguments.of(new KafkaException("In an error state.", fenced), true),
                Arguments.of(new ExecutionException(new TopicAuthorizationException("news.routing-rules")), false));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void knowsSomebodyElseByEveryWayInWhichKafkaSaysSo(Exception failure, boolean somebodyElse) {
        assertThat(RulesWriter.SomebodyElse.isBehind(failure)).isEqualTo(somebodyElse);
    }
}
