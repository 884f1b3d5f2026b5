package dev.podium.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path temp;

    @Test
    void missingFolderIsCreatedForItsOwnerOnly() throws IOException {
        try (var data = DataFolder.open(temp.resolve("a/b"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.root())))
                    .isEqualTo("rwx------");
            assertThat(data.folder("kafka")).isDirectory();
        }
    }

    @Test
    void secondStartOnTheSameFolderIsRefusedInOneLineThatNamesTheProcess() {
        try (var _ = DataFolder.open(temp)) {
            assertThatThrownBy(() -> DataFolder.open(temp))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("in use by another Podium")
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageNotContaining("\n");
        }
    }

    @Test
    void refusedStartLeavesTheLockWithItsOwner() {
        try (var _ = DataFolder.open(temp)) {
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> DataFolder.open(temp)).isInstanceOf(CannotStart.class);
            }
        }
    }

    @Test
    void folderThatWasGivenBackCanBeTakenAgain() {
        DataFolder.open(temp).close();
        DataFolder.open(temp).close();
    }

    @Test
    void fileInThePlaceOfTheFolderIsRefusedInOneLine() throws IOException {
        Path file = Files.createFile(temp.resolve("data"));
        assertThatThrownBy(() -> DataFolder.open(file))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("is a file")
                .hasMessageNotContaining("\n");
    }

    @Test
    void folderThatCannotBeCreatedIsRefusedInOneLine() throws IOException {
        Path file = Files.createFile(temp.resolve("data"));
        assertThatThrownBy(() -> DataFolder.open(file.resolve("below")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("Cannot write to the data folder")
                .hasMessageNotContaining("\n");
    }

    @Test
    void fullDiskIsRefusedWithTheNumbersInOneLine() {
        assertThatThrownBy(() -> DataFolder.open(temp, Space.megabytes(999_999_999)))
                .isInstanceOf(CannotStart.class)
                .message()
                .matches(
                        "Not enough disk space for the data folder .*: \\d+ MB left, 999999999 MB needed\\. Free some .*");
    }
}
