package io.github.boldprint.prose;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.source.YamlNode;
import java.util.List;

/** Parses a text that has passed the {@link ShapeFences}. */
final class Markdown {

    /**
     * Reads that a text may cost. An honest text costs about ten a character, at most 200,000; this many take a
     * quarter of a second.
     */
    static final long MOST_READS = 50_000_000;

    private static final DataHolder OPTIONS = new MutableDataSet()
            .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), DefinitionExtension.create()))
            .set(Parser.PARSE_JEKYLL_MACROS_IN_URLS, true)
            .set(DefinitionExtension.TILDE_MARKER, false)
            .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
            .set(TablesExtension.MIN_HEADER_ROWS, 1)
            .set(TablesExtension.MAX_HEADER_ROWS, 1)
            .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
            .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(TablesExtension.WITH_CAPTION, false)
            .toImmutable();

    private Markdown() {}

    /** The prose of a text, or the finding that it costs more than this many reads or is nested too deeply. */
    static Outcome<Prose> read(YamlNode.Scalar text, long mostReads) {
        return DeepThreads.call(() -> parse(text, mostReads));
    }

    private static Outcome<Prose> parse(YamlNode.Scalar text, long mostReads) {
        try {
            // a parser for each text: a table changes what its parser takes for a special character ever after
            Parser parser = Parser.builder(OPTIONS).build();
            Document document = parser.parse(BasedSequence.of(new BudgetedText(text.text(), mostReads)));
            Gleaned gleaned = new Gleaned(text, Parser.REFERENCES.get(document));
            return gleaned.prose(new BlockReader(gleaned).read(document));
        } catch (BudgetedText.Spent spent) {
            int line = text.text().lastIndexOf('\n', spent.offset - 1) + 1;
            return refused(ProseRules.TEXT_DEADLINE.error(text.at(line), "reading this text as Markdown takes too long,"
                    + " and it ended in this line; write it with fewer brackets, backslashes and asterisks"));
        } catch (StackOverflowError tooDeep) {
            return refused(ProseRules.TEXT_SHAPE.error(text.at(0), "this text is nested too deeply to be read;"
                    + " write it with fewer lists in lists, quotations in quotations and stress in stress"));
        }
    }

    private static Outcome<Prose> refused(Finding finding) {
        return new Outcome<>(Prose.REFUSED, Findings.of(finding));
    }
}
