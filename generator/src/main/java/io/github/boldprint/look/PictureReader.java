package io.github.boldprint.look;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import io.github.boldprint.source.SourcePicture;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reads pictures as far as pages need to know them: what they are, and how large they are drawn. */
final class PictureReader {

    /** Bytes. Every page fetches the logo, and a page with all that it fetches is to come in one round trip. */
    private static final int LARGE = 10_000;

    private final SourcePicture file;
    private final List<Finding> findings;

    private PictureReader(SourcePicture file, List<Finding> findings) {
        this.file = file;
        this.findings = findings;
    }

    /**
     * The picture, published under its role and its own ending; empty where it may not be published, which is then a
     * finding.
     */
    static Optional<Picture> read(SourcePicture file, String role, List<Finding> findings) {
        return new PictureReader(file, findings).read(role + file.path().substring(file.path().lastIndexOf('.')));
    }

    private Optional<Picture> read(String name) {
        Optional<Picture> picture = name.endsWith(".svg") ? SvgFence.read(name, file, findings)
                : name.endsWith(".png") ? png(name) : webp(name);
        picture.filter(read -> read.bytes().length > LARGE).ifPresent(read -> findings.add(LookRules.LOOK_VALID.warning(
                Location.of(file.place()),
                "this picture has " + read.bytes().length + " bytes, and every page fetches it; one of at"
                        + " most " + LARGE + " keeps the pages quick")));
        return picture;
    }

    /** PNG, third edition, 5.2 and 11.2.1. */
    private Optional<Picture> png(String name) {
        ByteBuffer bytes = ByteBuffer.wrap(file.bytes());
        boolean is = bytes.limit() >= 24 && bytes.getLong(0) == 0x89504E470D0A1A0AL && bytes.getInt(12) == 0x49484452;
        return is
                ? Optional.of(new Picture(name, file.bytes(), bytes.getInt(16), bytes.getInt(20)))
                : no("a PNG picture");
    }

    /** RFC 9649, 2.5 to 2.7. */
    private Optional<Picture> webp(String name) {
        ByteBuffer bytes = ByteBuffer.wrap(file.bytes()).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.limit() < 30 || !tag(0).equals("RIFF") || !tag(8).equals("WEBP")) {
            return no("a WebP picture");
        }
        return switch (tag(12)) {
            case "VP8 " -> Optional.of(
                    new Picture(name, file.bytes(), bytes.getShort(26) & 0x3FFF, bytes.getShort(28) & 0x3FFF));
            case "VP8L" -> Optional.of(new Picture(name, file.bytes(), (bytes.getInt(21) & 0x3FFF) + 1,
                    (bytes.getInt(21) >> 14 & 0x3FFF) + 1));
            case "VP8X" -> Optional.of(new Picture(name, file.bytes(), (bytes.getInt(24) & 0xFFFFFF) + 1,
                    (bytes.getInt(26) >> 8 & 0xFFFFFF) + 1));
            default -> no("a WebP picture");
        };
    }

    private String tag(int at) {
        return new String(file.bytes(), at, 4, StandardCharsets.ISO_8859_1);
    }

    private Optional<Picture> no(String what) {
        findings.add(LookRules.LOOK_VALID.error(Location.of(file.place()), "this is not " + what
                + ", whatever its name says; save the picture again in the form that its name says"));
        return Optional.empty();
    }
}
