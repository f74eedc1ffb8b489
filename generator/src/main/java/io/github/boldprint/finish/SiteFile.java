package io.github.boldprint.finish;

import io.github.boldprint.site.SitePath;
import java.nio.charset.StandardCharsets;

/** A finished file of the site. Its bytes are not changed by anyone who reads them. */
public record SiteFile(SitePath path, byte[] content) {

    /** A text file in UTF-8. */
    public static SiteFile of(SitePath path, String text) {
        return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The content as UTF-8 text. */
    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }
}
