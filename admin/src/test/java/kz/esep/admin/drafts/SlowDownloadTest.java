package kz.esep.admin.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import kz.esep.admin.Office;
import kz.esep.admin.SampleEntries;
import kz.esep.admin.Visitor;
import kz.esep.evidence.Blobs;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.FileId;
import kz.esep.evidence.FileKind;
import kz.esep.journal.Entries;
import kz.esep.journal.Entry;
import kz.esep.journal.EntryId;
import kz.esep.plan.ProjectId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large pack over a weak line takes longer than web servers wait for an answer as a rule. */
@Tag("nightly")
class SlowDownloadTest {

    private static final int FILES = 7;
    private static final int SIZE = 19 * 1024 * 1024;
    private static final Duration PAUSE = Duration.ofMillis(330);

    @TempDir
    private Path directory;

    @Test
    void aPackThatTakesThreeQuartersOfAMinuteComesWhole() throws Exception {
        try (var office = Office.open()) {
            var project = SampleEntries.fill(office);
            attach(office, project);
            var operator = Visitor.signedIn(office);
            var drafts = "/projects/" + project.value() + "/drafts";
            operator.get(drafts);
            operator.post(drafts, "form", "final-report", "language", "kk");
            var zip = directory.resolve("pack.zip");
            var request = HttpRequest.newBuilder(URI.create(office.address() + drafts + "/1/evidence.zip"))
                    .build();
            var answer = operator.browser().send(request, BodyHandlers.ofInputStream());
            try (var in = answer.body();
                    var out = Files.newOutputStream(zip)) {
                slowly(in, out);
            }
            assertThat(Unpacked.of(zip, directory.resolve("out")).verify()).isEqualTo("ok");
        }
    }

    private static void slowly(InputStream in, OutputStream out) throws Exception {
        var megabyte = in.readNBytes(1024 * 1024);
        while (megabyte.length > 0) {
            out.write(megabyte);
            LockSupport.parkNanos(PAUSE.toNanos());
            megabyte = in.readNBytes(1024 * 1024);
        }
    }

    private static void attach(Office office, ProjectId project) throws Exception {
        var files = IntStream.range(0, FILES).mapToObj(i -> new FileId("v" + i)).toList();
        office.bean(kz.esep.evidence.Files.class)
                .want(files.stream().map(SlowDownloadTest::video).toList());
        for (var file : files) {
            var bytes = new byte[SIZE];
            new Random(file.hashCode()).nextBytes(bytes);
            var stored = office.bean(Blobs.class)
                    .store(file, "video/mp4", new ByteArrayInputStream(bytes), SampleEntries.NOW);
            office.bean(kz.esep.evidence.Files.class).markStored(file, stored);
        }
        var told = SampleEntries.happening(9, null);
        office.bean(Entries.class)
                .write(Entry.submitted(
                                new EntryId("videos"),
                                project,
                                SampleEntries.VOLUNTEER,
                                told.adding(files, List.of(), told.publications(), null),
                                SampleEntries.NOW)
                        .accepted("operator", false, files, SampleEntries.NOW, "test"));
    }

    private static Evidence video(FileId id) {
        return new Evidence(
                id,
                SampleEntries.VOLUNTEER,
                700_001,
                FileKind.VIDEO,
                "tg-" + id,
                "unique-" + id,
                null,
                "video/mp4",
                SIZE,
                null,
                null,
                SampleEntries.NOW,
                null,
                0,
                SampleEntries.NOW,
                false);
    }
}
