package io.github.boldprint.site;

/**
 * A way to reach the business.
 *
 * @param label what it is: "Phone"
 * @param words what is printed: the number, the address
 * @param href {@code tel:}, {@code mailto:}, https or relative; empty where there is nothing to follow
 */
public record ContactWay(String label, String words, String href) {}
