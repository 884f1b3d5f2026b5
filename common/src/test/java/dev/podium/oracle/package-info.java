/// docs/methodology.md, read a second time: slowly, with maps and plain loops, on one thread, with nothing of `ledger`,
/// `standings`, `board` or `Ranking` but the records that go in. What both readings say is likely what the page says.
///
/// [Statements] and [CellReading] are its sections 1 and 2, [FitReading] and its steps section 4, [CompletedReading]
/// and
/// [AvailableReading] sections 5 and 0, [PlaceReading] and [DrawReading] section 6.
@NullMarked
package dev.podium.oracle;

import org.jspecify.annotations.NullMarked;
