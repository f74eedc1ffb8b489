package io.github.boldprint.spring;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Lets Spring Boot answer the address of a folder of the policies with the folder's {@code index.html}, which by itself
 * it does for {@code /} alone. Everything else it would do without this class too.
 */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(RouterFunction.class)
public class PolicyPages {

    private static final String LIST = "META-INF/boldprint/folders";
    private static final String FIRST = "index.html";
    private static final int FOUND = 302;

    /** Made by Spring. */
    public PolicyPages() {}

    /** Answers for folders of policies, with a slash at the end or without, and for nothing else. */
    @Bean
    public RouterFunction<ServerResponse> boldprintPolicyPages() {
        Set<String> folders = folders();
        return RouterFunctions.route(RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD)
                .and(request -> folders.contains(slashed(request.path()))), PolicyPages::firstPage);
    }

    /** Links on a page count from its folder, so an address without the slash is led to the page. */
    private static ServerResponse firstPage(ServerRequest request) {
        String path = request.path();
        return path.endsWith("/")
                ? ServerResponse.ok().render("forward:" + path + FIRST)
                : ServerResponse.status(FOUND).render("redirect:" + path + "/" + FIRST);
    }

    private static String slashed(String path) {
        return path.endsWith("/") ? path : path + "/";
    }

    /** The folders of all policies on the class path; each list has one a line, such as {@code /policies/returns/}. */
    private static Set<String> folders() {
        Set<String> folders = new HashSet<>();
        try {
            for (URL list : Collections.list(PolicyPages.class.getClassLoader().getResources(LIST))) {
                try (BufferedReader in =
                        new BufferedReader(new InputStreamReader(list.openStream(), StandardCharsets.UTF_8))) {
                    in.lines().forEach(folders::add);
                }
            }
            return folders;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
