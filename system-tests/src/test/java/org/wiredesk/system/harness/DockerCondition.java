package org.wiredesk.system.harness;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerClientException;
import com.github.dockerjava.api.exception.DockerException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testcontainers.DockerClientFactory;

/** Skips a class where there is no Docker, or where its images cannot be had, and says so on the console: Maven shows but a number. */
public final class DockerCondition implements ExecutionCondition {

    private static final int A_PULL_TAKES_AT_MOST_MINUTES = 3;

    private final List<String> images;
    private Optional<ConditionEvaluationResult> answer = Optional.empty();

    /**
     * @param images what the class runs, as {@code name:tag}
     */
    public DockerCondition(String... images) {
        this.images = List.of(images);
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (answer.isEmpty()) {
            Optional<String> missing = missing();
            missing.ifPresent(what ->
                    System.out.println("Skipped: " + context.getDisplayName() + " needs Docker, and " + what + "."));
            answer = Optional.of(missing.map(ConditionEvaluationResult::disabled)
                    .orElseGet(() -> ConditionEvaluationResult.enabled("Docker and its images are there.")));
        }
        return answer.get();
    }

    private Optional<String> missing() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            return Optional.of("none is reached from here");
        }
        DockerClient client = DockerClientFactory.lazyClient();
        return images.stream()
                .filter(image -> !isThere(client, image) && !pull(client, image))
                .map(image -> "the image " + image + " cannot be had")
                .findFirst();
    }

    private static boolean isThere(DockerClient client, String image) {
        try {
            client.inspectImageCmd(image).exec();
            return true;
        } catch (DockerException | DockerClientException e) {
            return false;
        }
    }

    private static boolean pull(DockerClient client, String image) {
        try {
            return client.pullImageCmd(image).start().awaitCompletion(A_PULL_TAKES_AT_MOST_MINUTES, TimeUnit.MINUTES)
                    && isThere(client, image);
        } catch (DockerException | DockerClientException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
