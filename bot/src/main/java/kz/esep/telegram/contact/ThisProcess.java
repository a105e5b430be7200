package kz.esep.telegram.contact;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import kz.esep.telegram.ConditionalOnToken;
import org.springframework.stereotype.Component;

/**
 * The name under which this process is known to others that share its database: machine, process number, and something
 * random, so that no two are called the same.
 */
@Component
@ConditionalOnToken
public class ThisProcess {

    private static final Path NAMESPACE = Path.of("/proc/self/ns/pid");
    private static final int RANDOM_BYTES = 6;

    private final String machine = machine();
    private final String name = machine + "|" + ProcessHandle.current().pid() + "|" + random();

    public String name() {
        return name;
    }

    /**
     * Whether another process is known to be dead: it ran on this machine, and its number is not in use any more. Of
     * processes elsewhere nothing is known.
     */
    public boolean knowsDead(String other) {
        var parts = other.split("\\|");
        if (parts.length != 3 || machine.isEmpty() || !parts[0].equals(machine)) {
            return false;
        }
        var pid = Long.parseLong(parts[1]);
        return pid != ProcessHandle.current().pid() && ProcessHandle.of(pid).isEmpty();
    }

    /** Two containers may have one host name; their numbers of processes are counted in different name spaces. */
    private static String machine() {
        try {
            var counted = Files.isSymbolicLink(NAMESPACE)
                    ? Files.readSymbolicLink(NAMESPACE).toString()
                    : "";
            return (InetAddress.getLocalHost().getHostName() + counted).replace('|', '-');
        } catch (UnknownHostException e) {
            return "";
        } catch (IOException e) {
            return "";
        }
    }

    private static String random() {
        var bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return name;
    }
}
