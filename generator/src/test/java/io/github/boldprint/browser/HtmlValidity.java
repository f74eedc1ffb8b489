package io.github.boldprint.browser;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nu.validator.client.EmbeddedValidator;

/** The Nu HTML checker's opinion of one document. */
final class HtmlValidity {

    private static final Pattern MESSAGE = Pattern.compile("\"message\":\"((?:[^\"\\\\]|\\\\.)*)\"");

    private HtmlValidity() {}

    /**
     * Every error, warning and note, but those about the policy for loading, since a text has no address to hold it against, and
     * its guess at the language, which takes Malay for Indonesian and Filipino for Tagalog.
     */
    static List<String> complaints(String html) throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        String report = validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        List<String> complaints = new ArrayList<>();
        Matcher message = MESSAGE.matcher(report);
        while (message.find()) {
            boolean guess = message.group(1).contains("This document appears to be written in");
            if (!guess && !message.group(1).contains("Content Security Policy")) {
                complaints.add(message.group(1));
            }
        }
        return complaints;
    }
}
