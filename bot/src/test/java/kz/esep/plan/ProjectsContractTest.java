package kz.esep.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kz.esep.dialogues.Sample;
import kz.esep.storage.RepositoryContract;
import org.junit.jupiter.api.Test;

class ProjectsContractTest extends RepositoryContract {

    private static final ProjectId PROJECT = Sample.PROJECT_ID;

    @Test
    void aProjectIsReplacedByWhoHasSeenItsVersion() {
        var projects = repositories.get(Projects.class);
        var project = Sample.project();
        assertThat(projects.add(project)).isTrue();
        assertThat(projects.add(project)).isFalse();
        assertThat(projects.find(PROJECT)).contains(project);
        assertThat(projects.versions(List.of(PROJECT, new ProjectId("other")))).isEqualTo(Map.of(PROJECT, 1L));

        assertThat(projects.replace(versioned(project, 2))).isTrue();
        assertThat(projects.replace(versioned(project, 2))).isFalse();
        assertThat(projects.all()).extracting(Project::version).containsExactly(2L);
        assertThat(projects.findAll(List.of(PROJECT))).hasSize(1);
    }

    @Test
    void severalComeInTheOrderInWhichTheyWereAskedFor() {
        var projects = repositories.get(Projects.class);
        var ids = List.of(new ProjectId("b"), new ProjectId("c"), new ProjectId("a"));
        List.of("a", "b", "c").forEach(id -> projects.add(copy(Sample.project(), new ProjectId(id), 1)));

        assertThat(projects.findAll(ids)).extracting(Project::id).isEqualTo(ids);
    }

    private static Project versioned(Project project, long version) {
        return copy(project, project.id(), version);
    }

    private static Project copy(Project project, ProjectId id, long version) {
        return new Project(
                id,
                version,
                project.language(),
                project.title(),
                project.goal(),
                project.region(),
                project.period(),
                project.grant(),
                project.grantee(),
                project.tasks(),
                project.indicators());
    }
}
