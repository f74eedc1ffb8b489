package io.github.boldprint.release;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Whether the lines of a file came with commits that their authors signed. */
public final class Signatures {

    /** Forty digits, or sixty-four of a newer repository, that stand for "not committed yet". */
    private static final String NOT_COMMITTED = "0+";

    private final Git git;
    private final Map<String, String> authors = new TreeMap<>();

    private Signatures(Git git) {
        this.git = git;
    }

    /**
     * Who signed the commit that brought each line: an e-mail address, or nothing where nobody did, where the signature
     * is not good, or where nobody can know.
     *
     * @param content the folder
     * @param file in it
     * @return by line from 1, only lines of signed commits
     */
    public static Map<Integer, String> of(Path content, String file) {
        try {
            return new Signatures(new Git(content)).lines(file);
        } catch (GitFailure noGit) {
            return Map.of();
        }
    }

    private Map<Integer, String> lines(String file) {
        Map<Integer, String> signed = new LinkedHashMap<>();
        Git.Answer blame = git.ask("blame", "--porcelain", "--", file);
        if (!blame.worked()) {
            return signed;
        }
        boolean shallow = git.ask("rev-parse", "--is-shallow-repository").text().equals("true");
        Set<String> unknown = new HashSet<>();
        Map<Integer, String> commits = new LinkedHashMap<>();
        String commit = "";
        for (String line : blame.text().split("\n")) {
            // a head begins each line: commit, line then, line now
            if (line.matches("[0-9a-f]{40,64} [0-9]+ [0-9]+.*")) {
                String[] head = line.split(" ");
                commit = head[0];
                commits.put(Integer.parseInt(head[2]), commit);
            } else if (line.equals("boundary") && shallow) {
                // all that came earlier looks as if it came with the first commit that the clone holds
                unknown.add(commit);
            }
        }
        commits.values().removeIf(unknown::contains);
        commits.forEach((line, by) -> {
            String author = authors.computeIfAbsent(by, this::author);
            if (!author.isEmpty()) {
                signed.put(line, author);
            }
        });
        return signed;
    }

    private String author(String commit) {
        if (commit.matches(NOT_COMMITTED)) {
            return "";
        }
        String[] said = git.ask("log", "-1", "--format=%G?%x09%ae", commit, "--").text().split("\t");
        return said.length == 2 && said[0].equals("G") ? said[1] : "";
    }
}
