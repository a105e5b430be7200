package kz.esep.admin.everything;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/** Secrets that are made at the first start and kept in the data directory, readable by their owner only. */
final class Kept {

    private final Path directory;

    Kept(Path directory) {
        this.directory = directory;
    }

    /** The secret of a file, made when there is none. */
    String secret(String file, Supplier<String> fresh) {
        try {
            return keptOrMade(file, fresh);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String keptOrMade(String file, Supplier<String> fresh) throws IOException {
        var path = directory.resolve(file);
        Files.createDirectories(directory, ownerOnly("rwx------"));
        try {
            Files.createFile(path, ownerOnly("rw-------"));
        } catch (FileAlreadyExistsException kept) {
            var secret = Files.readString(path).strip();
            if (!secret.isEmpty()) {
                return secret;
            }
        }
        var secret = fresh.get();
        Files.writeString(path, secret + System.lineSeparator());
        return secret;
    }

    /** Rights where the file system knows them. */
    private static FileAttribute<?>[] ownerOnly(String rights) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
