package dev.podium.scoring;

import org.jspecify.annotations.Nullable;

/// What whoever reads the log knows beside its records.
public interface LogView {

    /// A log that is always read to its end and always whole.
    LogView CALM = new LogView() {
        @Override
        public long lag(String board) {
            return 0;
        }

        @Override
        public @Nullable String trouble(String board) {
            return null;
        }
    };

    /// Records of the board's partition that were not read yet, as of the last answer of the log.
    long lag(String board);

    /// Why this board cannot be trusted to rest on its whole log; `null` when it can.
    @Nullable
    String trouble(String board);
}
