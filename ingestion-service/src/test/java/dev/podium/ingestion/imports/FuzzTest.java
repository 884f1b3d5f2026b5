package dev.podium.ingestion.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.event.Event;
import dev.podium.event.Recorded;
import dev.podium.ingestion.Actor;
import dev.podium.ingestion.Boards;
import dev.podium.ingestion.Refusal;
import dev.podium.ingestion.Scope;
import dev.podium.ingestion.imports.file.Limits;
import dev.podium.ingestion.imports.file.Opener.Sent;
import dev.podium.ingestion.imports.file.Spool;
import dev.podium.result.Result;
import dev.podium.samples.Sample;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/// Spoilt fixtures through every importer: refused or taken, but never an error of ours, never long, and no score
/// that is none. `-Dpodium.fuzz=1000000` goes on for longer; a failure says the seed that makes it again.
class FuzzTest {

    private static final int ROUNDS = Integer.getInteger("podium.fuzz", 4_000);
    private static final long FIRST = Long.getLong("podium.fuzz.seed", 20_261_130L);

    /// Of processor time, so that a busy machine is no fault.
    private static final long LONGEST_NANOS = 2_000_000_000L;

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private static Boards boards() {
        Boards boards = new Boards("main");
        List<Event> events = List.of(
                Sample.described("alpha-2"), Sample.described("beta-1"), Sample.test("gpqa-diamond", "knowledge"));
        List<Recorded> log = new ArrayList<>();
        for (Event event : events) {
            log.add(new Recorded(log.size(), Sample.NOON, event));
        }
        boards.onBatch("main", log, true);
        return boards;
    }

    @Test
    void nothingThatIsSentBreaksAnImporter() throws IOException {
        List<Fixture> fixtures = Fixture.all();
        Importer importer = new Importer(
                (actor, board, id, statement) -> CompletableFuture.failedFuture(new IllegalStateException("previews")),
                boards(),
                () -> Sample.NOON);
        Actor actor = new Actor("tok", "lab", java.util.Set.of(Scope.ADMIN), false);
        int read = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long seed = FIRST + round;
            Fixture fixture = fixtures.get((int) Math.floorMod(seed, (long) fixtures.size()));
            Fixture other = fixtures.get((int) Math.floorMod(seed * 31, (long) fixtures.size()));
            read += preview(importer, actor, fixture, other, seed) ? 1 : 0;
        }
        assertThat(read).as("spoilt files that could still be read").isBetween(ROUNDS / 5, ROUNDS);
    }

    private static boolean preview(Importer importer, Actor actor, Fixture fixture, Fixture other, long seed)
            throws IOException {
        Mutations mutations = new Mutations(seed);
        byte[] donor = other.files().values().iterator().next();
        List<Sent> files = new ArrayList<>();
        long start = CPU.getCurrentThreadCpuTime();
        try {
            for (Map.Entry<String, byte[]> file : fixture.files().entrySet()) {
                byte[] spoilt = mutations.spoil(file.getValue(), donor);
                files.add(new Sent(file.getKey(), Spool.of(new ByteArrayInputStream(spoilt), Limits.MOST_BYTES)));
            }
            Importer.Outlook outlook = importer.preview(actor, "main", files, fixture.asked());
            for (Result result : outlook.fresh()) {
                assertThat(result.score()).as("seed %d, %s", seed, fixture).isFinite();
            }
            return true;
        } catch (Refusal e) {
            assertThat(e.problem().status()).as("seed %d, %s", seed, fixture).isBetween(400, 499);
            return false;
        } catch (RuntimeException e) {
            throw new AssertionError("seed " + seed + ", " + fixture + ": " + e, e);
        } finally {
            for (Sent file : files) {
                file.spool().close();
            }
            assertThat(CPU.getCurrentThreadCpuTime() - start)
                    .as("seed %d, %s", seed, fixture)
                    .isLessThan(LONGEST_NANOS);
        }
    }
}
