package io.github.boldprint.release;

import java.nio.file.Path;

/**
 * Who somebody is to git: what {@code user.name} and {@code user.email} say. It proves nothing; a signed commit does.
 *
 * @param name for people
 * @param email the address
 */
public record GitPerson(String name, String email) {

    /**
     * Who works in this folder.
     *
     * @throws GitFailure with a sentence for people, where git does not know
     */
    public static GitPerson in(Path folder) {
        Git git = new Git(folder);
        String name = git.ask("config", "--get", "user.name").text().strip();
        String email = git.ask("config", "--get", "user.email").text().strip();
        if (name.isEmpty() || email.isEmpty()) {
            throw new GitFailure("git does not know who you are, and a decision needs a name; tell it with: git config"
                    + " --global user.name \"Your Name\" && git config --global user.email you@example.com");
        }
        return new GitPerson(oneLine(name), oneLine(email));
    }

    /** {@code A. Lim <a.lim@example.com>}. */
    @Override
    public String toString() {
        return name + " <" + email + ">";
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}<>]+", " ").strip();
    }
}
