package io.github.boldprint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoryTest {

    @TempDir
    Path folder;

    @Test
    void walksUpToTheFolderThatHoldsDotGit() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        Path content = Files.createDirectories(folder.resolve("shop/content"));
        assertEquals("shop/content", Repository.folder(content));
        assertEquals("", Repository.folder(folder));
        assertEquals("shop/content", Repository.folder(content.resolve("../content")));
    }

    @Test
    void takesADotGitFileForAWorkTree() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        Path tree = Files.createDirectories(folder.resolve("tree"));
        Files.writeString(tree.resolve(".git"), "gitdir: elsewhere");
        assertEquals("content", Repository.folder(Files.createDirectories(tree.resolve("content"))));
    }
}
