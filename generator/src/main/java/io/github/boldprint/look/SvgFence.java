package io.github.boldprint.look;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import io.github.boldprint.source.SourcePicture;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a drawing anew from what may be in one: shapes, words, colours. What editors leave in it for themselves goes
 * without a word; what runs or is fetched is a finding, because the drawing would not be what its author saw.
 */
final class SvgFence {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final Set<String> ELEMENTS =
            Set.of("svg", "g", "defs", "symbol", "use", "title", "desc", "path", "rect",
            "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "linearGradient", "radialGradient",
            "stop",
            "clipPath", "mask", "pattern", "style", "filter", "feGaussianBlur", "feOffset", "feMerge", "feMergeNode",
            "feBlend", "feFlood", "feComposite", "feColorMatrix");
    private static final Set<String> ACTIVE =
            Set.of("script", "foreignObject", "image", "a", "animate", "animateMotion",
            "animateTransform", "set", "iframe", "object", "embed", "audio", "video", "handler", "listener", "feImage",
            "switch");
    /**
     * An address in a style or an attribute that does not lead into the drawing itself; CSS can hide one behind a
     * backslash.
     */
    private static final Pattern FETCHED =
            Pattern.compile("(?i)url\\(\\s*[\"']?(?!\\s*#)|@import|\\\\|javascript:|expression\\(");
    private static final int DEEPEST = 40;

    private final String name;
    private final SourcePicture file;
    private final List<Finding> findings;
    private final StringWriter out = new StringWriter();
    private int width;
    private int height;

    private SvgFence(String name, SourcePicture file, List<Finding> findings) {
        this.name = name;
        this.file = file;
        this.findings = findings;
    }

    static Optional<Picture> read(String name, SourcePicture file, List<Finding> findings) {
        int before = findings.size();
        SvgFence fence = new SvgFence(name, file, findings);
        try {
            fence.read();
        } catch (XMLStreamException broken) {
            Location at = broken.getLocation() == null ? Location.of(file.place()) : new Location(file.place(),
                    Math.max(0, broken.getLocation().getLineNumber()),
                    Math.max(0, broken.getLocation().getColumnNumber()));
            findings.add(LookRules.LOOK_VALID.error(
                    at, "this is not a drawing that can be read; save it as 'plain SVG'"));
        }
        byte[] bytes = (fence.out.toString() + "\n").getBytes(StandardCharsets.UTF_8);
        return findings.size() > before
                ? Optional.empty()
                : Optional.of(new Picture(name, bytes, fence.width, fence.height));
    }

    private void read() throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader in = factory.createXMLStreamReader(new ByteArrayInputStream(file.bytes()));
        XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        int left = 0;
        int depth = 0;
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    left = left > 0 || !keeps(in, depth) ? left + 1 : begin(in, writer, depth);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    if (left > 0) {
                        left--;
                    } else {
                        writer.writeEndElement();
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (left == 0 && depth > 0) {
                        refuseFetched(in, in.getText());
                        writer.writeCharacters(in.getText().replace("\r\n", "\n"));
                    }
                }
                default -> { }
            }
        }
    }

    /** Whether the element is one of a drawing; one that runs is a finding. */
    private boolean keeps(XMLStreamReader in, int depth) {
        String element = in.getLocalName();
        if (depth == 1 && !(element.equals("svg") && SVG.equals(in.getNamespaceURI()))) {
            refuse(in, "this file is no drawing: its first element is not <svg xmlns=\"" + SVG + "\">");
        } else if (ACTIVE.contains(element)) {
            refuse(in, "a drawing may not hold <" + element
                    + ">, because it could run or fetch something; draw it with shapes");
        } else if (depth > DEEPEST) {
            refuse(in, "the groups of this drawing stand too deep in each other; take some away");
        }
        return SVG.equals(in.getNamespaceURI()) && ELEMENTS.contains(element);
    }

    private int begin(XMLStreamReader in, XMLStreamWriter writer, int depth) throws XMLStreamException {
        writer.writeStartElement(in.getLocalName());
        if (depth == 1) {
            writer.writeAttribute("xmlns", SVG);
            size(in);
        }
        for (int i = 0; i < in.getAttributeCount(); i++) {
            attribute(in, i, writer);
        }
        return 0;
    }

    private void attribute(XMLStreamReader in, int index, XMLStreamWriter writer) throws XMLStreamException {
        String attribute = in.getAttributeLocalName(index);
        String space = in.getAttributeNamespace(index);
        String value = in.getAttributeValue(index);
        boolean address = attribute.equals("href") && (space == null || space.isEmpty() || space.equals(XLINK));
        if (attribute.toLowerCase(Locale.ROOT).startsWith("on")) {
            refuse(in, "the attribute '" + attribute + "' could run something; delete it");
        } else if (address && !value.startsWith("#")) {
            refuse(in, "'" + shown(value)
                    + "' would be fetched from elsewhere; put what it shows into the drawing itself");
        } else if (address) {
            writer.writeAttribute("href", value);
        } else if (space == null || space.isEmpty()) {
            refuseFetched(in, value);
            writer.writeAttribute(attribute, value);
        }
    }

    private void refuseFetched(XMLStreamReader in, String text) {
        if (FETCHED.matcher(text).find()) {
            refuse(in, "'" + shown(text.strip())
                    + "' would be fetched from elsewhere; put what it shows into the drawing itself");
        }
    }

    private void size(XMLStreamReader in) {
        String box = in.getAttributeValue(null, "viewBox");
        String[] parts = box == null ? new String[0] : box.strip().split("[\\s,]+");
        boolean boxed = parts.length == 4;
        width = pixels(boxed ? parts[2] : in.getAttributeValue(null, "width"));
        height = pixels(boxed ? parts[3] : in.getAttributeValue(null, "height"));
        if (width == 0 || height == 0) {
            refuse(in, "the drawing does not say its size; give its first element a 'viewBox', such as "
                    + "viewBox=\"0 0 120 40\"");
        }
    }

    private static int pixels(String number) {
        return number != null && number.matches("[0-9]{1,6}(\\.[0-9]*)?(px)?")
                ? (int) Math.ceil(Double.parseDouble(number.replace("px", ""))) : 0;
    }

    private static String shown(String value) {
        String line = value.replaceAll("[\\p{Cntrl}\\s]+", " ");
        return line.length() > 40 ? line.substring(0, 40) + "…" : line;
    }

    private void refuse(XMLStreamReader in, String message) {
        findings.add(LookRules.LOOK_VALID.error(
                new Location(file.place(), in.getLocation().getLineNumber(), in.getLocation().getColumnNumber()),
                message));
    }
}
