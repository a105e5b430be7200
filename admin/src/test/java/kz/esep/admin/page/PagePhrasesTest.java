package kz.esep.admin.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.PhrasesConfiguration;
import kz.esep.conductor.Decisions;
import kz.esep.evidence.FileKind;
import kz.esep.facts.IndicatorFact;
import kz.esep.journal.Entry;
import kz.esep.people.Invitation;
import kz.esep.people.Role;
import kz.esep.plan.Basis;
import kz.esep.plan.Quantity;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What the templates say exists; a missing phrase would be a broken page. */
class PagePhrasesTest {

    private static final Pattern SAID = Pattern.compile("t\\.say\\('([a-zA-Z.-]+)'(?! \\+)");

    @Test
    void everyPhraseOfATemplateExists() throws Exception {
        var said = new TreeSet<String>();
        var templates = new PathMatchingResourcePatternResolver().getResources("classpath*:templates/**/*.html");
        for (var template : templates) {
            var found = SAID.matcher(template.getContentAsString(StandardCharsets.UTF_8));
            while (found.find()) {
                said.add(found.group(1));
            }
        }
        assertThat(said).hasSizeGreaterThan(80);
        assertThat(known()).containsAll(said);
    }

    @Test
    void everyMemberOfAClosedSetHasItsPhrase() throws Exception {
        assertThat(known())
                .containsAll(of("standing.", IndicatorFact.Standing.values()))
                .containsAll(of("basis.", Basis.values()))
                .containsAll(of("state.", Entry.State.values()))
                .containsAll(of("role.", Role.values()))
                .containsAll(of("file.", FileKind.values()))
                .containsAll(of("invitation.", Invitation.Standing.values()))
                .containsAll(of("outcome.", Decisions.Outcome.values()))
                .containsAll(of("project.plan.", Quantity.Comparator.values()));
    }

    private static List<String> of(String prefix, Enum<?>... members) {
        return Arrays.stream(members).map(member -> prefix + member.name()).toList();
    }

    private static List<String> known() throws Exception {
        var phrases = PhrasesConfiguration.all(PagePhrasesTest.class.getClassLoader());
        return Stream.of(phrases.keys()).flatMap(keys -> keys.stream()).toList();
    }
}
