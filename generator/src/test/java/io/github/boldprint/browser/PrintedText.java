package io.github.boldprint.browser;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** The text of a PDF with the places of its lines, and what is wrong with its letters. */
final class PrintedText extends PDFTextStripper {

    /** The page number stands below this height from the bottom, in points. */
    private static final double FOOT = 56;

    /**
     * A line.
     *
     * @param page from 1
     * @param size of its largest letter, in a unit of the document's own
     */
    record Line(int page, String text, double size) {}

    private final List<Line> lines = new ArrayList<>();
    private final TreeSet<String> faults = new TreeSet<>();

    private PrintedText() throws IOException {
        // as it was written: by position, the lines of a table's cells would be mixed
        setSortByPosition(false);
    }

    /** Reads a document through. */
    static PrintedText of(PDDocument document) throws IOException {
        PrintedText text = new PrintedText();
        text.getText(document);
        return text;
    }

    /** All lines but the page numbers. */
    List<Line> lines() {
        return lines;
    }

    /** Fonts that are not in the document, letters that its fonts lack, and words beyond the edge of a page. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** All text without spaces and hyphens, which lines may break at, and without capitals, which styles may put. */
    String unbroken() {
        StringBuilder all = new StringBuilder();
        lines.forEach(line -> all.append(line.text()));
        return unbroken(all.toString());
    }

    /** The size of most letters. */
    double usualSize() {
        Map<Double, Integer> letters = new TreeMap<>();
        lines.forEach(line -> letters.merge(line.size(), line.text().length(), Integer::sum));
        return Collections.max(letters.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    static String unbroken(String text) {
        return text.replaceAll("[\\s\\u00a0\\u00ad\\u2010-]+", "").toLowerCase(Locale.ROOT);
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        if (!font.isEmbedded()) {
            faults.add("not in the document: " + font.getName());
        }
        if (font instanceof PDType0Font letters && letters.codeToGID(code) == 0) {
            faults.add("no letter for: " + font.toUnicode(code));
        }
        super.showGlyph(place, font, code, displacement);
    }

    @Override
    protected void writeString(String text, List<TextPosition> letters) {
        TextPosition last = letters.get(letters.size() - 1);
        TextPosition first = letters.get(0);
        if (first.getX() < 0 || last.getX() + last.getWidth() > first.getPageWidth() || first.getY() > first.getPageHeight()) {
            faults.add("beyond the edge of page " + getCurrentPageNo() + ": " + text);
        }
        boolean number = first.getY() > first.getPageHeight() - FOOT && text.matches("[0-9]+( / [0-9]+)?|/");
        if (!number) {
            lines.add(new Line(getCurrentPageNo(), text,
                    letters.stream().mapToDouble(TextPosition::getFontSizeInPt).max().orElse(0)));
        }
    }
}
