package org.wiredesk.monitor.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.Query;

/** How text is searched: words without regard to case and accents, {@code "phrases"} in quotes, and beginnings of words with a star. */
public final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Takes text apart; one for all threads. */
    public static final Analyzer ANALYZER = new FoldingAnalyzer();

    private Words() {}

    /**
     * What a reader searches for: all words, in any order. Nothing that they type is an error.
     *
     * @param text as typed, not blank
     */
    public static Query query(String text) {
        SimpleQueryParser parser = new SimpleQueryParser(
                ANALYZER,
                Map.of(Fields.WORDS, 1f),
                SimpleQueryParser.PHRASE_OPERATOR
                        | SimpleQueryParser.PREFIX_OPERATOR
                        | SimpleQueryParser.WHITESPACE_OPERATOR);
        parser.setDefaultOperator(BooleanClause.Occur.MUST);
        return parser.parse(text);
    }

    /** A name as it is compared: without regard to case, accents and blanks around it. */
    public static String folded(String name) {
        String apart = Normalizer.normalize(name.strip(), Normalizer.Form.NFKD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static final class FoldingAnalyzer extends Analyzer {

        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer tokenizer = new StandardTokenizer();
            return new TokenStreamComponents(tokenizer, folded(tokenizer));
        }

        @Override
        protected TokenStream normalize(String field, TokenStream in) {
            return folded(in);
        }

        private static TokenStream folded(TokenStream in) {
            return new ASCIIFoldingFilter(new LowerCaseFilter(in));
        }
    }
}
