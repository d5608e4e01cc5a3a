# One image for all services of ours; the command says which one it is: `run producer`, `run streams`, `run outlets` or `run monitor`.
# It takes what Maven has built, as docs/operations.md explains.

FROM eclipse-temurin:17-jre AS parts
WORKDIR /parts
# pom.xml is always there, so the copy succeeds and the next step can say what is missing.
COPY pom.xml standalon[e]/target/wiredesk built/
RUN test -d built/lib || { echo "Nothing is built yet: run 'mvn package -DskipTests' first, then build the image again." >&2; exit 1; } \
 && mkdir ours \
 && mv $(grep -lF META-INF/maven/org.wiredesk/ built/lib/*.jar) ours/ \
 && chmod -R a+rX .

FROM eclipse-temurin:17-jre
LABEL org.opencontainers.image.title="Wiredesk" \
      org.opencontainers.image.licenses="Apache-2.0"

# Open to every user, so that --user works: a new volume takes over the mode of the folder that it is mounted on.
RUN groupadd --gid 10001 wiredesk \
 && useradd --uid 10001 --gid wiredesk --no-create-home --home-dir /var/lib/wiredesk --shell /usr/sbin/nologin wiredesk \
 && install -d -o wiredesk -g wiredesk -m 777 /var/lib/wiredesk /feed /spool

# What changes seldom comes first: an upgrade of Wiredesk alone moves only the last layer.
COPY --from=parts /parts/built/lib/ /opt/wiredesk/lib/
COPY --from=parts /parts/built/samples/ /opt/wiredesk/samples/
COPY --from=parts /parts/ours/ /opt/wiredesk/lib/

# In a container loopback is the container's own: who may reach the port is said where it is published.
ENV WIREDESK_HTTP_HOST=0.0.0.0 \
    WIREDESK_STATE_DIR=/var/lib/wiredesk \
    WIREDESK_FEED_DIR=/feed \
    WIREDESK_SPOOL_DIR=/spool \
    WIREDESK_HTTP_PORT=8080 \
    LOG_FORMAT=json

USER 10001:10001
WORKDIR /var/lib/wiredesk
EXPOSE 8080

HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$WIREDESK_HTTP_PORT && printf 'GET /health HTTP/1.0\\r\\n\\r\\n' >&3 && read -r _ status _ <&3 && [ \"$status\" = 200 ]"]

# Half of the memory for the heap; the other half is for RocksDB, buffers and threads.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=50", "-XX:+ExitOnOutOfMemoryError", "-cp", "/opt/wiredesk/lib/*", "org.wiredesk.standalone.cli.Wiredesk"]
CMD ["--help"]
