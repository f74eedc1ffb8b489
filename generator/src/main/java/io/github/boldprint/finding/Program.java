package io.github.boldprint.finding;

/** This program, by which things are found, printed and compared. */
public final class Program {

    private Program() {}

    /** Its version as the jar's manifest gives it; {@code development} where the classes do not stand in a jar. */
    public static String version() {
        String version = Program.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
