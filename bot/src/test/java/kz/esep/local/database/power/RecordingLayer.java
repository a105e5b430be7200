package kz.esep.local.database.power;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.disk.FilePathDisk;

/**
 * Records what happens to the database's file, below the store and above the real disk.
 *
 * <p>H2 takes what stands before a colon in the name of a file for the name of a layer. A directory with a colon in its
 * name is therefore enough to bring this one under a database that knows nothing of it.
 */
final class RecordingLayer extends FilePathDisk implements AutoCloseable {

    private static final String COLON = ":";

    private final String scheme;
    private final Recording recording;

    private RecordingLayer(String scheme, Recording recording) {
        this.scheme = scheme;
        this.recording = recording;
    }

    /** The directory in which a database is recorded, from now until the layer is closed. */
    static Path directory(Path parent) throws IOException {
        return Files.createDirectories(parent.toRealPath().resolve("recorded" + COLON));
    }

    /** Records the file {@code esep.mv} and its journal in a directory of {@link #directory}. */
    static RecordingLayer under(Path directory, Recording recording) {
        var name = directory.toString();
        var layer = new RecordingLayer(name.substring(0, name.indexOf(COLON)), recording);
        FilePath.register(layer);
        return layer;
    }

    @Override
    public void close() {
        FilePath.unregister(this);
    }

    @Override
    public String getScheme() {
        return scheme;
    }

    @Override
    public FilePathDisk getPath(String path) {
        var file = new RecordingLayer(scheme, recording);
        file.name = path;
        return file;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        var channel = super.open(mode);
        var file = Path.of(name).getFileName().toString();
        if (!Recording.FILES.contains(file)) {
            return channel;
        }
        recording.begins(file, Files.readAllBytes(Path.of(name)));
        return new Recorded(file, channel, recording);
    }

    private static final class Recorded extends FileBaseDefault {
        private final String name;
        private final FileChannel file;
        private final Recording recording;

        Recorded(String name, FileChannel file, Recording recording) {
            this.name = name;
            this.file = file;
            this.recording = recording;
        }

        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            return file.read(target, position);
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            var bytes = new byte[source.remaining()];
            source.duplicate().get(bytes);
            recording.wrote(name, position, bytes);
            var written = 0;
            while (source.hasRemaining()) {
                written += file.write(source, position + written);
            }
            return written;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            recording.forced(name, () -> {
                try {
                    file.force(metaData);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            recording.cut(name, size);
            file.truncate(size);
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
