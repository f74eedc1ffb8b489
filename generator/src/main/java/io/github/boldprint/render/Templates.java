package io.github.boldprint.render;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.StringTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.cache.TemplateNameFormat;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.site.Page;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/** A theme's templates, each compiled once. Safe for several threads. */
final class Templates {

    private static final Version VERSION = Configuration.VERSION_2_3_35;

    private final ThemeFiles theme;
    private final Configuration freemarker;

    Templates(ThemeFiles theme) {
        this.theme = theme;
        this.freemarker = new Configuration(VERSION);
        freemarker.setTemplateLoader(loader(theme));
        fence(freemarker);
        sameEverywhere(freemarker);
    }

    /** One page, or none and the finding that says why. */
    Outcome<List<RenderedPage>> render(Page page) {
        try {
            StringWriter out = new StringWriter();
            freemarker.getTemplate(page.template() + ".ftlh").process(Model.of(page), out);
            return Outcome.of(List.of(new RenderedPage(page, Tidy.lines(out.toString()))));
        } catch (TemplateException | IOException | StackOverflowError e) {
            Finding finding = TemplateFault.finding(e, theme)
                    .orElseThrow(() -> new IllegalStateException(
                            "the shipped template '" + page.template() + "' failed on " + page.frame().path(), e));
            return new Outcome<>(List.of(), Findings.of(finding));
        }
    }

    private static TemplateLoader loader(ThemeFiles theme) {
        StringTemplateLoader own = new StringTemplateLoader();
        theme.templates().forEach(own::putTemplate);
        TemplateLoader shipped = new ClassTemplateLoader(Templates.class.getClassLoader(), theme.shipped());
        return new MultiTemplateLoader(new TemplateLoader[] {own, shipped});
    }

    /** No class, no method, no text that is not escaped. */
    private static void fence(Configuration freemarker) {
        freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        freemarker.setAPIBuiltinEnabled(false);
        freemarker.setObjectWrapper(new SimpleObjectWrapper(VERSION));
        freemarker.setOutputFormat(HTMLOutputFormat.INSTANCE);
        freemarker.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        freemarker.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        freemarker.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        freemarker.setTemplateNameFormat(TemplateNameFormat.DEFAULT_2_4_0);
        freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        freemarker.setWrapUncheckedExceptions(true);
        freemarker.setFallbackOnNullLoopVariable(false);
        // a fault that nobody catches is a finding, and one that a template catches is none: neither is for a log
        freemarker.setLogTemplateExceptions(false);
        freemarker.setAttemptExceptionReporter((fault, environment) -> {});
        freemarker.setShowErrorTips(false);
    }

    /** No clock, locale or time zone of the machine reaches a page. */
    private static void sameEverywhere(Configuration freemarker) {
        freemarker.setLocale(Locale.ROOT);
        freemarker.setLocalizedLookup(false);
        freemarker.setNumberFormat("computer");
        freemarker.setBooleanFormat("c");
        freemarker.setTimeZone(TimeZone.getTimeZone("UTC"));
        freemarker.setDefaultEncoding(StandardCharsets.UTF_8.name());
        freemarker.setOutputEncoding(StandardCharsets.UTF_8.name());
        freemarker.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        freemarker.setTabSize(1);
    }
}
