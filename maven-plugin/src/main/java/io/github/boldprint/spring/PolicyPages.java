package io.github.boldprint.spring;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Lets Spring Boot answer the address of a folder of the policies with the folder's {@code index.html}, which by itself it does
 * for {@code /} alone. Everything else it would do without this class too.
 */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(WebMvcConfigurer.class)
public class PolicyPages implements WebMvcConfigurer {

    private static final String FIRST = "index.html";

    private final Set<String> paths = new TreeSet<>();

    /** Reads where the policies on the class path are to be served. */
    public PolicyPages() {
        try {
            for (URL list : Collections.list(PolicyPages.class.getClassLoader().getResources("META-INF/boldprint/served-at"))) {
                try (BufferedReader in = new BufferedReader(new InputStreamReader(list.openStream(), StandardCharsets.UTF_8))) {
                    paths.addAll(List.of(in.readLine().strip()));
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        for (String path : paths) {
            registry.addRedirectViewController("/" + path, "/" + path + "/" + FIRST);
            registry.addViewController("/" + path + "/").setViewName("forward:/" + path + "/" + FIRST);
        }
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        for (String path : paths) {
            registry.addResourceHandler("/" + path + "/**")
                    .addResourceLocations("classpath:/META-INF/resources/" + path + "/")
                    .resourceChain(false)
                    .addResolver(new FirstPages());
        }
    }

    /** Finds a folder's first page. */
    static final class FirstPages extends PathResourceResolver {

        @Override
        protected Resource getResource(String path, Resource location) throws IOException {
            return super.getResource(path.endsWith("/") ? path + FIRST : path, location);
        }
    }
}
