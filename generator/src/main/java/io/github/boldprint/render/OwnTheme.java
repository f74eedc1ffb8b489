package io.github.boldprint.render;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Nearest;
import io.github.boldprint.finding.RuleId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what is wrong with a theme that is not the shipped one. */
final class OwnTheme {

    /** A file that replaces a shipped one was made from that one as it is today. */
    static final RuleId THEME_CURRENT = new RuleId("theme-current");
    static final String SHEET = "style.css";
    static final String MORE = "style-more.css";
    static final String VIEW_MODEL = "viewModel";

    private static final Pattern MARK =
            Pattern.compile("(?:<#--|/\\*) boldprint: (\\S+) ([0-9a-f]+) (?:-->|\\*/)\\R?.*", Pattern.DOTALL);

    private final OwnFolder own;
    private final List<Finding> findings = new ArrayList<>();

    private OwnTheme(OwnFolder own) {
        this.own = own;
    }

    static List<Finding> faults(OwnFolder own) {
        OwnTheme theme = new OwnTheme(own);
        theme.version();
        List<String> known = ShippedTheme.templates();
        own.templates().forEach((name, text) -> {
            Location at = own.at(ThemeReader.TEMPLATES + name);
            if (known.contains(name)) {
                theme.current(name, text, at);
            } else if (Nearest.to(name, known).isPresent()) {
                theme.findings.add(ThemeReader.THEME_VALID.error(
                        at, "'" + name + "' replaces nothing" + Nearest.hint(name, known)));
            }
            theme.findings.addAll(TemplateFence.check(at.file(), text));
        });
        own.assets().forEach((name, bytes) -> {
            if (name.endsWith(".css") && ShippedTheme.files().contains(name)) {
                theme.current(name, new String(bytes, StandardCharsets.UTF_8), own.at(ThemeReader.ASSETS + name));
            }
            if (name.equals(SHEET) || name.equals(MORE)) {
                String css = new String(bytes, StandardCharsets.UTF_8);
                theme.findings.addAll(ThemeColours.faults(css, own.at(ThemeReader.ASSETS + name)));
            }
        });
        return theme.findings;
    }

    /** Templates see the view model, so a theme says for which version of it they were written. */
    private void version() {
        Location at = own.at(OwnFolder.PROPERTIES);
        String now = Integer.toString(ShippedTheme.VIEW_MODEL);
        String written = own.properties().getProperty(VIEW_MODEL, "").strip();
        if (written.isEmpty() && !own.templates().isEmpty()) {
            findings.add(ThemeReader.THEME_VALID.warning(
                    at, "this theme does not say for which view model it was written; write '"
                    + VIEW_MODEL + " = " + now + "' in " + OwnFolder.PROPERTIES));
        } else if (!written.isEmpty() && !written.equals(now)) {
            findings.add(ThemeReader.THEME_VALID.error(at, "this theme was written for view model " + written
                    + ", and this Boldprint has view model " + now
                    + "; see what changed in themes/VIEW-MODEL.md, then write '" + VIEW_MODEL + " = " + now + "'"));
        }
    }

    private void current(String name, String text, Location file) {
        Location at = new Location(file.file(), 1, 1);
        String print = "'boldprint theme " + name + "'";
        Matcher copied = MARK.matcher(text);
        if (!copied.matches() || !copied.group(1).equals(name)) {
            findings.add(THEME_CURRENT.info(at, "nobody can tell whether the shipped '" + name
                    + "' has changed since this file was made; begin the file with the first line that " + print
                    + " prints"));
        } else if (!copied.group(2).equals(ShippedTheme.digest(name))) {
            findings.add(THEME_CURRENT.warning(
                    at, "the shipped '" + name + "' has changed since this copy was made; compare it"
                    + " with what " + print + " prints, take over what you need, and its first line too"));
        }
    }
}
