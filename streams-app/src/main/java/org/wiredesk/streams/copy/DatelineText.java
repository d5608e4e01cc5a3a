package org.wiredesk.streams.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wiredesk.records.Dateline;

/** Parses a dateline without its dash into city, region, date and agency, and refuses what only looks like one. */
final class DatelineText {

    private static final Pattern COMMA = Pattern.compile(", ");
    private static final Pattern AGENCY = Pattern.compile("^(.{0,90}?)\\s*\\(([\\p{L}][\\p{L}&/. -]{0,22})\\)$");
    private static final Pattern DATE = Pattern.compile("(?:\\d{1,2}\\.? )?"
            + "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mär|Mai|Okt|Dez)\\p{L}{0,7}\\.?(?: \\d{1,2})?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{M}.'’/ -]*\\p{Lu}\\.?");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:[ /][\\p{L}\\p{M}.'’-]+){0,4}");
    private static final Set<String> NO_CITY = words("""
            NATO, UPDATE, UPDATED, BREAKING, CORRECTION, CORRECTED, LIVE, EXCLUSIVE, ANALYSIS, OPINION, WATCH, \
            VIDEO, PHOTOS, FACTBOX, TIMELINE, EXPLAINER, NOTE, ADVISORY, KILL, WEATHER, SPORTS""");
    private static final Set<String> AGENCIES = words("""
            ap, reuters, afp, dpa, efe, ansa, tass, xinhua, kyodo, pa, upi, bloomberg, pti, ians, ani, cp, \
            the canadian press, aap, apa, ats, belga, anp, ntb, tt, ritzau, stt, lusa, yonhap, bernama, antara, \
            irna, mena, sana, spa, wam, cna, ria, interfax, europa press, epd, kna, sid, keystone-sda, nan, \
            xinhua news agency, associated press, pap, ctk, mti, bta, agerpres, tanjug, hina, sta, anadolu, aa""");

    private DatelineText() {}

    /** The dateline, if the text before the dash is one; {@code behind} is the text behind the dash. */
    static Optional<Dateline> parse(String text, String behind) {
        Dateline dateline = parts(text);
        boolean capitals = CAPITALS.matcher(dateline.getCity()).matches();
        boolean agency = dateline.getAgency().isPresent();
        boolean knownAgency =
                dateline.getAgency().filter(DatelineText::isAgency).isPresent();
        boolean named = capitals || NAME.matcher(dateline.getCity()).matches();
        boolean region =
                dateline.getRegion().map(name -> NAME.matcher(name).matches()).orElse(true);
        if (!region || (!named && !(dateline.getCity().isEmpty() && knownAgency))) {
            return Optional.empty();
        }
        boolean sure = knownAgency || (agency && capitals);
        boolean bare = !agency
                && capitals
                && !NO_CITY.contains(dateline.getCity())
                && dateline.getCity().length() > 3
                && opensSentence(behind);
        return sure || bare ? Optional.of(dateline) : Optional.empty();
    }

    /** The dateline, where a field of its own says that it is one. */
    static Dateline trusted(String text) {
        return parts(text);
    }

    private static Dateline parts(String text) {
        Matcher bracket = AGENCY.matcher(text);
        boolean agency = bracket.matches();
        List<String> names = new ArrayList<>();
        List<String> date = new ArrayList<>();
        for (String part : commaParts(agency ? bracket.group(1) : text)) {
            boolean dated = DATE.matcher(part).matches()
                    || (!date.isEmpty() && YEAR.matcher(part).matches());
            (dated ? date : names).add(part);
        }
        return Dateline.newBuilder()
                .setText(text)
                .setCity(names.isEmpty() ? "" : names.get(0))
                .setRegion(names.size() < 2 ? null : String.join(", ", names.subList(1, names.size())))
                .setAgency(agency ? bracket.group(2) : null)
                .setDate(date.isEmpty() ? null : String.join(", ", date))
                .build();
    }

    private static List<String> commaParts(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int comma = text.indexOf(',', from);
            int to = comma < 0 ? text.length() : comma;
            String part = text.substring(from, to).strip();
            if (!part.isEmpty()) {
                parts.add(part);
            }
            from = to + 1;
        }
        return parts;
    }

    private static boolean isAgency(String agency) {
        String name = agency.toLowerCase(Locale.ROOT);
        int slash = name.indexOf('/');
        return AGENCIES.contains(name) || (slash > 0 && AGENCIES.contains(name.substring(0, slash)));
    }

    private static boolean opensSentence(String behind) {
        if (behind.isEmpty()) {
            return false;
        }
        char first = behind.charAt(0);
        return Character.isUpperCase(first) || Character.isDigit(first) || "“\"‘'«$€£".indexOf(first) >= 0;
    }

    private static Set<String> words(String list) {
        return COMMA.splitAsStream(list).collect(Collectors.toUnmodifiableSet());
    }
}
