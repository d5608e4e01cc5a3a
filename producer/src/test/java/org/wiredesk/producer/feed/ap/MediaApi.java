package org.wiredesk.producer.feed.ap;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wiredesk.producer.fakes.WebServer.Answer;
import org.wiredesk.producer.fakes.WebServer.Question;

/**
 * Behaves as AP's Media API does: a page of the feed has items with their metadata, a link to the text of each, and the link to the next
 * page; at the end of the feed a page is empty and names the place where the next items will be.
 */
final class MediaApi {

    private static final Pattern SEQUENCE = Pattern.compile("[?&]seq=(\\d+)");
    private static final Pattern SIZE = Pattern.compile("[?&]page_size=(\\d+)");
    private static final Pattern TEXT = Pattern.compile("/media/v/content/(\\w+)\\.(\\d+)/download.*");

    private record Version(String id, int number, String headline, String status) {}

    private final List<Version> versions = new ArrayList<>();
    String server = "";
    int status = 200;
    int textStatus = 200;
    Optional<String> textLink = Optional.empty();
    String troubled = "\\w+";
    Optional<String> nextPage = Optional.empty();

    void publish(String id, int version, String headline) {
        publish(id, version, headline, "usable");
    }

    void publish(String id, int version, String headline, String status) {
        versions.add(new Version(id, version, headline, status));
    }

    Answer answer(Question question) {
        Matcher text = TEXT.matcher(question.path());
        if (!"key".equals(question.headers().getFirst("x-api-key"))) {
            return error(401, "Invalid API key");
        }
        if (text.matches()) {
            return Answer.of(
                    text.group(1).matches(troubled) ? textStatus : 200,
                    "<nitf>" + text.group(1) + " " + text.group(2) + "</nitf>");
        }
        return status == 200 ? page(question.path()) : error(status, "No.");
    }

    private Answer page(String path) {
        int from = number(SEQUENCE, path, 0);
        int to = Math.min(versions.size(), from + number(SIZE, path, 100));
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("api_version", "2.2.6");
        ObjectNode data = json.putObject("data").put("current_item_count", to - from);
        data.put("current_page", path);
        data.put("next_page", nextPage.orElse(server + "/media/v/content/feed?page_size=2&seq=" + to));
        ArrayNode items = data.putArray("items");
        versions.subList(from, to).forEach(version -> item(items.addObject(), version));
        return Answer.of(200, json.toString(), "Content-Type", "application/json; charset=utf-8");
    }

    private void item(ObjectNode entry, Version version) {
        ObjectNode item = entry.putObject("item").put("type", "text").put("headline", version.headline());
        item.put("version", version.number()).put("pubstatus", version.status());
        item.putObject("altids").put("itemid", version.id());
        String link = "/media/v/content/" + version.id() + "." + version.number() + "/download?type=text&format=NITF";
        item.putObject("renditions").putObject("nitf").put("href", textLink.orElse(link));
    }

    private static Answer error(int status, String message) {
        return Answer.of(
                status, "{\"error\":{\"status\":" + status + ",\"message\":\"" + message + "\"}}", "Retry-After", "60");
    }

    private static int number(Pattern pattern, String path, int byDefault) {
        Matcher matcher = pattern.matcher(path);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : byDefault;
    }
}
