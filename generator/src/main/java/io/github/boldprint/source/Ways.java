package io.github.boldprint.source;

import java.util.ArrayDeque;
import java.util.Deque;

/** Ways from one folder to another, with forward slashes. */
final class Ways {

    private Ways() {}

    /**
     * The way to a folder over another one, as short as it can be.
     *
     * @param first ending with a slash, or empty
     * @param second from there
     * @return ending with a slash; empty where it leads back
     */
    static String joined(String first, String second) {
        Deque<String> names = new ArrayDeque<>();
        for (String name : (first + second).split("/")) {
            boolean back = name.equals("..") && !names.isEmpty() && !names.peekLast().equals("..");
            if (back) {
                names.removeLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return names.isEmpty() ? "" : String.join("/", names) + "/";
    }
}
