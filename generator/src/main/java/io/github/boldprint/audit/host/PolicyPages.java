package io.github.boldprint.audit.host;

import io.github.boldprint.finish.SiteFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Element;

/** The pages of the policy site, and what a link to each of them leads to. */
final class PolicyPages {

    private static final String INDEX = "index.html";

    /** The page with everything on it is as good as the page of all policies. */
    private static final Set<String> CENTRES = Set.of(INDEX, "all/index.html");

    private final PolicySite site;
    private final WebAddress root;
    private final Map<String, SiteFile> files = new HashMap<>();
    private final Map<String, Set<String>> anchors = new ConcurrentHashMap<>();

    PolicyPages(PolicySite site) {
        this.site = site;
        this.root = WebAddress.of(site.url());
        site.files().all().forEach(file -> files.put(file.path().value(), file));
    }

    WebAddress root() {
        return root;
    }

    boolean has(String path) {
        return files.containsKey(path);
    }

    /** The path in the policy site that an address names, if it is an address there. */
    Optional<String> inside(WebAddress address) {
        String start = root.path();
        boolean itself = (address.path() + "/").equals(start);
        boolean inside = address.host().equals(root.host()) && (itself || address.path().startsWith(start));
        return inside ? Optional.of(itself ? "" : address.path().substring(start.length())) : Optional.empty();
    }

    /** The file that a server answers with. */
    Optional<String> answering(String path) {
        String folder = path.isEmpty() || path.endsWith("/") ? path : path + "/";
        return List.of(path, folder + INDEX, path + ".html").stream().filter(files::containsKey).findFirst();
    }

    /** What a file of the policy site is. */
    Lead lead(String path, String fragment) {
        String source = site.policies().business().source();
        String language = languageOf(path);
        String rest = language.equals(source) ? path : path.substring(language.length() + 1);
        String first = rest.contains("/") ? rest.substring(0, rest.indexOf('/')) : "";
        if (rest.equals("all/index.html") && fragment.contains("--")
                && isKind(fragment.substring(0, fragment.indexOf("--")))) {
            return new Lead(Lead.To.POLICY, fragment.substring(0, fragment.indexOf("--")), language, path);
        }
        if (CENTRES.contains(rest)) {
            return new Lead(Lead.To.CENTRE, "", language, path);
        }
        boolean page = HostFiles.isPage(rest);
        return page && isKind(first) ? new Lead(Lead.To.POLICY, first, language, path) : forwarded(path, language);
    }

    /** A page that only sends visitors to a policy shows it. */
    private Lead forwarded(String path, String language) {
        SiteFile file = files.get(path);
        if (HostFiles.isPage(path) && file.content().length <= RedirectReader.LARGEST_PAGE) {
            HostPage page = HostPage.read(path, file.text(), root.below(path));
            Optional<String> target = page.refresh().map(HostPage::target).flatMap(page.base()::resolve)
                    .flatMap(this::inside).flatMap(this::answering).filter(other -> !other.equals(path));
            if (target.isPresent() && target.get().contains("/") && isKind(folderOf(target.get()))) {
                return new Lead(Lead.To.POLICY, folderOf(target.get()), languageOf(target.get()), path);
            }
        }
        return new Lead(Lead.To.POLICY_FILE, path, language, path);
    }

    private String folderOf(String path) {
        String language = languageOf(path);
        String rest = language.equals(site.policies().business().source())
                ? path
                : path.substring(language.length() + 1);
        return rest.contains("/") ? rest.substring(0, rest.indexOf('/')) : "";
    }

    private String languageOf(String path) {
        List<String> languages = site.policies().business().languages();
        return languages.stream().skip(1).filter(tag -> path.startsWith(tag + "/")).findFirst()
                .orElse(languages.get(0));
    }

    private boolean isKind(String name) {
        return site.policies().policy(name).isPresent();
    }

    /** Every id to which a link into a page can lead. */
    Set<String> anchors(String path) {
        return anchors.computeIfAbsent(path, this::readAnchors);
    }

    private Set<String> readAnchors(String path) {
        Set<String> ids = new HashSet<>();
        if (HostFiles.isPage(path)) {
            HostPage.read(path, files.get(path).text(), root).document().select("[id]")
                    .forEach(each -> ids.add(each.id()));
        }
        return ids;
    }

    /** Pieces for other websites, by the class of their outermost element, with their words by language. */
    Map<String, Map<String, String>> fragments() {
        Map<String, Map<String, String>> fragments = new HashMap<>();
        for (String path : new TreeSet<>(files.keySet())) {
            if (path.contains("fragments/") && HostFiles.isPage(path)) {
                Element body = HostPage.read(path, files.get(path).text(), root).document().body();
                Element piece = body.children().size() == 1 ? body.child(0) : null;
                if (piece != null && !piece.className().isBlank()) {
                    fragments.computeIfAbsent(piece.classNames().iterator().next(), none -> new HashMap<>())
                            .put(HostPage.languageOf(piece), piece.text());
                }
            }
        }
        return fragments;
    }
}
