package dev.podium.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Html;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SourceTest {

    private static final int LONGEST_FILE = 400;
    private static final int LONGEST_MEDIAN = 90;

    @Test
    void redisKeysAndTopicsAreNamedInWireAlone() throws IOException {
        Pattern name = Pattern.compile("\"podium:[^ \"]+\"|\"podium\\.(ledger|tokens)\\.v");
        assertThat(matching(name)).allMatch(file -> file.contains("/dev/podium/wire/"));
    }

    @Test
    void nothingIsNamedAfterADrawer() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto|Processor)")
                .orShould()
                .resideInAPackage("..common..")
                .check(House.classes());
    }

    @Test
    void noMarkupIsBuiltFromData() throws IOException {
        noClasses().should().dependOnClassesThat().areAssignableTo(Html.class).check(House.classes());
        assertThat(matching(Pattern.compile("innerHTML|outerHTML"))).isEmpty();
        assertThat(matching(Pattern.compile("executeJs\\(\\s*[^\"\\s]"))).isEmpty();
        assertThat(matching(Pattern.compile("executeJs\\(\"[^\"]*\"\\s*\\+"))).isEmpty();
    }

    @Test
    void nothingWaitsForLaterInAComment() throws IOException {
        assertThat(matching(Pattern.compile("TODO|FIXME|XXX|printStackTrace"))).isEmpty();
    }

    @Test
    void everySettingIsDocumented() throws IOException {
        String table = Files.readString(House.root().resolve("docs/operations.md"));
        Pattern setting = Pattern.compile("\\$\\{podium\\.([a-z.-]+)");
        for (Path source : House.sources()) {
            setting.matcher(read(source))
                    .results()
                    .map(found ->
                            "PODIUM_" + found.group(1).toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"))
                    .forEach(variable -> assertThat(table).as(source.toString()).contains("`" + variable + "`"));
        }
    }

    @Test
    void filesStaySmall() throws IOException {
        List<Path> sources = House.sources();
        for (Path source : sources) {
            assertThat(lines(source)).as(source.toString()).isLessThan(LONGEST_FILE);
        }
        List<Integer> sizes = sources.stream().map(SourceTest::lines).sorted().toList();
        assertThat(sizes.get(sizes.size() / 2)).isLessThan(LONGEST_MEDIAN);
    }

    private static List<String> matching(Pattern pattern) throws IOException {
        return House.sources().stream()
                .filter(file -> pattern.matcher(read(file)).find())
                .map(file -> file.toString().replace('\\', '/'))
                .toList();
    }

    private static int lines(Path file) {
        return (int) read(file).lines().count();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
