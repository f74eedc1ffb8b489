package io.github.boldprint.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * A zip file of which each byte follows from what it holds: sorted, not compressed, since two Javas compress
 * differently, and all of one moment.
 */
final class Archive {

    /** A zip file cannot say an earlier day in every time zone. */
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final LocalDateTime moment;

    /**
     * @param timestamp what {@code project.build.outputTimestamp} says: a moment in ISO 8601 or in seconds since 1970;
     * null or one
     *     letter for none
     * @throws MojoExecutionException where it says something else
     */
    Archive(String timestamp) throws MojoExecutionException {
        this.moment = moment(timestamp == null ? "" : timestamp.strip());
    }

    void write(Path file, SortedMap<String, byte[]> entries) {
        try {
            Files.createDirectories(file.getParent());
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
                zip.setMethod(ZipOutputStream.STORED);
                Set<String> folders = new LinkedHashSet<>();
                for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                    foldersOf(entry.getKey(), folders, zip);
                    put(entry.getKey(), entry.getValue(), zip);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("could not write " + file.getFileName(), failed);
        }
    }

    /** Web servers look whether {@code META-INF/resources} is there as a folder. */
    private void foldersOf(String name, Set<String> known, ZipOutputStream zip) throws IOException {
        for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
            if (known.add(name.substring(0, slash + 1))) {
                put(name.substring(0, slash + 1), new byte[0], zip);
            }
        }
    }

    private void put(String name, byte[] bytes, ZipOutputStream zip) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        CRC32 crc = new CRC32();
        crc.update(bytes);
        entry.setCrc(crc.getValue());
        entry.setSize(bytes.length);
        entry.setTimeLocal(moment);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static LocalDateTime moment(String timestamp) throws MojoExecutionException {
        if (timestamp.length() < 2) {
            return EARLIEST;
        }
        try {
            LocalDateTime moment = timestamp.matches("[0-9]{1,12}")
                    ? LocalDateTime.ofInstant(Instant.ofEpochSecond(Long.parseLong(timestamp)), ZoneOffset.UTC)
                    : OffsetDateTime.parse(timestamp).withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
            return moment.isBefore(EARLIEST) ? EARLIEST : moment;
        } catch (DateTimeException wrong) {
            throw new MojoExecutionException(
                    "project.build.outputTimestamp is a moment such as 2026-11-22T00:00:00Z, or"
                    + " seconds since 1970, not '" + timestamp + "'", wrong);
        }
    }
}
