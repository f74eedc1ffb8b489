package io.github.boldprint.site;

/**
 * A part of a policy that can be found by its words.
 *
 * @param policy what customers call the policy
 * @param title the part's heading or question; the policy's title for the policy as a whole
 * @param text what it says, as plain words on one line
 * @param href relative to the search page
 * @param language of title and text where it is not the page's; else empty
 */
public record SearchEntry(String policy, String title, String text, String href, String language) {}
