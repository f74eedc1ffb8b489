package io.github.boldprint.audit.host;

import io.github.boldprint.finding.Location;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Reads what sends visitors on: small pages with a meta refresh, {@code _redirects} as several static hosts read it,
 * and the plain {@code Redirect} lines of {@code .htaccess}. Rewriting by patterns is a language of its own and not
 * read.
 */
final class RedirectReader {

    /** A page that only sends visitors on says little else. */
    static final long LARGEST_PAGE = 4096;

    private final HostFiles files;
    private final WebAddress root;
    private final List<Redirect> found = new ArrayList<>();

    private RedirectReader(HostFiles files, WebAddress root) {
        this.files = files;
        this.root = root;
    }

    static Redirects read(HostFiles files, WebAddress root) {
        RedirectReader reader = new RedirectReader(files, root);
        files.sizes().forEach((path, size) -> {
            boolean page = HostFiles.isPage(path) && size <= LARGEST_PAGE && !files.isOurs(path);
            String name = path.substring(path.lastIndexOf('/') + 1);
            if (page) {
                reader.text(path).ifPresent(text -> reader.page(path, text));
            } else if (path.equals("_redirects") && size <= FileText.LARGEST) {
                reader.text(path).ifPresent(text -> reader.lines(path, text, false));
            } else if (name.equals(".htaccess") && size <= FileText.LARGEST) {
                reader.text(path).ifPresent(text -> reader.lines(path, text, true));
            }
        });
        return new Redirects(reader.found, root.host());
    }

    private Optional<String> text(String path) {
        try {
            return Optional.of(FileText.of(files.root().resolve(path)));
        } catch (IOException failed) {
            // the walk through the pages says so
            return Optional.empty();
        }
    }

    private void page(String path, String text) {
        if (!text.toLowerCase(Locale.ROOT).contains("http-equiv")) {
            return;
        }
        HostPage page = HostPage.read(path, text, root.below(path));
        Optional<Element> refresh = page.refresh();
        refresh.ifPresent(meta -> page.base().resolve(HostPage.target(meta)).ifPresent(target ->
                found.add(new Redirect(page.address().path(), HostPage.target(meta), target, page.at(meta)))));
    }

    private void lines(String path, String text, boolean apache) {
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            String[] words = line.strip().split("\\s+");
            Location at = new Location(path, number, 0);
            if (!apache && words.length >= 2 && !words[0].startsWith("#") && sendsOn(words)) {
                add(words[0], words[1], at);
            } else if (apache && words.length >= 3 && words[0].equalsIgnoreCase("Redirect")) {
                boolean status = words[1].matches("30\\d|permanent|temp|seeother");
                if (!status || words.length >= 4) {
                    add(words[status ? 2 : 1], words[status ? 3 : 2], at);
                }
            } else if (apache && words.length >= 3 && words[0].matches("(?i)Redirect(Permanent|Temp)")) {
                add(words[1], words[2], at);
            }
        }
    }

    /** A line may also rewrite (200), refuse (404), or hold for some visitors only; those send nobody elsewhere. */
    private static boolean sendsOn(String[] words) {
        return words.length == 2 || words[2].matches("30\\d!?");
    }

    private void add(String from, String to, Location at) {
        boolean pattern = from.indexOf(':') >= 0 || from.indexOf('*') >= 0 && from.indexOf('*') != from.length() - 1;
        if (!pattern) {
            root.resolve(from).filter(address -> address.host().equals(root.host())).ifPresent(address ->
                    root.resolve(to.replaceAll("[\"']", "")).ifPresent(target ->
                            found.add(new Redirect(address.path(), to, target, at))));
        }
    }
}
