package io.github.boldprint;

import io.github.boldprint.source.Storage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A content folder of which no policies are seen but some, because every file that is read from git takes a call.
 *
 * @param all the folder
 * @param files those that are seen, beside {@code site.yaml} and the business's own kinds
 */
record FewFiles(Storage all, Set<String> files) implements Storage {

    private static final Set<String> ALWAYS = Set.of("site.yaml", "kinds", "policies", "look");

    @Override
    public List<String> names(String folder) {
        return all.names(folder).stream().filter(name -> folder.isEmpty() ? ALWAYS.contains(name)
                : folder.equals("kinds") || files.contains(folder + "/" + name)).toList();
    }

    @Override
    public Form form(String path) {
        return all.form(path);
    }

    @Override
    public long size(String file) throws IOException {
        return all.size(file);
    }

    @Override
    public byte[] read(String file, int most) throws IOException {
        return all.read(file, most);
    }

    @Override
    public Optional<Storage> beside(String way) {
        return all.beside(way);
    }
}
