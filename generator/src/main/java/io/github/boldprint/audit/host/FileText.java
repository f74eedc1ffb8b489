package io.github.boldprint.audit.host;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a file, in the encoding that it names; what is not of that encoding becomes a replacement character. */
final class FileText {

    /** The largest file that is read. No page for people has more; what does is data in a page's clothes. */
    static final long LARGEST = 8L << 20;

    /** How much of a file a browser looks through for the name of its encoding. */
    private static final int HEAD = 1024;

    private static final Pattern NAMED =
            Pattern.compile("(?i)(?:<meta[^>]{0,200}?charset\\s*=|<\\?xml[^>]{0,100}?encoding\\s*=|@charset)"
            + "\\s*[\"']?\\s*([a-z0-9_:.-]{2,40})");

    private FileText() {}

    /**
     * Reads a file that is not too large.
     *
     * @throws IOException where it cannot be read, or has grown too large by now
     */
    static String of(Path file) throws IOException {
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes((int) LARGEST + 1);
        }
        if (bytes.length > LARGEST) {
            throw new IOException("it is too large");
        }
        return text(bytes);
    }

    static String text(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (begins(bytes, 0xFE, 0xFF) || begins(bytes, 0xFF, 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        return new String(bytes,
                named(new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1)));
    }

    private static boolean begins(byte[] bytes, int... signs) {
        for (int i = 0; i < signs.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != signs[i]) {
                return false;
            }
        }
        return true;
    }

    private static Charset named(String head) {
        Matcher name = NAMED.matcher(head);
        if (!name.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            Charset charset = Charset.forName(name.group(1));
            // a name that could be read as ASCII is not UTF-16
            return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")
                    ? StandardCharsets.UTF_8
                    : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return StandardCharsets.UTF_8;
        }
    }
}
