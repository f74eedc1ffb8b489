package io.github.boldprint.maven;

import java.io.File;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** A goal without a Maven: its parameters are set as Maven would, and its log is kept. */
final class Goal {

    private final AbstractMojo mojo;
    private final List<String> log = new ArrayList<>();

    /**
     * A goal in a project whose content stands in {@code content}.
     *
     * @param parameters by the names of the fields, in place of the defaults
     */
    Goal(AbstractMojo mojo, Path project, Map<String, Object> parameters) {
        this.mojo = mojo;
        Map<String, Object> all = new TreeMap<>(Map.of("basedir", project.toFile()));
        if (mojo instanceof ContentMojo) {
            all.putAll(Map.of("content", project.resolve("content").toFile(), "reportDir", project.resolve("target/boldprint").toFile()));
        }
        if (mojo instanceof PolicyMojo || mojo instanceof TranslationsMojo || mojo instanceof AuditMojo) {
            all.put("failOn", "error");
        }
        if (mojo instanceof PolicyMojo) {
            all.put("markAs", "as-found");
        }
        if (mojo instanceof BuildMojo) {
            all.putAll(Map.of("output", new File(project.toFile(), "target/policies"), "switchBy", "rename",
                    "target", new File(project.toFile(), "target"), "classes", new File(project.toFile(), "target/classes"),
                    "skipUnchanged", true, "path", "policies", "springBoot", true));
        }
        all.putAll(parameters);
        all.forEach(this::set);
        mojo.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence line) {
                log.add("info: " + line);
            }

            @Override
            public void warn(CharSequence line) {
                log.add("warn: " + line);
            }

            @Override
            public void error(CharSequence line) {
                log.add("error: " + line);
            }
        });
    }

    /** Runs it, and gives its log. */
    List<String> run() throws MojoExecutionException, MojoFailureException {
        mojo.execute();
        return log;
    }

    /** What it has said so far. */
    List<String> log() {
        return log;
    }

    private void set(String name, Object value) {
        for (Class<?> at = mojo.getClass(); at != Object.class; at = at.getSuperclass()) {
            for (Field field : at.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    set(field, value);
                    return;
                }
            }
        }
        throw new IllegalArgumentException("no parameter " + name);
    }

    private void set(Field field, Object value) {
        try {
            field.setAccessible(true);
            field.set(mojo, value);
        } catch (IllegalAccessException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
