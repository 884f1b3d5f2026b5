package dev.podium.ingestion.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.podium.ingestion.Actor;
import dev.podium.ingestion.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstTokenTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-14T12:00:00Z"));

    @TempDir
    private Path folder;

    private final MemoryTokens tokens = new MemoryTokens(CLOCK);
    private Path file;
    private FirstToken first;

    @BeforeEach
    void prepare() {
        file = folder.resolve("admin-token");
        first = new FirstToken(tokens, file, CLOCK);
    }

    private Actor inFile() throws IOException {
        return tokens.find(Files.readString(file).strip()).orElseThrow();
    }

    @Test
    void isAnAdministratorsOfTheHouse() throws IOException {
        assertThat(first.ensure()).isTrue();
        assertThat(inFile().organization()).isEqualTo("podium");
        assertThat(inFile().may(Scope.ADMIN)).isTrue();
        assertThat(Files.readString(file)).endsWith("\n");
    }

    @Test
    void isReadableByItsOwnerAlone() throws IOException {
        first.ensure();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void isMadeOnce() throws IOException {
        first.ensure();
        String text = Files.readString(file);
        assertThat(first.ensure()).isFalse();
        assertThat(Files.readString(file)).isEqualTo(text);
        assertThat(tokens.list()).hasSize(1);
    }

    @Test
    void isMadeAnewWhenItsFileIsGone() throws IOException {
        first.ensure();
        String old = Files.readString(file).strip();
        Files.delete(file);
        assertThat(first.ensure()).isTrue();
        assertThat(inFile().may(Scope.ADMIN)).isTrue();
        assertThat(tokens.find(old)).isPresent();
    }

    @Test
    void takesThePlaceOfOneThatIsDead() throws IOException {
        Files.writeString(file, "pod_of_another_life\n");
        assertThat(first.ensure()).isTrue();
        assertThat(inFile().may(Scope.ADMIN)).isTrue();
        tokens.revoke(tokens.list().getFirst().id());
        assertThat(first.ensure()).isTrue();
        assertThat(inFile().may(Scope.ADMIN)).isTrue();
    }

    @Test
    void saysSoWhenItsFolderIsMissing() {
        FirstToken nowhere = new FirstToken(tokens, folder.resolve("missing").resolve("admin-token"), CLOCK);
        assertThatThrownBy(nowhere::ensure).isInstanceOf(IOException.class).hasMessageContaining("folder must exist");
        assertThat(tokens.list()).isEmpty();
    }
}
