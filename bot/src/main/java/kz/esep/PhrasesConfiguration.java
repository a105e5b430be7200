package kz.esep;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import kz.esep.language.Phrases;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Finds the phrase files of every module, also inside a jar of jars: each lies in a folder {@code phrases}. */
@Configuration(proxyBeanMethods = false)
public class PhrasesConfiguration {

    private static final String FILES = "classpath*:kz/esep/**/phrases/*.yml";

    @Bean
    Phrases phrases(ResourcePatternResolver resources, ObjectProvider<Settings> settings) throws IOException {
        var phrases = all(resources);
        var set = settings.getIfAvailable();
        return set == null ? phrases : phrases.in(set.zone());
    }

    /** Every phrase on the class path, for what runs without a Spring context (the command line, tests). */
    public static Phrases all(ClassLoader loader) throws IOException {
        return all(new PathMatchingResourcePatternResolver(loader));
    }

    private static Phrases all(ResourcePatternResolver resources) throws IOException {
        var texts = new TreeMap<String, String>();
        for (var file : resources.getResources(FILES)) {
            var name = Phrases.baseName(file.getURL().getPath());
            if (texts.put(name, file.getContentAsString(StandardCharsets.UTF_8)) != null) {
                throw new IllegalArgumentException("Two phrase files are called " + name + ".yml; one is " + file);
            }
        }
        return Phrases.read(texts);
    }
}
