package io.github.boldprint.source;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fences in front of the YAML parser: what kind of file, how large, which bytes, which characters. */
final class FileFence {

    /** Bytes; far above any honest policy, far below what would strain the parser. */
    static final int LARGEST = 1 << 20;

    private static final int REPORTED_CHARACTERS = 5;

    private final String path;
    private final List<Finding> findings;

    FileFence(String path, List<Finding> findings) {
        this.path = path;
        this.findings = findings;
    }

    /** The bytes of a file; empty where it may not be read, which is then among the findings. */
    Optional<byte[]> bytes(Storage storage) {
        Storage.Form form = storage.form(path);
        if (form == Storage.Form.LINK) {
            return refuse("is a symbolic link, and links are not followed; put the file itself here");
        }
        if (form != Storage.Form.FILE) {
            return refuse("is not a regular file; put a YAML file here");
        }
        try {
            // asked before opening: the parser's own limit comes after the whole file stands in memory
            if (storage.size(path) > LARGEST) {
                return tooLarge();
            }
            byte[] bytes = storage.read(path, LARGEST + 1);
            return bytes.length > LARGEST ? tooLarge() : Optional.of(bytes);
        } catch (AccessDeniedException denied) {
            return refuse("may not be read by this user; change its permissions");
        } catch (IOException failed) {
            throw new UncheckedIOException("could not read " + path, failed);
        }
    }

    /** The text of these bytes; empty where they are not text, which is then among the findings. */
    Optional<FileText> text(byte[] bytes) {
        if (bytes.length > LARGEST) {
            tooLarge();
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            String text = decoder.decode(buffer).toString();
            // a byte order mark at the very start is what some editors write; it says nothing
            String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
            FileText file = FileText.of(path, unmarked.replace("\r\n", "\n"));
            return characters(file) ? Optional.of(file) : Optional.empty();
        } catch (CharacterCodingException malformed) {
            findings.add(SourceRules.FILE_ENCODING.error(firstBad(bytes, buffer.position()),
                    "this is not UTF-8; save the file as UTF-8 (it may be UTF-16 or Windows-1252 now)"));
            return Optional.empty();
        }
    }

    private boolean characters(FileText file) {
        int bad = 0;
        for (int i = 0; i < file.points().length; i++) {
            int point = file.points()[i];
            if (isForbidden(point)) {
                if (bad++ < REPORTED_CHARACTERS) {
                    findings.add(SourceRules.FILE_CHARACTERS.error(file.at(i), name(point)
                            + " may not stand in a file, because readers cannot see it; delete it"));
                }
            }
        }
        if (bad > REPORTED_CHARACTERS) {
            findings.add(SourceRules.FILE_CHARACTERS.error(Location.of(path),
                    (bad - REPORTED_CHARACTERS) + " more characters of that sort stand in this file"));
        }
        return bad == 0;
    }

    /** Control characters, YAML 1.1's other line breaks, bidirectional overrides and isolates, non-characters. */
    private static boolean isForbidden(int point) {
        boolean control = point < ' ' && point != '\t' && point != '\n' || point >= 0x7F && point <= 0x9F;
        boolean separator = point == 0x2028 || point == 0x2029;
        boolean override = point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
        boolean hidden = point == 0xFEFF || point >= 0xE0000 && point <= 0xE007F;
        boolean nonCharacter = (point & 0xFFFE) == 0xFFFE || point >= 0xFDD0 && point <= 0xFDEF;
        return control || separator || override || hidden || nonCharacter;
    }

    private static String name(int point) {
        String known = switch (point) {
            case 0 -> "NUL ";
            case '\r' -> "a lone carriage return ";
            case 0x85 -> "NEL ";
            case 0x2028 -> "a line separator ";
            case 0x2029 -> "a paragraph separator ";
            case 0xFEFF -> "a byte order mark ";
            default -> point >= 0x202A && point <= 0x2069 ? "a text direction override " : "the character ";
        };
        return known + String.format(Locale.ROOT, "(U+%04X)", point);
    }

    private Location firstBad(byte[] bytes, int position) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
                start = i + 1;
            }
        }
        int column = new String(bytes, start, position - start, StandardCharsets.UTF_8).codePointCount(0,
                new String(bytes, start, position - start, StandardCharsets.UTF_8).length());
        return new Location(path, line, column + 1);
    }

    private Optional<byte[]> tooLarge() {
        return refuse("is larger than 1 MiB; a policy is far shorter, so split it or remove what does not belong");
    }

    private Optional<byte[]> refuse(String why) {
        findings.add(SourceRules.FILE_READABLE.error(Location.of(path), "this " + why));
        return Optional.empty();
    }
}
