package kz.esep.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LinksTest {

    @Test
    void findsEveryAddressInAText() {
        var found = Links.recognise("""
                Тазалық өтті! Қараңыз: https://www.instagram.com/p/DOVzI1PjSJe/?img_index=1, instagram.com/reel/DQrt31_jTiv/
                (толығырақ https://tazaalem.kz/news?id=5&utm_source=ig). Сондай-ақ youtu.be/dQw4w9WgXcQ?si=abc!
                """);
        assertThat(found)
                .extracting(Publication::key)
                .containsExactly(
                        "instagram:DOVzI1PjSJe",
                        "instagram:DQrt31_jTiv",
                        "tazaalem.kz/news?id=5",
                        "youtube:dQw4w9WgXcQ");
        assertThat(found)
                .extracting(Publication::url)
                .containsExactly(
                        "https://www.instagram.com/p/DOVzI1PjSJe/?img_index=1",
                        "https://instagram.com/reel/DQrt31_jTiv/",
                        "https://tazaalem.kz/news?id=5",
                        "https://youtu.be/dQw4w9WgXcQ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Есеп report.pdf және кесте.xlsx дайын",
                "aidana@mail.ru",
                "жаз: aidana.s@example.com",
                "т.б. 12.05.2025 күні, 3.5 тонна",
                "екі...үш"
            })
    void findsNoneWhereThereIsNone(String text) {
        assertThat(Links.recognise(text)).isEmpty();
    }

    @Test
    void namesAPostOnceHoweverOftenItIsGiven() {
        assertThat(Links.recognise(
                        "https://instagram.com/p/DQ3fc3ujKBo/ https://m.instagram.com/reel/DQ3fc3ujKBo?igsh=x"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.instagram.com/reel/DCgC2x3Cl4f/?igsh=cmh3eXN5d3JmNzBp, instagram:DCgC2x3Cl4f, instagram.com",
        "https://www.instagram.com/taza.alem/p/DN-z4gyjeJf/, instagram:DN-z4gyjeJf, instagram.com",
        "https://instagram.com/tv/DN-z4gyjeJf, instagram:DN-z4gyjeJf, instagram.com",
        "https://www.instagram.com/ecojetisy?igsh=MXZua20ydGx0a3hvag==, instagram.com/ecojetisy, instagram.com",
        "HTTPS://WWW.YouTube.com/watch?v=dQw4w9WgXcQ&t=10s, youtube:dQw4w9WgXcQ, youtube.com",
        "https://youtube.com/shorts/dQw4w9WgXcQ?feature=share, youtube:dQw4w9WgXcQ, youtube.com",
        "https://m.youtube.com/live/dQw4w9WgXcQ, youtube:dQw4w9WgXcQ, youtube.com",
        "https://www.facebook.com/tazaalem/posts/122104, facebook:122104, facebook.com",
        "https://www.facebook.com/tazaalem/posts/some-words/122104/, facebook:122104, facebook.com",
        "https://m.facebook.com/story.php?story_fbid=pfbid02&id=7&mibextid=x, facebook:pfbid02, facebook.com",
        "https://www.facebook.com/watch/?v=99, facebook:99, facebook.com",
        "https://fb.watch/aBc/, facebook:watch/aBc, facebook.com",
        "https://www.facebook.com/share/p/1AbC/, facebook:share/1AbC, facebook.com",
        "https://www.tiktok.com/@taza/video/7301?is_from_webapp=1, tiktok:7301, tiktok.com",
        "https://vm.tiktok.com/ZMabc/, tiktok:short/ZMabc, tiktok.com",
        "https://t.me/TazaAlem/15, telegram:tazaalem/15, t.me",
        "https://t.me/s/tazaalem/15, telegram:tazaalem/15, t.me",
        "https://t.me/tazaalem, t.me/tazaalem, t.me",
        "https://vk.com/wall-12_34, vk:wall-12_34, vk.com",
        "https://m.tiktok.com/v/7301.html, tiktok:7301, tiktok.com",
        "https://drive.google.com/file/d/1aBc/view?usp=sharing, google:1aBc, drive.google.com",
        "https://drive.google.com/open?id=1aBc, google:1aBc, drive.google.com",
        "https://docs.google.com/document/d/1aBc/edit#heading=h.1, google:1aBc, docs.google.com",
        "https://m.vk.com/taza?w=wall-12_34, vk:wall-12_34, vk.com",
        "https://x.com/taza/status/17, x:17, x.com",
        "https://drive.google.com/drive/folders/1a3g/, drive.google.com/drive/folders/1a3g, drive.google.com",
        "http://ecocitizens/grant, ecocitizens/grant, ecocitizens",
        "www.TazaAlem.kz, tazaalem.kz, tazaalem.kz",
        "https://kk.wikipedia.org/wiki/Каспий_(теңіз), kk.wikipedia.org/wiki/Каспий_(теңіз), kk.wikipedia.org"
    })
    void namesWhatAnAddressLeadsTo(String text, String key, String platform) {
        assertThat(Links.recognise("(" + text + ").")).singleElement().satisfies(found -> {
            assertThat(found.key()).isEqualTo(key);
            assertThat(found.platform()).isEqualTo(platform);
        });
    }

    @Test
    void tellsNoDateWhereTheLinkTellsNone() {
        assertThat(Links.recognise("https://instagram.com/p/short/ https://youtu.be/dQw4w9WgXcQ"))
                .extracting(Publication::posted)
                .containsOnlyNulls();
    }

    @ParameterizedTest
    @ValueSource(strings = {"taza-alem-2025", "eko-mangystau-2025"})
    void readsTheDatesOfARealReport(String project) throws IOException {
        for (var row : project(project).get("expectedChecks").get("instagramPostDates")) {
            var link = "https://www.instagram.com/p/" + row.get("shortcode").asString() + "/";
            assertThat(Links.recognise(link).getFirst().posted())
                    .as(link)
                    .isEqualTo(LocalDate.parse(row.get("postDate").asString()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"taza-alem-2025", "eko-mangystau-2025"})
    void countsTheLinksOfARealReport(String project) throws IOException {
        var file = project(project);
        var expected = file.get("expectedChecks").get("links");
        var activitiesByKey = new LinkedHashMap<String, Set<String>>();
        var all = new ArrayList<Publication>();
        for (var task : file.get("tasks")) {
            for (var activity : task.get("activities")) {
                for (var link : activity.path("links")) {
                    var found = Links.recognise(link.asString()).getFirst();
                    all.add(found);
                    activitiesByKey
                            .computeIfAbsent(found.key(), key -> new LinkedHashSet<>())
                            .add(task.get("number").asString() + "."
                                    + activity.get("number").asString());
                }
            }
        }
        assertThat(all).hasSize(expected.get("total").asInt());
        assertThat(activitiesByKey).hasSize(expected.get("distinct").asInt());
        assertThat(all).extracting(Publication::platform).containsOnly("instagram.com");
        assertThat(duplicates(activitiesByKey)).isEqualTo(duplicates(expected.get("duplicates")));
    }

    private static Map<String, Set<String>> duplicates(Map<String, Set<String>> activitiesByKey) {
        var doubled = new LinkedHashMap<>(activitiesByKey);
        doubled.values().removeIf(activities -> activities.size() < 2);
        return doubled;
    }

    private static Map<String, Set<String>> duplicates(JsonNode expected) {
        var doubled = new LinkedHashMap<String, Set<String>>();
        expected.forEach(row -> doubled.put(row.get("key").asString(), Set.copyOf(texts(row.get("activities")))));
        return doubled;
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private static JsonNode project(String name) throws IOException {
        try (var stream = LinksTest.class.getResourceAsStream("/cases/" + name + ".json")) {
            return JsonMapper.shared().readTree(stream);
        }
    }
}
