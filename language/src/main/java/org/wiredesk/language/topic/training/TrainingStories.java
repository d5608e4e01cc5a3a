package org.wiredesk.language.topic.training;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.wiredesk.language.topic.MediaTopicTree;
import org.wiredesk.language.topic.measure.TopicStory;
import org.wiredesk.language.topic.measure.TopicStoryReader;

/** The stories of a corpus that may be learnt from: those kept for testing are never among them. */
public final class TrainingStories {

    private TrainingStories() {}

    /**
     * All of them, file by file in the order of their names.
     *
     * @param corpus a folder of the form that language/corpus/README.md tells
     */
    public static List<TopicStory> read(Path corpus) throws IOException {
        TreeSet<Path> files = new TreeSet<>();
        for (String folder : List.of("topics", "stories/train")) {
            try (DirectoryStream<Path> found =
                    Files.newDirectoryStream(corpus.resolve(folder), "{train-*.jsonl,*.txt}")) {
                found.forEach(files::add);
            }
        }
        TopicStoryReader reader = new TopicStoryReader(MediaTopicTree.standard());
        List<TopicStory> stories = new ArrayList<>();
        for (Path file : files) {
            stories.addAll(reader.read(file));
        }
        return stories;
    }
}
