package kz.esep.whole.crowd;

import com.mongodb.ConnectionString;
import java.net.URI;
import java.util.UUID;

/** A database of its own for one run on a MongoDB server. */
final class Scratch {

    private Scratch() {}

    /** The same address with a fresh database name; who signs in is still looked up where the address said. */
    static String in(String address) {
        var given = new ConnectionString(address);
        var server = URI.create(address);
        var credential = given.getCredential();
        var options = server.getRawQuery() == null ? "" : server.getRawQuery();
        if (credential != null && !options.contains("authSource=")) {
            options = "authSource=" + credential.getSource() + (options.isEmpty() ? "" : "&" + options);
        }
        var name = "crash_" + UUID.randomUUID().toString().replace("-", "");
        return server.getScheme() + "://" + server.getRawAuthority() + "/" + name
                + (options.isEmpty() ? "" : "?" + options);
    }
}
