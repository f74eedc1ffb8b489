package io.github.boldprint.maven;

import java.io.File;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugins.annotations.Mojo;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;

/** Prints every parameter of every goal, its value, and where that comes from. */
@Mojo(name = "effective-config", requiresProject = false, threadSafe = true)
public final class EffectiveConfigMojo extends BoldprintMojo {

    /** Skips this goal. */
    @org.apache.maven.plugins.annotations.Parameter(
            property = "boldprint.effective-config.skip", defaultValue = "false")
    private boolean skipEffectiveConfig;

    @Override
    boolean skipsThisGoal() {
        return skipEffectiveConfig;
    }

    @Override
    void perform() {
        Map<String, List<String>> goals = new TreeMap<>();
        for (MojoDescriptor goal : plugin().orElseThrow().getMojos()) {
            if (!goal.getGoal().equals("help")) {
                PluginParameterExpressionEvaluator values =
                        new PluginParameterExpressionEvaluator(session().orElseThrow(), new MojoExecution(goal));
                goal.getParameters().stream().filter(Parameter::isEditable)
                        .forEach(parameter -> lines(goal, parameter, values)
                        .forEach(line -> goals.computeIfAbsent(line, none -> new ArrayList<>()).add(goal.getGoal())));
            }
        }
        getLog().info("What the goals are told, from " + shown(basedir()) + ":");
        goals.forEach((line, of) -> getLog().info(line + "  [" + String.join(", ", of) + "]"));
    }

    /** One line a value: an execution in the POM can have its own. */
    private List<String> lines(MojoDescriptor goal, Parameter parameter, PluginParameterExpressionEvaluator values) {
        List<String> lines = new ArrayList<>();
        PomConfiguration pom = PomConfiguration.of(project().orElse(null));
        pom.of(goal.getGoal(), parameter.getName()).forEach((place, value) ->
                lines.add(line(parameter, evaluated(value, values), place)));
        return lines.isEmpty() ? List.of(unsaid(goal, parameter, values)) : lines;
    }

    /** The value where the POM's configuration of the plugin is silent. */
    private String unsaid(MojoDescriptor goal, Parameter parameter, PluginParameterExpressionEvaluator values) {
        String property = Parameters.property(goal, parameter);
        Map<String, String> places = new LinkedHashMap<>();
        session().ifPresent(session -> {
            places.put("-D" + property, session.getUserProperties().getProperty(property));
            places.put("system property", session.getSystemProperties().getProperty(property));
        });
        project().ifPresent(project ->
                places.put("property of the project", project.getProperties().getProperty(property)));
        return places.entrySet().stream().filter(place -> place.getValue() != null).findFirst()
                .map(place -> line(parameter, place.getValue(), place.getKey()))
                .orElseGet(() -> line(parameter, evaluated(Parameters.fallback(goal, parameter), values),
                        "default, -D" + property));
    }

    private String line(Parameter parameter, String value, String place) {
        return parameter.getName() + " = " + value + "  (" + place + ")";
    }

    private String evaluated(String expression, PluginParameterExpressionEvaluator values) {
        try {
            Object value = expression == null ? null : values.evaluate(expression);
            return value == null ? "nothing" : shown(value.toString());
        } catch (ExpressionEvaluationException wrong) {
            return expression;
        }
    }

    private String shown(String value) {
        String path = path(new File(value)).toString();
        String folder = basedir().toString() + File.separator;
        return path.startsWith(folder) ? path.substring(folder.length()).replace('\\', '/') : value;
    }
}
