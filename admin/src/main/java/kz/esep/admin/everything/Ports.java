package kz.esep.admin.everything;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Optional;

/** The two ports of the local mode, looked at before anything is started. */
record Ports(int bot, int admin) {

    private static final int BOT = 8080;
    private static final int ADMIN = 8081;

    /** The sentence that says which port is taken, empty when both are free. */
    Optional<String> complaint() throws IOException {
        if (bot == admin) {
            return Optional.of("Esep cannot start: ESEP_BOT_PORT and ESEP_ADMIN_PORT are both " + bot + ".");
        }
        for (var port : new int[] {bot, admin}) {
            if (isTaken(port)) {
                return Optional.of(
                        "Esep cannot start: port " + port + " is taken, perhaps by an Esep that runs already;"
                                + " stop it, or set ESEP_BOT_PORT and ESEP_ADMIN_PORT to free ports.");
            }
        }
        return Optional.empty();
    }

    static Ports of(Map<String, String> environment) {
        return new Ports(number(environment, "ESEP_BOT_PORT", BOT), number(environment, "ESEP_ADMIN_PORT", ADMIN));
    }

    private static int number(Map<String, String> environment, String variable, int otherwise) {
        var text = environment.getOrDefault(variable, "");
        return text.isBlank() ? otherwise : Integer.parseInt(text.strip());
    }

    private static boolean isTaken(int port) throws IOException {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (BindException taken) {
            return true;
        }
    }
}
