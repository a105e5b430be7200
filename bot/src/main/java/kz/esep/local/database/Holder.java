package kz.esep.local.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Who has locked a directory: written in the locked file, so that others can say whom they wait for. */
record Holder(String host, long process) {

    static Holder here() {
        return new Holder(hostName(), ProcessHandle.current().pid());
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    void write(FileChannel locked) throws IOException {
        locked.truncate(0);
        locked.write(ByteBuffer.wrap((host + "\n" + process + "\n").getBytes(StandardCharsets.UTF_8)), 0);
    }

    /** Empty when it cannot be read: it is written a moment after the lock, and some systems lock reading too. */
    static Optional<Holder> read(Path lock) {
        try {
            var lines = Files.readAllLines(lock);
            return lines.size() == 2
                    ? Optional.of(new Holder(lines.get(0), Long.parseLong(lines.get(1))))
                    : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    boolean isElsewhere() {
        return !host.equals(hostName());
    }

    /** Why the directory cannot be used, in one sentence. */
    static String complaint(Path directory, Optional<Holder> holder, boolean serves) {
        if (holder.filter(Holder::isElsewhere).isPresent()) {
            return "The database in " + directory + " is in use on the machine "
                    + holder.get().host() + ": only processes of one machine can share it, so use a MongoDB instead.";
        }
        var process = holder.map(known -> "process " + known.process()).orElse("another process");
        return serves
                ? "The database in " + directory + " is held by " + process
                        + ", which does not answer: stop that process and try again."
                : "The database in " + directory + " is held by " + process
                        + ", which has not finished opening it: wait until it has started and try again.";
    }
}
