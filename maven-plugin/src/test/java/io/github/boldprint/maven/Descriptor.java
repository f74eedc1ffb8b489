package io.github.boldprint.maven;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What the plugin says of itself: {@code META-INF/maven/plugin.xml}.
 *
 * @param root of that file
 */
public record Descriptor(Element root) {

    /** The one that was just written. */
    public static Descriptor read() {
        try {
            return new Descriptor(DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new File("target/classes/META-INF/maven/plugin.xml")).getDocumentElement());
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** By goal, the properties of its parameters that can be set. */
    public Map<String, Map<String, String>> goals() {
        Map<String, Map<String, String>> goals = new TreeMap<>();
        for (Element mojo : goalElements()) {
            Map<String, String> properties = new TreeMap<>();
            for (Element parameter : children(children(mojo, "parameters").get(0), "parameter")) {
                if (text(parameter, "editable").equals("true")) {
                    String name = text(parameter, "name");
                    String expression = children(children(mojo, "configuration").get(0), name).stream().findFirst()
                            .map(Element::getTextContent).orElse("");
                    properties.put(name, expression.replaceAll("^\\$\\{|\\}$", ""));
                }
            }
            goals.put(text(mojo, "goal"), properties);
        }
        return goals;
    }

    List<Element> goalElements() {
        return children(children(root, "mojos").get(0), "mojo");
    }

    static String text(Element of, String name) {
        return children(of, name).stream().findFirst().map(Element::getTextContent).orElse("");
    }

    private static List<Element> children(Element of, String name) {
        List<Element> children = new ArrayList<>();
        for (Node node = of.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                children.add(element);
            }
        }
        return children;
    }
}
