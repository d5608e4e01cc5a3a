package org.wiredesk.monitor.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The page's own files, from the jar. Browsers ask each time whether theirs is still good, so an upgrade is seen at once. */
final class PageFiles implements Consumer<RoutesConfig> {

    private static final String FOLDER = "/org/wiredesk/monitor/page";
    private static final Pattern NAME = Pattern.compile("(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "woff2", "font/woff2",
            "webmanifest", "application/manifest+json",
            "json", "application/json");

    private final Map<String, Optional<PageFile>> files = new ConcurrentHashMap<>();

    private static final class PageFile {

        private final byte[] bytes;
        private final String type;
        private final String tag;

        PageFile(byte[] bytes, String type, String tag) {
            this.bytes = bytes;
            this.type = type;
            this.tag = tag;
        }
    }

    @Override
    public void accept(RoutesConfig routes) {
        routes.get("/", context -> answer(context, "/index.html"));
        routes.get("/<name>", context -> answer(context, "/" + context.pathParam("name")));
    }

    private void answer(Context context, String name) {
        Optional<PageFile> found = files.size() > 1_000 ? read(name) : files.computeIfAbsent(name, PageFiles::read);
        if (found.isEmpty()) {
            context.status(404)
                    .contentType(Answers.JSON)
                    .result(Answers.error("There is nothing at " + context.path() + "."));
            return;
        }
        PageFile file = found.get();
        context.header("ETag", file.tag).header("Cache-Control", "no-cache");
        if (file.tag.equals(context.header("If-None-Match"))) {
            context.status(304);
        } else {
            context.contentType(file.type).result(file.bytes);
        }
    }

    private static Optional<PageFile> read(String name) {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null || !NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        try (InputStream in = PageFiles.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                return Optional.empty();
            }
            byte[] bytes = in.readAllBytes();
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Optional.of(new PageFile(bytes, type, '"' + HexFormat.of().formatHex(hash, 0, 12) + '"'));
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("The page cannot be read from the jar.", e);
        }
    }
}
