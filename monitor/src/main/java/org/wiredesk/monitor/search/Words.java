package org.wiredesk.monitor.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * How text is searched: words without regard to case and accents, {@code "phrases"} in quotes, and beginnings of words with a star. Short beginnings are
 * looked up like words, since too many words have one to look up all of them.
 */
public final class Words {

    /** Changes where text is taken apart in another way: what was written before cannot be searched in that way. */
    public static final String FORM = "beginnings-3";

    private static final int LONGEST_BEGINNING = 3;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Takes text apart; one for all threads. */
    public static final Analyzer ANALYZER = new PerFieldAnalyzerWrapper(
            new FoldingAnalyzer(false), Map.of(Fields.BEGINNINGS, new FoldingAnalyzer(true)));

    private Words() {}

    /**
     * What a reader searches for: all words, in any order. Nothing that they type is an error.
     *
     * @param text as typed, not blank
     */
    public static Query query(String text) {
        SimpleQueryParser parser = new Parser();
        parser.setDefaultOperator(BooleanClause.Occur.MUST);
        return parser.parse(text);
    }

    /** A name as it is compared: without regard to case, accents and blanks around it. */
    public static String folded(String name) {
        String apart = Normalizer.normalize(name.strip(), Normalizer.Form.NFKD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static final class Parser extends SimpleQueryParser {

        Parser() {
            super(ANALYZER, Map.of(Fields.WORDS, 1f), PHRASE_OPERATOR | PREFIX_OPERATOR | WHITESPACE_OPERATOR);
        }

        @Override
        protected Query newPrefixQuery(String text) {
            BytesRef beginning = ANALYZER.normalize(Fields.WORDS, text);
            boolean indexed = beginning.utf8ToString().codePoints().count() <= LONGEST_BEGINNING;
            return indexed ? new TermQuery(new Term(Fields.BEGINNINGS, beginning)) : super.newPrefixQuery(text);
        }
    }

    private static final class FoldingAnalyzer extends Analyzer {

        private final boolean beginnings;

        /** @param beginnings whether it gives the beginnings of words, and not the words */
        FoldingAnalyzer(boolean beginnings) {
            this.beginnings = beginnings;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer tokenizer = new StandardTokenizer();
            TokenStream words = folded(tokenizer);
            return new TokenStreamComponents(
                    tokenizer, beginnings ? new EdgeNGramTokenFilter(words, 1, LONGEST_BEGINNING, false) : words);
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
