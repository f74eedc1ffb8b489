package io.github.boldprint.publish;

import java.io.IOException;
import java.nio.file.Path;

/** A second process, to be killed or to hold a lock. */
final class OtherProcess {

    private OtherProcess() {}

    /** Starts {@link #main} with these arguments. */
    static Process start(String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-cp", System.getProperty("java.class.path"), OtherProcess.class.getName());
        builder.command().addAll(java.util.List.of(arguments));
        return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /** Publishes two sites by turns for ever, or holds a lock until its input ends. */
    public static void main(String[] arguments) throws IOException {
        Path path = Path.of(arguments[1]);
        if (arguments[0].equals("hold")) {
            BuildLock.holding(path, () -> {
                System.out.println("holding");
                return System.in.read();
            });
            return;
        }
        Target target = new Target(path, path.resolveSibling("content"), Target.Switch.valueOf(arguments[2]), false);
        Publisher.publish(Sites.OLD, target);
        System.out.println("publishing");
        while (true) {
            Publisher.publish(Sites.NEW, target);
            Publisher.publish(Sites.OLD, target);
        }
    }
}
