package org.wiredesk.system.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.wiredesk.system.harness.Ninjs;
import org.wiredesk.system.harness.Workbench;

/** An editor's day at the page, in a real browser, on one desk: what comes is seen, and nothing breaks it. The desk's end and new start come last. */
@ExtendWith(BrowserCondition.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PageIT {

    @RegisterExtension
    static final Workbench BENCH = new Workbench();

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Between two tries to reach the desk, the page waits up to fifteen seconds. */
    private static final Duration UNTIL_IT_IS_BACK = Duration.ofSeconds(90);

    private static final String FIRE = "urn:example:2026:page-fire";

    private static final String FIRST_STORY = "return document.querySelector('#rows .row').dataset.story";

    private static OpenDesk desk;
    private static Browser browser;

    @BeforeAll
    static void open() {
        Awaitility.setDefaultTimeout(PATIENCE);
        desk = new OpenDesk(BENCH);
        Path pictures = Path.of(System.getProperty("wiredesk.target", "target")).resolve("screenshots");
        browser = Browser.start(pictures);
        desk.drop(
                "ap", fire(1, "Fire breaks out in Split harbor warehouse", "Nobody was hurt, 12 people were led out."));
        browser.open(desk.page() + "/");
        await().until(() -> firstRow().contains("Fire breaks out in Split"));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
        Awaitility.reset();
    }

    @BeforeEach
    void showEverything() {
        browser.likes("light");
        browser.measures(1440, 900);
        browser.open(desk.page() + "/");
        await().until(() -> browser.text(".state").equals("Live")
                && !browser.all("#rows .row").isEmpty());
    }

    @Test
    @Order(1)
    void aRevisionIsSeenAsItComes() {
        // When
        desk.drop(
                "ap", fire(2, "Fire burns through Split harbor warehouse", "Nobody was hurt, 18 people were led out."));

        // Then
        await().until(() -> firstRow().contains("UPDATE 2"));
        assertThat(firstRow()).contains("Fire burns through Split harbor warehouse", "12", "18");
        assertThat(browser.all("#rows .row")).hasSize(1);
        assertThat(browser.text(".state")).isEqualTo("Live");
    }

    @Test
    @Order(2)
    void twoClicksShowWhatARevisionChangedWordByWord() {
        // When
        browser.click("#rows .row");
        await().until(() -> !browser.all(".para ins").isEmpty());

        // Then
        assertThat(browser.text(".para del")).isEqualTo("12");
        assertThat(browser.text(".para ins")).isEqualTo("18");
        assertThat(browser.text(".reasons")).contains("The agency gives no reason", "Facts changed", "NUMBER");
        assertThat(browser.all(".strip li")).hasSize(2);
        browser.type("v");
        await().until(() -> browser.address().contains("side=1"));
        browser.type(Keys.ESCAPE);
        await().until(() -> !browser.address().contains("story="));
    }

    @Test
    @Order(3)
    void aMarkerThatChangedNothingIsSaidToHaveChangedNothing() {
        // Given
        desk.drop("ap", talks("Updated - Test BSP-1001"));
        await().until(() -> firstRow().contains("Talks on the ferry of Hvar"));
        desk.drop("ap", talks("Updated - Test BSP-1002"));

        // When
        browser.click("#rows .row");
        await().until(() -> openAgain("Talks on the ferry").contains("MARKER ONLY"));
        browser.click(".strip .item button");

        // Then
        await().until(() -> browser.text(".record.chosen").contains("Only its marker differs from revision 1."));
        assertThat(browser.text(".record.chosen")).contains("BSP-1002");
        browser.type(Keys.ESCAPE);
    }

    @Test
    @Order(4)
    void aPauseCountsWhatComesAndLosesNothing() {
        // Given
        browser.type("p");
        await().until(() -> browser.text(".waiting").contains("Paused"));
        Object before = browser.ask(FIRST_STORY);

        // When
        desk.drop(
                "dpa",
                new Ninjs("urn:example:2026:page-one", 1)
                        .headline("Choir of Ghent sings for a week")
                        .paragraphs("Nobody slept.")
                        .toString());
        desk.drop(
                "dpa",
                new Ninjs("urn:example:2026:page-two", 1)
                        .headline("Ice road opens near Oulu")
                        .paragraphs("It is 30 cm thick.")
                        .toString());

        // Then
        await().until(() -> browser.text(".waiting").contains("2 revisions of 2 stories"));
        assertThat(browser.ask(FIRST_STORY)).isEqualTo(before);
        assertThat(browser.title()).contains("(2)");
        browser.type("p");
        await().until(() -> rows().contains("Choir of Ghent") && rows().contains("Ice road"));
        assertThat(browser.text(".waiting")).isEmpty();
    }

    @Test
    @Order(5)
    void aFilterIsInTheAddress() {
        // Given
        await().until(() -> !browser.all("[data-field=source][data-value=dpa]").isEmpty());

        // When
        browser.click("[data-field=source][data-value=dpa]");
        await().until(() -> browser.all("#rows .row").size() == 2);

        // Then
        assertThat(browser.address()).endsWith("/?source=dpa");
        browser.open(desk.page() + "/?source=dpa&q=oulu");
        await().until(() -> browser.all("#rows .row").size() == 1);
        assertThat(browser.text(".chips")).contains("DPA", "Words: oulu");
        browser.open(desk.page() + "/");
        await().until(() -> browser.all("#rows .row").size() == 4);
    }

    @Test
    @Order(6)
    void everythingCanBeDoneWithKeys() {
        browser.type("j", "j");
        await().until(() -> !browser.all("#rows .row.selected").isEmpty());
        browser.type(Keys.ENTER);
        await().until(() -> browser.address().contains("story="));
        browser.type(Keys.ESCAPE);
        await().until(() -> !browser.address().contains("story="));
        browser.type("?");
        await().until(() -> browser.text("#dialog").contains("Next story"));
        browser.type(Keys.ESCAPE);
        browser.type("/", "ghent");
        await().until(() -> browser.address().endsWith("?q=ghent"));
        browser.type(Keys.ESCAPE, "2");
        await().until(() -> browser.text("#records-pane").contains("Why did I not get it?"));
        browser.type("1");
        browser.ask("document.querySelector('.option .less').focus()");
        browser.type(Keys.ENTER);
        await().until(() -> browser.address().contains("source=-"));
        await().until(() -> "less".equals(browser.ask("return document.activeElement.className")));
    }

    @Test
    @Order(7)
    void aHostileStoryIsTextAndNothingElse() {
        // Given
        String markup = "<script>document.title = 'broken'</script> <img src=x onerror=\"document.title = 'broken'\">";
        desk.drop(
                "pa", "Council of Hvar votes on " + markup + " \u202Edaer eb ot\n\nThe council said: " + markup + "\n");
        desk.drop(
                "pa",
                new Ninjs("urn:example:2026:page-long", 1)
                        .headline("Without end ".repeat(85_000))
                        .paragraphs("Short.")
                        .toString());

        // When
        await().until(() -> rows().contains("<script>") && rows().contains("Without end"));

        // Then
        assertThat(browser.all("#rows script, #rows img")).isEmpty();
        assertThat(browser.title()).doesNotContain("broken");
        assertThat(
                        number(
                                "return Math.max(...[...document.querySelectorAll('#rows .row')].map((row) => row.offsetHeight))"))
                .isLessThan(100);
        assertThat(number("return document.documentElement.scrollWidth - innerWidth"))
                .isZero();
        assertThat(number("return document.querySelector('#rows').textContent.length"))
                .isLessThan(5_000);
    }

    @Test
    @Order(8)
    void aKillCannotBeMissed() {
        // Given
        browser.type("p");

        // When
        desk.drop(
                "ap",
                new Ninjs(FIRE, 3)
                        .headline("Fire burns through Split harbor warehouse")
                        .killed()
                        .toString());

        // Then
        await().until(() -> browser.text("#alerts").contains("Fire burns through Split harbor warehouse"));
        assertThat(browser.text("#alerts")).contains("KILL", "AP");
        assertThat(browser.all("#rows .row.killed")).hasSize(1);
        assertThat(browser.title()).startsWith("‼");
        browser.type("p");
        browser.photograph("kill");
    }

    @Test
    @Order(9)
    void aKillIsToldThoughAFilterHidesItsStory() {
        // Given
        browser.open(desk.page() + "/?source=ap");
        await().until(() -> browser.text("#alerts").contains("Fire burns through"));
        assertThat(browser.all("#alerts .loud")).isEmpty();

        // When
        desk.drop(
                "dpa",
                new Ninjs("urn:example:2026:page-one", 2)
                        .headline("Choir of Ghent sings for a week")
                        .killed()
                        .toString());

        // Then
        await().until(() -> browser.text("#alerts .loud").contains("Choir of Ghent"));
        assertThat(rows()).doesNotContain("Choir of Ghent");
        browser.click("#alerts .loud button");
        await().until(() -> browser.all("#alerts .loud").isEmpty());
        assertThat(browser.text("#alerts")).contains("Fire burns through");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            light | 1440 | desk story ?view=decisions ?view=feeds
            dark  | 1440 | desk story
            light |  390 | desk story ?view=feeds
            """)
    @Order(10)
    void everybodyCanUseIt(String scheme, int width, String views) {
        browser.likes(scheme);
        browser.measures(width, 900);
        for (String view : views.split(" ", -1)) {
            show(view);
            browser.photograph("%s-%s-%d".formatted(view.replaceAll("\\W+", "-"), scheme, width));
            assertThat(browser.barriers()).as(scheme + " " + width + " " + view).isEmpty();
        }
    }

    @Test
    @Order(11)
    void afterTheDeskStartedAgainThePageGoesOnByItself() {
        // Given
        browser.ask("window.isTheSamePage = true");

        // When
        desk.stop();
        await().until(() -> browser.text(".waiting").contains("The connection is lost"));
        desk.drop(
                "dpa",
                new Ninjs("urn:example:2026:page-late", 1)
                        .headline("Lighthouse keeper returns a library book")
                        .paragraphs("It was 61 years late.")
                        .toString());
        desk.startAgain();

        // Then
        await().atMost(UNTIL_IT_IS_BACK)
                .until(() -> firstRow().contains("Lighthouse keeper")
                        && browser.text(".state").equals("Live")
                        && browser.text(".waiting").isEmpty());
        assertThat(browser.ask("return window.isTheSamePage")).isEqualTo(true);
    }

    private static void show(String view) {
        browser.open(desk.page() + "/" + (view.startsWith("?") ? view : ""));
        await().until(() -> !browser.all("#rows .row.killed, .record, .figures").isEmpty());
        if (view.equals("story")) {
            browser.click("#rows .row.killed .head");
            await().until(() -> !browser.all(".reasons").isEmpty());
        }
    }

    private static String fire(int version, String headline, String text) {
        return new Ninjs(FIRE, version)
                .headline(headline)
                .paragraphs(text, "The roof fell in.")
                .toString();
    }

    private static String talks(String marker) {
        return """
                Talks on the ferry of Hvar end after one morning

                SPLIT, Croatia (AP) — Talks on the ferry of Hvar ended on Saturday after one morning, both sides said.

                %s

                They agreed to meet again in a month, and to keep the ferry running until then.
                """.formatted(marker);
    }

    /** Opens a story anew, and gives its history. */
    private static String openAgain(String headline) {
        browser.open(desk.page() + "/?q=" + headline.replace(" ", "+"));
        await().until(() -> !browser.all("#rows .row").isEmpty());
        browser.click("#rows .row");
        await().until(() -> !browser.all(".strip li").isEmpty());
        return browser.text(".strip");
    }

    private static String firstRow() {
        return browser.text("#rows .row");
    }

    private static String rows() {
        return browser.text("#rows");
    }

    private static long number(String script) {
        return ((Number) Objects.requireNonNull(browser.ask(script))).longValue();
    }
}
