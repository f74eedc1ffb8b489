package io.github.boldprint.site;

/** How links are written on one page. */
sealed interface Links {

    /** The link to a file of the site, with its anchor; the anchor is empty for the page as a whole. */
    String to(SitePath target, String anchor);

    /** The link to the site's root folder, from which assets are addressed. */
    String root();

    /** Links of an ordinary page: relative, and naming the file, so that the folder works from a disk. */
    record Relative(SitePath page) implements Links {
        @Override
        public String to(SitePath target, String anchor) {
            boolean here = target.equals(page) && !anchor.isEmpty();
            return (here ? "" : target.from(page)) + fragment(anchor);
        }

        @Override
        public String root() {
            return "../".repeat(page.value().split("/").length - 1);
        }
    }

    /**
     * Links of what is shown at any address: a not-found page, a fragment on the host website.
     *
     * @param root the path of the site's root on its server, from slash to slash
     */
    record FromRoot(String root) implements Links {
        @Override
        public String to(SitePath target, String anchor) {
            return root + target.published() + fragment(anchor);
        }
    }

    private static String fragment(String anchor) {
        return anchor.isEmpty() ? "" : "#" + anchor;
    }
}
