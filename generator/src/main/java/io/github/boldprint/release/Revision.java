package io.github.boldprint.release;

import io.github.boldprint.source.Storage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The content folder as it was at a git revision. */
public final class Revision {

    /** Brings everything that a shallow clone lacks: branches, tags and single commits. */
    static final String FETCH_ALL = "git fetch --unshallow --tags origin '+refs/heads/*:refs/remotes/origin/*'";

    private static final String FETCH = "git fetch --tags origin";

    private final Git git;
    private final Path content;

    private Revision(Path content) {
        this.git = new Git(content);
        this.content = content;
    }

    /**
     * The files of a content folder at a revision: a commit, a branch, a tag, or what leads to one, such as {@code
     * HEAD~2}. A branch that only the server's copy has is found under its short name too.
     *
     * @param content the folder today; it stands in the work tree of a repository
     * @throws GitFailure with a sentence for people, where git has no such revision, or the folder was not there
     */
    public static Storage of(Path content, String name) {
        return new Revision(content).read(name);
    }

    /**
     * The full name of the commit that a revision stands for.
     *
     * @throws GitFailure as above
     */
    public static String commit(Path content, String name) {
        return new Revision(content).commit(name);
    }

    /**
     * The full names of the commits that changed some files, the newest first.
     *
     * @param files from the content folder, as {@code policies/returns.yaml} or {@code ../base/site.yaml}
     * @param most how many are named at most
     * @throws GitFailure where the folder does not stand in a repository, or git does not answer
     */
    public static List<String> commits(Path content, Collection<String> files, int most) {
        Revision revision = new Revision(content);
        revision.commit("HEAD");
        List<String> log = new ArrayList<>(
                List.of("--literal-pathspecs", "log", "--format=%H", "--max-count=" + most, "HEAD", "--"));
        log.addAll(files);
        Git.Answer answer = revision.git.ask(log.toArray(String[]::new));
        return answer.worked() ? answer.text().lines().toList() : List.of();
    }

    private Storage read(String name) {
        String commit = commit(name);
        Git.Answer prefix = git.ask("rev-parse", "--show-prefix");
        if (!prefix.worked()) {
            throw noRepository(prefix);
        }
        GitStorage storage = GitStorage.read(git, commit, prefix.text());
        if (storage.isEmpty()) {
            throw new GitFailure("at '" + name + "' there was no folder '" + prefix.text() + "' in the repository");
        }
        return storage;
    }

    private String commit(String name) {
        Git.Answer inside = git.ask("rev-parse", "--is-inside-work-tree");
        if (!inside.worked() || !inside.text().equals("true")) {
            throw noRepository(inside);
        }
        return find(name).or(() -> find("refs/remotes/origin/" + name)).orElseThrow(() -> missing(name));
    }

    private Optional<String> find(String name) {
        // a name like an option is no revision; git refuses it in names of branches and tags too
        if (name.isBlank() || name.startsWith("-") || name.startsWith("refs/remotes/origin/-")) {
            return Optional.empty();
        }
        Git.Answer found = git.ask("rev-parse", "--verify", "--quiet", name + "^{commit}");
        return found.worked() ? Optional.of(found.text()) : Optional.empty();
    }

    private GitFailure missing(String name) {
        if (git.ask("rev-parse", "--is-shallow-repository").text().equals("true")) {
            return new GitFailure("this clone is shallow and does not hold the revision '" + name + "'; bring it with: "
                    + FETCH_ALL);
        }
        if (!git.ask("rev-parse", "--verify", "--quiet", "HEAD").worked()) {
            return new GitFailure("there is no commit in this repository yet, so there is no revision '" + name + "'");
        }
        return new GitFailure("there is no revision '" + name
                + "' in this repository; if a server has it, bring it with: " + FETCH);
    }

    private GitFailure noRepository(Git.Answer answer) {
        String name = content.getFileName() == null ? content.toString() : content.getFileName().toString();
        if (answer.says().contains("dubious ownership")) {
            return new GitFailure("git refuses to read this repository because it belongs to another user; if that is"
                    + " as it"
                    + " should be, allow it with: git config --global --add safe.directory "
                    + content.toAbsolutePath());
        }
        return new GitFailure("the content folder '" + name
                + "' does not stand in a git repository, so there is no older"
                + " revision of it; compare with a folder or a release instead");
    }
}
