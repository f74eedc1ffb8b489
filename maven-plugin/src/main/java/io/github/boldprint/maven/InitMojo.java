package io.github.boldprint.maven;

import io.github.boldprint.cli.Main;
import io.github.boldprint.outline.Outliner;
import io.github.boldprint.outline.Question;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Asks a few questions, and writes a content folder with the policies that your markets ask for; never overwrites.
 * Every question is answered beforehand by a property with the name of the command line's option:
 * {@code -Dboldprint.legalName=…} for
 * {@code --legal-name}, and {@code -Dboldprint.answer.inPublicRegister=yes} for {@code --answer inPublicRegister=yes}.
 * In a folder without a {@code pom.xml} it writes one, too.
 */
@Mojo(name = "init", requiresProject = false, requiresDirectInvocation = true, threadSafe = true)
public final class InitMojo extends BoldprintMojo {

    private static final String PREFIX = "boldprint.";
    private static final String ANSWER = PREFIX + "answer.";
    private static final Pattern OPTION = Pattern.compile("(?<![A-Za-z0-9-])--([a-z]+(?:-[a-z0-9]+)*)");

    /** The folder to write into. */
    @Parameter(property = "boldprint.content", defaultValue = "${basedir}/src/main/policies", required = true)
    private File content;

    /** Asks nothing: takes what the properties say, else the defaults. */
    @Parameter(property = "boldprint.yes", defaultValue = "false")
    private boolean yes;

    /**
     * The day from which the policies hold, as {@code 2026-11-22}. Without it the environment variable
     * {@code SOURCE_DATE_EPOCH} counts, and without that today in UTC.
     */
    @Parameter(property = "boldprint.date")
    private String date;

    /**
     * A page that is there already, HTML or Markdown: its headings become sections, no word is lost, and what it seems
     * to answer is listed under {@code confirm}.
     */
    @Parameter(property = "boldprint.from")
    private String from;

    /** Which policy the page is, such as {@code returns}; what it speaks of most if it is not said. */
    @Parameter(property = "boldprint.as")
    private String as;

    /** Skips this goal. */
    @Parameter(property = "boldprint.init.skip", defaultValue = "false")
    private boolean skipInit;

    @Override
    boolean skipsThisGoal() {
        return skipInit;
    }

    @Override
    void perform() throws MojoExecutionException, MojoFailureException {
        List<String> words = words(session().map(MavenSession::getUserProperties).orElseGet(Properties::new));
        boolean attended = !yes && System.console() != null
                && session().map(session -> session.getRequest().isInteractiveMode()).orElse(false);
        int code = attended ? Main.run(System.in, System.out, System.err, basedir(), true, words.toArray(String[]::new))
                : unattended(words);
        if (code != 0) {
            throw new MojoFailureException(
                    "Nothing was written; see above. Every question has a property, such as"
                    + " -Dboldprint.legalName=…, and -Dboldprint.yes asks nothing.");
        }
        NewProject project = new NewProject(basedir(), plugin().map(PluginDescriptor::getVersion).orElse("0"));
        boolean alone = project().map(of -> of.getFile() == null).orElse(false);
        if (alone && project.write()) {
            getLog().info("wrote pom.xml");
        }
        if (!alone && project().filter(of -> of.getPlugin(NewProject.PLUGIN) != null).isEmpty()) {
            getLog().info("Add this to the plugins in pom.xml:\n" + project.snippet());
        }
        getLog().info("Then run 'mvn package', and open target/policies/index.html.");
    }

    private int unattended(List<String> words) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = Main.run(InputStream.nullInputStream(), said, said, basedir(), false, words.toArray(String[]::new));
        said.toString(StandardCharsets.UTF_8).lines()
                .map(line -> line.replaceAll("'boldprint check[^']*'", "'mvn boldprint:check'"))
                .filter(line -> !line.startsWith("usage: "))
                .map(line -> line.replace("'boldprint init --help'", "'mvn boldprint:help -Dgoal=init -Ddetail'"))
                .map(InitMojo::inProperties)
                .forEach(code == 0 ? getLog()::info : getLog()::error);
        return code;
    }

    /** What the command line says of its options, said of properties. */
    private static String inProperties(String line) {
        return OPTION.matcher(line.replace("--answer ", "-D" + ANSWER))
                .replaceAll(option -> "-D" + property(option.group(1)));
    }

    private String folder() {
        return content.toPath().startsWith(basedir())
                ? basedir().relativize(content.toPath()).toString()
                : content.toString();
    }

    private List<String> words(Properties given) throws MojoExecutionException {
        List<String> words = new ArrayList<>(List.of("init", folder()));
        if (yes) {
            words.add("--yes");
        }
        if (date != null) {
            words.addAll(List.of("--date", date));
        }
        if (from != null) {
            words.addAll(List.of("--from", from));
        }
        if (as != null) {
            words.addAll(List.of("--as", as));
        }
        Map<String, String> options = options();
        for (String property : given.stringPropertyNames().stream().sorted().toList()) {
            if (property.startsWith(ANSWER)) {
                words.addAll(List.of(
                        "--answer", property.substring(ANSWER.length()) + "=" + given.getProperty(property)));
            } else if (options.containsKey(property)) {
                words.add(options.get(property) + "=" + given.getProperty(property));
            }
        }
        return words;
    }

    /** The options that answer questions, by their properties. */
    private static Map<String, String> options() {
        Map<String, String> options = new TreeMap<>();
        Stream.concat(Outliner.questions().stream(), Outliner.furtherQuestions().stream()).map(Question::id)
                .forEach(id -> options.put(property(id), "--" + id));
        // one language is what most have, and its option has that name too
        options.put(PREFIX + "language", "--language");
        return options;
    }

    @Override
    Set<String> furtherProperties() {
        return options().keySet();
    }

    /** The property with the meaning of an option: {@code boldprint.legalName} of {@code legal-name}. */
    static String property(String option) {
        return PREFIX + Pattern.compile("-([a-z0-9])").matcher(option)
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }
}
