package io.github.boldprint.site;

import io.github.boldprint.look.Look;
import io.github.boldprint.look.Picture;
import io.github.boldprint.policy.Localized;
import io.github.boldprint.prose.Html;
import io.github.boldprint.prose.Link;
import io.github.boldprint.prose.Prose;
import io.github.boldprint.prose.Quote;
import io.github.boldprint.prose.Resolver;
import java.util.Base64;
import java.util.Optional;

/** Says the business's own look on one page. */
record LookViews(Edition edition, Links links) {

    private static final String FOLDER = "assets/look/";

    LookView view() {
        Look look = edition.look();
        Optional<Picture> icon = look.icon().or(() -> look.logo().map(Look.Logo::picture));
        LookView none = LookView.none(links.root());
        return new LookView(
                look.palettes().map(colours -> colours.light().paper().toString()).orElse(""),
                look.palettes().map(colours -> colours.dark().paper().toString()).orElse(""),
                icon.map(look.isIconInPages() ? LookViews::inPage : this::link).orElse(none.icon()),
                icon.map(LookViews::type).orElse(none.iconType()),
                look.logo().map(this::logo).orElse(none.logo()),
                html(look.header()), foreign(look.header()),
                html(look.footer()), foreign(look.footer()));
    }

    /** Where a picture of the look is published. */
    static SitePath path(Picture picture) {
        return new SitePath(FOLDER + picture.name());
    }

    private LookView.LogoView logo(Look.Logo logo) {
        String name = edition.policies().business().name();
        return new LookView.LogoView(link(logo.picture()), logo.dark().map(this::link).orElse(""),
                logo.words().map(words -> words.inOrOriginal(edition.language())).orElse(name), foreign(logo.words()),
                logo.picture().width(), logo.picture().height());
    }

    private String link(Picture picture) {
        return links.root() + path(picture);
    }

    /** RFC 2397. */
    private static String inPage(Picture picture) {
        return "data:" + type(picture) + ";base64," + Base64.getEncoder().encodeToString(picture.bytes());
    }

    private static String type(Picture picture) {
        String ending = picture.name().substring(picture.name().lastIndexOf('.') + 1);
        return "image/" + (ending.equals("svg") ? "svg+xml" : ending);
    }

    private Html html(Optional<Localized<Prose>> said) {
        return said.map(text -> text.inOrOriginal(edition.language()).html(resolver(language(text))))
                .orElse(Html.EMPTY);
    }

    private <T> String foreign(Optional<Localized<T>> said) {
        return said.map(this::language).filter(language -> !language.equals(edition.language())).orElse("");
    }

    private <T> String language(Localized<T> said) {
        return said.in(edition.language()).isPresent() ? edition.language() : said.source();
    }

    /** What is quoted and linked was found to be there when the look was read. */
    private Resolver resolver(String language) {
        return new Resolver() {
            @Override
            public Optional<String> words(Quote quote) {
                return edition.quotedOfBusiness(quote, language);
            }

            @Override
            public Optional<String> address(Link.Target target) {
                if (target instanceof Link.ToPolicy policy) {
                    return edition.policies().policy(policy.kind())
                            .map(found -> links.to(edition.addresses().policy(edition.language(), found.id()), ""));
                }
                return target instanceof Link.ToAddress outside ? Optional.of(outside.url())
                        : words(((Link.ToFact) target).quote());
            }
        };
    }
}
