package io.github.boldprint.audit.host;

/**
 * Where a link leads.
 *
 * @param to what it leads to
 * @param name the id of a policy; the path of a page or file, in the policy site or in the website's folder; why a link
 * is dead
 * @param language of a policy's page; empty for everything else
 * @param page the path in the policy site, for what is inside it; empty for everything else
 */
record Lead(To to, String name, String language, String page) {

    enum To {
        POLICY,
        /** The page of all policies. */
        CENTRE,
        /** Anything else that belongs to the policies, such as data. */
        POLICY_FILE,
        /** A page of the website. */
        PAGE,
        /** Anything else in the website's folder. */
        FILE,
        /** Another website, or what nobody can look at here. */
        ELSEWHERE,
        /** Nothing. */
        DEAD
    }

    static final Lead ELSEWHERE = new Lead(To.ELSEWHERE, "", "", "");

    static Lead dead(String why) {
        return new Lead(To.DEAD, why, "", "");
    }

    /** Whether it shows a policy, or the way to all. */
    boolean isToPolicies() {
        return to == To.POLICY || to == To.CENTRE;
    }
}
