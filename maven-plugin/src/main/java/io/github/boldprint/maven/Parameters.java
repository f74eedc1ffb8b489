package io.github.boldprint.maven;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.codehaus.plexus.configuration.PlexusConfiguration;

/** What a plugin's descriptor says of a goal's parameters. */
final class Parameters {

    private Parameters() {}

    /** The property that sets a parameter; empty where none does. */
    static String property(MojoDescriptor goal, Parameter parameter) {
        PlexusConfiguration of = of(goal, parameter);
        String expression = of == null ? null : of.getValue(null);
        return expression == null || !expression.startsWith("${")
                ? ""
                : expression.substring(2, expression.length() - 1);
    }

    /** What it is if nobody sets it, as it stands in the source; null for nothing. */
    static String fallback(MojoDescriptor goal, Parameter parameter) {
        PlexusConfiguration of = of(goal, parameter);
        return of == null ? null : of.getAttribute("default-value");
    }

    /** The properties of all goals, sorted. */
    static Set<String> properties(Collection<MojoDescriptor> goals) {
        Set<String> properties = new TreeSet<>();
        goals.forEach(goal -> goal.getParameters().forEach(parameter -> properties.add(property(goal, parameter))));
        properties.remove("");
        return properties;
    }

    private static PlexusConfiguration of(MojoDescriptor goal, Parameter parameter) {
        return goal.getMojoConfiguration() == null
                ? null
                : goal.getMojoConfiguration().getChild(parameter.getName(), false);
    }
}
