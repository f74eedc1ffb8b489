package io.github.boldprint.maven;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * What a POM says of this plugin.
 *
 * @param plugin as the effective POM has it; empty where it does not
 */
record PomConfiguration(Optional<Plugin> plugin) {

    /** Of a project; null where there is none. */
    static PomConfiguration of(MavenProject project) {
        return new PomConfiguration(Optional.ofNullable(project).map(of -> of.getPlugin(NewProject.PLUGIN)));
    }

    /** What a parameter of a goal is set to, by the place that says so; none where the POM is silent. */
    Map<String, String> of(String goal, String parameter) {
        Map<String, String> values = new TreeMap<>();
        plugin.ifPresent(of -> {
            for (PluginExecution execution : of.getExecutions()) {
                if (execution.getGoals().contains(goal)) {
                    value(execution.getConfiguration(), parameter)
                            .ifPresent(value -> values.put("pom.xml, execution " + execution.getId(), value));
                }
            }
            if (values.isEmpty()) {
                value(of.getConfiguration(), parameter).ifPresent(value -> values.put("pom.xml", value));
            }
        });
        return values;
    }

    private static Optional<String> value(Object configuration, String parameter) {
        return configuration instanceof Xpp3Dom dom
                ? Optional.ofNullable(dom.getChild(parameter))
                        .map(child -> Optional.ofNullable(child.getValue()).orElse(child.toString()))
                : Optional.empty();
    }
}
