package dev.podium.submit;

import dev.podium.submit.Outlook.Change;
import dev.podium.submit.Outlook.Moves;
import dev.podium.submit.Refused.Trouble;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that one run has to tell; with `--json` as it stands.
///
/// @param exit with which the program ends
/// @param message why nothing more was done; `null` where all was
record Document(
        String server,
        @Nullable String board,
        boolean dryRun,
        int exit,
        @Nullable String message,
        List<Item> files) {

    /// One file.
    ///
    /// @param state `looked-at` (nothing was sent), `submitted` or `refused`
    /// @param upload what became of its rows, or would
    /// @param moves of ranks, against the board before all files; `null` where `movesNote` says why
    /// @param drops those of `moves` by which a model whose results are in the file stands lower
    /// @param onBoard whether all that counts was seen there; `null` where nobody waited
    record Item(
            String file,
            String state,
            @Nullable Trouble problem,
            @Nullable Upload upload,
            @Nullable Moves moves,
            @Nullable String movesNote,
            List<Change> drops,
            @Nullable Boolean onBoard) {

        static Item refused(String file, Trouble why) {
            return new Item(file, "refused", why, null, null, null, List.of(), null);
        }

        static Item lookedAt(String file, Outlook outlook) {
            return new Item(
                    file,
                    "looked-at",
                    null,
                    outlook.upload(),
                    outlook.moves(),
                    outlook.movesNote(),
                    outlook.drops(),
                    null);
        }

        Item refusedWith(Trouble why) {
            return new Item(file, "refused", why, upload, moves, movesNote, drops, null);
        }

        Item submitted(Upload taken) {
            return new Item(file, "submitted", null, taken, moves, movesNote, drops, null);
        }

        Item seen(boolean there) {
            return new Item(file, state, problem, upload, moves, movesNote, drops, there);
        }

        boolean isRefused() {
            return state.equals("refused");
        }

        boolean isUncertain() {
            return moves == null && upload != null && upload.counts().fresh() > 0;
        }

        boolean isWhole() {
            return !isRefused() && upload != null && !upload.isNothing() && !upload.hasRefused();
        }
    }
}
