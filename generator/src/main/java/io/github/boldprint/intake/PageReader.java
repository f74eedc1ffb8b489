package io.github.boldprint.intake;

import io.github.boldprint.intake.Intake.Section;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads an existing page. */
public final class PageReader {

    private PageReader() {}

    /**
     * What a page says.
     *
     * @param name of its file; {@code .html} and {@code .htm} are HTML, everything else is Markdown
     * @throws IllegalArgumentException with a sentence for people, where it is no text
     */
    public static Intake read(String name, byte[] bytes) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean html = lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml");
        Page page = html ? HtmlPage.read(bytes) : MarkdownPage.read(text(name, bytes));
        List<Section> sections = new Sections(page).all();
        List<Saying> sentences = sections.stream().filter(section -> !section.isBeside())
                .flatMap(section -> Saying.of(section).stream()).toList();
        Recognition recognition = new Recognition(sentences, lower);
        List<String> notes = new ArrayList<>(page.notes());
        notes.addAll(recognition.doubts().values());
        return new Intake(recognition.kind(), sections, recognition.answers(), recognition.facts(),
                recognition.doubts().keySet(), notes);
    }

    private static String text(String name, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n").replace('\r', '\n');
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("'" + name + "' is not UTF-8; save it as UTF-8 first", e);
        }
    }
}
