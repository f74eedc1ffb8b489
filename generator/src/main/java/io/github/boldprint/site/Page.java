package io.github.boldprint.site;

import io.github.boldprint.prose.Html;
import java.util.List;

/** A page of the site, or a fragment of one for the host website. */
public sealed interface Page {

    /** What stands round it. */
    Frame frame();

    /** The name of the template that renders it. */
    String template();

    /**
     * The policy centre: every question a customer has, answered in one line.
     *
     * @param mission the business's own words; empty where it gives none
     * @param policies with their answers; links are relative to the centre
     */
    record Centre(Frame frame, String mission, List<PolicyView> policies) implements Page {
        public Centre {
            policies = List.copyOf(policies);
        }

        @Override
        public String template() {
            return "centre";
        }
    }

    /**
     * One policy.
     *
     * @param sheets what is made from it for printing
     */
    record OnePolicy(Frame frame, PolicyView policy, List<NavigationLink> sheets) implements Page {
        public OnePolicy {
            sheets = List.copyOf(sheets);
        }

        @Override
        public String template() {
            return "policy";
        }
    }

    /**
     * The complaint card, made for printing.
     *
     * @param copies the number of each card on the sheet, from 1: one on A6, four on A4
     * @param paper {@code a6} or {@code a4}
     * @param policy the policy that it is made from
     * @param sheets everything that is made from that policy for printing, this page among them
     */
    record ComplaintCard(
            Frame frame,
            CardView card,
            List<Integer> copies,
            String paper,
            NavigationLink policy,
            List<NavigationLink> sheets)
            implements Page {
        public ComplaintCard {
            copies = List.copyOf(copies);
            sheets = List.copyOf(sheets);
        }

        @Override
        public String template() {
            return "complaint-card";
        }
    }

    /**
     * The poster for the counter, made for printing on A4.
     *
     * @param policy the policy that it is made from
     * @param sheets everything that is made from that policy for printing, this page among them
     */
    record CounterPoster(
            Frame frame, PosterView poster, NavigationLink policy, List<NavigationLink> sheets) implements Page {
        public CounterPoster {
            sheets = List.copyOf(sheets);
        }

        @Override
        public String template() {
            return "counter-poster";
        }
    }

    /** All policies on one page, for reading, printing and searching. */
    record Everything(Frame frame, List<PolicyView> policies) implements Page {
        public Everything {
            policies = List.copyOf(policies);
        }

        @Override
        public String template() {
            return "everything";
        }
    }

    /**
     * The page on which customers look for words. It is the only one with a script; without it, it leads to the page
     * with everything.
     *
     * @param entries what can be found; links are relative to this page
     */
    record Search(Frame frame, List<SearchEntry> entries) implements Page {
        public Search {
            entries = List.copyOf(entries);
        }

        @Override
        public String template() {
            return "search";
        }
    }

    /**
     * What stands at an address that leads on: a short one, or one that was given up.
     *
     * @param ways where it leads; more than one where a person has to choose
     * @param refresh the link that is followed at once; empty where a person has to choose
     */
    record Signpost(Frame frame, List<NavigationLink> ways, String refresh) implements Page {
        public Signpost {
            ways = List.copyOf(ways);
        }

        @Override
        public String template() {
            return "signpost";
        }
    }

    /** What a server shows for an address that is not there; its links start at the site's absolute path. */
    record NotFound(Frame frame) implements Page {
        @Override
        public String template() {
            return "not-found";
        }
    }

    /**
     * HTML without a page round it, for the host website; its links start at the site's absolute path.
     *
     * @param template the fragment's name: {@code footer-links}, {@code returns-line}, {@code contact-box} …
     * @param policies in order, with absolute-path links
     */
    record Fragment(Frame frame, String template, List<PolicyView> policies) implements Page {
        public Fragment {
            policies = List.copyOf(policies);
        }
    }

    /**
     * A text of a policy as it was released, at its address for ever.
     *
     * @param title what customers call the policy
     * @param version "Version of 1 October 2026"
     * @param banner whole sentences that say whether it is in force
     * @param links to what is in force today, and to what changed
     * @param policies none or one: the policy, where it prints the words that were published
     * @param words the words that were published, where it does not; else empty
     */
    record Version(Frame frame, String title, String version, List<String> banner, List<NavigationLink> links,
            List<PolicyView> policies, Html words) implements Page {
        public Version {
            banner = List.copyOf(banner);
            links = List.copyOf(links);
            policies = List.copyOf(policies);
        }

        @Override
        public String template() {
            return "version";
        }
    }

    /**
     * What changed in a policy from version to version; or of all policies, which version held when.
     *
     * @param lead what the page tells, a sentence
     * @param links to the policy
     * @param periods which version held when, a table a policy
     * @param versions the newest first; none on the page of all policies
     */
    record Changes(Frame frame, String lead, List<NavigationLink> links, List<FactTable> periods,
            List<VersionView> versions)
            implements Page {
        public Changes {
            links = List.copyOf(links);
            periods = List.copyOf(periods);
            versions = List.copyOf(versions);
        }

        @Override
        public String template() {
            return "changes";
        }
    }

    /**
     * What customers have notice of, without a page round it, for the host website; nothing at all where that is
     * nothing.
     *
     * @param coming the next of each policy first
     */
    record Announcement(Frame frame, List<ComingView> coming) implements Page {
        public Announcement {
            coming = List.copyOf(coming);
        }

        @Override
        public String template() {
            return "announcement";
        }
    }

    /**
     * A page of the reference: what can be said and what is asked, for authors and their advisers. It is no page of a
     * policy site, but of a site of its own in the same look.
     *
     * @param lead paragraphs before the parts, each phrasing content
     */
    record Reference(Frame frame, List<Html> lead, List<ReferencePart> parts) implements Page {
        public Reference {
            lead = List.copyOf(lead);
            parts = List.copyOf(parts);
        }

        @Override
        public String template() {
            return "reference";
        }
    }
}
