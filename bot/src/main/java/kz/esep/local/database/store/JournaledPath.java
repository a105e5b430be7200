package kz.esep.local.database.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** The name {@code journaled:FILE} of a {@link JournaledFile}, whose journal is {@code FILE.journal}; for H2, which makes its own. */
public final class JournaledPath extends FilePathWrapper {
    private static final String SCHEME = "journaled";

    /** What the store is to open for a file. */
    static String of(String file) {
        FilePath.register(new JournaledPath());
        return SCHEME + ":" + file;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        FileChannel file = getBase().open(mode);
        boolean opened = false;
        try {
            Journal journal = Journal.open(FilePath.get(getBase() + ".journal"), file);
            JournaledFile journaled = new JournaledFile(file, journal);
            opened = true;
            return journaled;
        } finally {
            if (!opened) {
                file.close();
            }
        }
    }
}
