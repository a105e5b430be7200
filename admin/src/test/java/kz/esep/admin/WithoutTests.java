package kz.esep.admin;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** Leaves out the tests wherever a build has put them: everything that lies beside this class. */
public final class WithoutTests implements ImportOption {

    private static final String TESTS = WithoutTests.class
            .getProtectionDomain()
            .getCodeSource()
            .getLocation()
            .getPath();

    @Override
    public boolean includes(Location location) {
        return !location.contains(TESTS);
    }
}
