package io.github.boldprint.spring;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets Spring Boot answer the address of a folder of the policies with the folder's {@code index.html}, which by itself it does
 * for {@code /} alone. Everything else it would do without this class too.
 */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(WebMvcConfigurer.class)
public class PolicyPages implements WebMvcConfigurer {

    private static final String LIST = "META-INF/boldprint/folders";
    private static final String FIRST = "index.html";

    private final Set<String> folders = new TreeSet<>();

    /** Reads which folders of policies are on the class path; each list has one a line, as {@code /policies/returns/}. */
    public PolicyPages() {
        try {
            for (URL list : Collections.list(PolicyPages.class.getClassLoader().getResources(LIST))) {
                try (BufferedReader in = new BufferedReader(new InputStreamReader(list.openStream(), StandardCharsets.UTF_8))) {
                    in.lines().forEach(folders::add);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        for (String folder : folders) {
            registry.addViewController(folder).setViewName("forward:" + folder + FIRST);
            registry.addRedirectViewController(folder.substring(0, folder.length() - 1), folder + FIRST);
        }
    }
}
