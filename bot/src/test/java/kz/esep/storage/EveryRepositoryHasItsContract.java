package kz.esep.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Repository;

/** A repository that nobody has tried on both databases is as good as untested on one of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class EveryRepositoryHasItsContract {

    private final String packages;
    private final Class<?> contract;

    /**
     * @param packages below which the repositories lie
     * @param contract what the tests of each extend
     */
    protected EveryRepositoryHasItsContract(String packages, Class<?> contract) {
        this.packages = packages;
        this.contract = contract;
    }

    Stream<Class<?>> repositories() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Repository.class));
        var names = scanner.findCandidateComponents(packages).stream()
                .map(found -> Objects.requireNonNull(found.getBeanClassName()))
                .sorted()
                .toList();
        assertThat(names).hasSizeGreaterThan(2);
        var classes = Stream.<Class<?>>builder();
        for (var name : names) {
            classes.add(Class.forName(name));
        }
        return classes.build();
    }

    @ParameterizedTest
    @MethodSource("repositories")
    void whichRunsOnEveryKindOfDatabase(Class<?> repository) throws ClassNotFoundException {
        assertThat(contract).isAssignableFrom(contractOf(repository));
    }

    @ParameterizedTest
    @MethodSource("repositories")
    @Tag("nightly")
    void whichCallsEachOfItsMethods(Class<?> repository) throws ClassNotFoundException {
        var tests = contractOf(repository);
        var classes = new ClassFileImporter().importClasses(repository, tests);
        var called = called(classes.get(tests));
        assertThat(classes.get(repository).getMethods().stream()
                        .filter(EveryRepositoryHasItsContract::isOffered)
                        .map(JavaMethod::getName))
                .as("methods of %s that its contract does not call", repository.getSimpleName())
                .isSubsetOf(called);
    }

    private static Class<?> contractOf(Class<?> repository) throws ClassNotFoundException {
        return Class.forName(repository.getName() + "ContractTest");
    }

    private static Set<String> called(JavaClass tests) {
        return Stream.concat(
                        tests.getMethodCallsFromSelf().stream().map(call -> call.getTarget()),
                        tests.getMethodReferencesFromSelf().stream().map(reference -> reference.getTarget()))
                .map(AccessTarget::getName)
                .collect(Collectors.toSet());
    }

    private static boolean isOffered(JavaMethod method) {
        return Stream.of(JavaModifier.PRIVATE, JavaModifier.STATIC, JavaModifier.SYNTHETIC)
                .noneMatch(method.getModifiers()::contains);
    }
}
