package io.github.boldprint.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionTest {

    @TempDir
    Path scratch;

    private GitRepository repository;
    private Path content;
    private String first;

    @BeforeEach
    void writeTwoCommits() throws IOException {
        repository = GitRepository.init(scratch.resolve("repository"));
        repository.write("shop/content/site.yaml", "url: https://one.example/\n").write("shop/content/policies/returns.yaml", "kind: returns\n");
        repository.write("shop/content/README.md", "Hello").write("other/file.yaml", "a: b\n");
        first = repository.commit("one");
        repository.git("tag", "v1");
        repository.write("shop/content/site.yaml", "url: https://two.example/\r\n").write("shop/content/policies/terms.yaml", "kind: terms\n");
        repository.commit("two");
        content = repository.folder().resolve("shop/content");
    }

    @Test
    void readsTheFolderAsItWas() throws IOException {
        Files.writeString(content.resolve("site.yaml"), "url: https://three.example/\n");
        assertEquals(List.of("policies/returns.yaml", "site.yaml"), paths(read("HEAD~1")));
        assertEquals("https://one.example/", url(read("HEAD~1")));
        assertEquals("https://two.example/", url(read("HEAD")));
        assertEquals("https://one.example/", url(read("v1")));
        assertEquals("https://one.example/", url(read(first)));
        assertEquals("https://one.example/", url(read(first.substring(0, 8))));
    }

    @Test
    void readsAnotherBranchWhereverTheWorkTreeStands() {
        repository.git("branch", "old", first);
        assertEquals("https://one.example/", url(read("old")));
        Path linked = scratch.resolve("linked");
        repository.git("worktree", "add", "--quiet", linked.toString(), "old");
        Path there = linked.resolve("shop/content");
        assertEquals("https://one.example/", url(SourceReader.read(Revision.of(there, "HEAD"))));
        assertEquals("https://two.example/", url(SourceReader.read(Revision.of(there, "main"))));
    }

    @Test
    void aContentFolderMayBeTheWholeRepository() throws IOException {
        GitRepository whole = GitRepository.init(scratch.resolve("whole")).write("site.yaml", "url: https://whole.example/\n");
        whole.commit("one");
        assertEquals("https://whole.example/", url(SourceReader.read(Revision.of(whole.folder(), "HEAD"))));
    }

    @Test
    void aShallowCloneSaysHowToBringWhatItLacksAndThatBringsIt() {
        repository.git("branch", "older", first);
        GitRepository clone = GitRepository.shallow(repository, scratch.resolve("clone"), 1);
        Path there = clone.folder().resolve("shop/content");
        assertEquals("https://two.example/", url(SourceReader.read(Revision.of(there, "HEAD"))));
        for (String name : List.of("v1", "older", "HEAD~1", first)) {
            String says = assertThrows(GitFailure.class, () -> Revision.of(there, name)).getMessage();
            assertTrue(says.startsWith("this clone is shallow and does not hold the revision '" + name + "'; bring it with: git fetch "), says);
        }
        String command = assertThrows(GitFailure.class, () -> Revision.of(there, "v1")).getMessage().replaceFirst(".*: git ", "");
        clone.git(command.replace("'", "").split(" "));
        for (String name : List.of("v1", "older", "HEAD~1", first)) {
            assertEquals("https://one.example/", url(SourceReader.read(Revision.of(there, name))), name);
        }
    }

    @Test
    void saysInOneSentenceWhatIsMissing() throws IOException {
        assertEquals("there is no revision 'nowhere' in this repository; if a server has it, bring it with: git fetch --tags origin",
                message("nowhere"));
        assertEquals("there is no revision '--output=x' in this repository; if a server has it, bring it with: git fetch --tags origin",
                message("--output=x"));
        Path loose = Files.createDirectories(scratch.resolve("loose"));
        assertEquals("the content folder 'loose' does not stand in a git repository, so there is no older revision of it; compare with"
                + " a folder or a release instead", assertThrows(GitFailure.class, () -> Revision.of(loose, "HEAD")).getMessage());
        Path fresh = GitRepository.init(scratch.resolve("fresh")).folder();
        assertEquals("there is no commit in this repository yet, so there is no revision 'HEAD'",
                assertThrows(GitFailure.class, () -> Revision.of(fresh, "HEAD")).getMessage());
        Path late = Files.createDirectories(repository.folder().resolve("late"));
        assertEquals("at 'HEAD' there was no folder 'late/' in the repository",
                assertThrows(GitFailure.class, () -> Revision.of(late, "HEAD")).getMessage());
    }

    @Test
    void theFencesOfFilesHoldForRevisionsToo() throws IOException {
        Files.createSymbolicLink(content.resolve("policies/terms.de.yaml"), Path.of("terms.yaml"));
        repository.write("shop/content/policies/large.yaml", "a: " + "x".repeat(1 << 20) + "\n")
                .write("shop/content/policies/notes.txt", "Hello").write("shop/content/measures/x/y.yaml", "a: b\n")
                .write("shop/content/policies/bad.yaml", "a: \u0007\n");
        repository.commit("three");
        Outcome<SourceTree> disk = SourceReader.read(content);
        Outcome<SourceTree> revision = read("HEAD");
        assertEquals(disk.findings().all().stream().map(Finding::toString).toList(),
                revision.findings().all().stream().map(Finding::toString).toList());
        assertEquals(5, revision.findings().all().size());
        assertEquals(disk.value().broken(), revision.value().broken());
        assertEquals(paths(disk), paths(revision));
    }

    @Test
    void aSubmoduleIsNoPartOfTheContent() throws IOException {
        GitRepository other = GitRepository.init(scratch.resolve("other")).write("returns.yaml", "kind: returns\n");
        other.commit("one");
        repository.git("submodule", "--quiet", "add", other.folder().toUri().toString(), "shop/content/kinds");
        repository.commit("three");
        Outcome<SourceTree> revision = read("HEAD");
        assertEquals("kinds: error: 'kinds' must be a folder, not a file or a link [content-known]",
                revision.findings().all().get(0).toString());
    }

    @Test
    void isNotLedElsewhereByWhoeverCalls() {
        // as in a hook, where git itself sets GIT_DIR: the process of the test has none, so the kept names are what counts
        assertTrue(Git.KEPT.stream().noneMatch(name -> name.equals("GIT_DIR") || name.equals("GIT_WORK_TREE")));
        assertEquals("https://two.example/", url(read("HEAD")));
    }

    private Outcome<SourceTree> read(String revision) {
        return SourceReader.read(Revision.of(content, revision));
    }

    private String message(String revision) {
        return assertThrows(GitFailure.class, () -> Revision.of(content, revision)).getMessage();
    }

    private static List<String> paths(Outcome<SourceTree> read) {
        return read.value().files().stream().map(SourceFile::path).toList();
    }

    private static String url(Outcome<SourceTree> read) {
        return read.value().file("site.yaml").orElseThrow().root().get("url").orElseThrow().toString();
    }
}
