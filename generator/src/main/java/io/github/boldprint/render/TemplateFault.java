package io.github.boldprint.render;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import java.io.IOException;
import java.util.Optional;

/** What is wrong with a template, in plain words and at its place. */
final class TemplateFault {

    private TemplateFault() {}

    /** The finding; empty where the business has no template of its own, so that the fault is ours. */
    static Optional<Finding> finding(Throwable thrown, ThemeFiles theme) {
        if (theme.templates().isEmpty()) {
            return Optional.empty();
        }
        // the second page that asks for a broken template gets the first one's fault as a cause
        Throwable fault = thrown instanceof IOException && thrown.getCause() != null ? thrown.getCause() : thrown;
        if (fault instanceof ParseException parse) {
            return at(theme, parse.getTemplateName(), parse.getLineNumber(), parse.getColumnNumber(),
                    "the template cannot be read: " + first(parse.getEditorMessage()));
        }
        if (fault instanceof TemplateNotFoundException missing) {
            return at(theme, "", 0, 0, "there is no template '" + missing.getTemplateName() + "'");
        }
        if (fault instanceof TemplateException run) {
            return at(theme, run.getTemplateSourceName(), or(run.getLineNumber()), or(run.getColumnNumber()),
                    words(run));
        }
        return at(theme, "", 0, 0, fault instanceof StackOverflowError
                ? "the templates call each other without an end"
                : "a template cannot be read: " + first(fault.getMessage()));
    }

    private static String words(TemplateException run) {
        if (run.getCause() instanceof ParseException parse) {
            return "the template cannot be read: " + first(parse.getEditorMessage());
        }
        return run instanceof InvalidReferenceException
                ? "'" + run.getBlamedExpressionString() + "' has no value here; look for a misspelt name, or write '("
                        + run.getBlamedExpressionString() + ")!' if it may be missing"
                : "the template stops here: " + first(run.getMessageWithoutStackTop());
    }

    /** A fault that shows in a shipped template still comes from the business's own, which it works with. */
    private static Optional<Finding> at(ThemeFiles theme, String template, int line, int column, String message) {
        if (template != null && theme.templates().containsKey(template)) {
            return Optional.of(ThemeReader.THEME_VALID.error(
                    new Location(theme.place(template), Math.max(line, 0), Math.max(column, 0)), message));
        }
        String shipped = template == null || template.isEmpty()
                ? ""
                : " (in the shipped template '" + template + "', line " + line + ", together with yours)";
        return Optional.of(ThemeReader.THEME_VALID.error(Location.of(theme.folder()), message + shipped));
    }

    private static int or(Integer number) {
        return number == null ? 0 : number;
    }

    private static String first(String message) {
        String line = message == null ? "" : message.strip().lines().findFirst().orElse("").strip();
        return line.replaceAll("[.:]$", "");
    }
}
