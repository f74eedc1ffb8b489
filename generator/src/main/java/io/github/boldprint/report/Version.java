package io.github.boldprint.report;

/** The version of this program. */
public final class Version {

    private Version() {}

    /** As the jar's manifest gives it; {@code development} where the classes do not stand in a jar. */
    public static String current() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
