package dev.podium.scoring;

import dev.podium.board.BoardWriter;
import dev.podium.board.Question;
import dev.podium.event.EventSubscriber;
import dev.podium.event.Recorded;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Log to board: folds every board that it is given, and shows it.
///
/// The caller's thread folds and nothing more; each board has a thread that publishes, and one archivist works out
/// effects and closes for all. So neither a slow store nor a long history ever holds up the log.
public final class Scorekeeper implements EventSubscriber, AutoCloseable {

    private final BoardWriter writer;
    private final LogView log;
    private final InstantSource clock;
    private final ScoringMeters meters;
    private final Map<String, BoardKeeper> keepers = new ConcurrentHashMap<>();
    private final Archivist archivist = new Archivist(System::nanoTime);

    public Scorekeeper(BoardWriter writer, LogView log, InstantSource clock, ScoringMeters meters) {
        this.writer = writer;
        this.log = log;
        this.clock = clock;
        this.meters = meters;
    }

    @Override
    public void onBatch(String board, List<Recorded> batch, boolean caughtUp) {
        BoardKeeper keeper = keepers.computeIfAbsent(board, this::begin);
        keeper.apply(batch, caughtUp);
        if (caughtUp) {
            archivist.keep(board, keeper.annals());
        }
    }

    private BoardKeeper begin(String board) {
        BoardFold fold = new BoardFold(board);
        Publisher publisher = new Publisher(fold, writer, log, clock, meters);
        Annals annals = new Annals(fold, publisher);
        BoardKeeper keeper = new BoardKeeper(fold, publisher, annals, writer, System::nanoTime);
        annals.onFinding(keeper::wake);
        keeper.start();
        return keeper;
    }

    @Override
    public void onMovedAway(String board) {
        BoardKeeper keeper = keepers.remove(board);
        if (keeper != null) {
            archivist.forget(board);
            keeper.close();
        }
    }

    /// Boards that are read to their end here.
    public Set<String> boards() {
        Set<String> ready = new TreeSet<>();
        keepers.forEach((board, keeper) -> {
            if (keeper.fold().state().caughtUp()) {
                ready.add(board);
            }
        });
        return ready;
    }

    /// The board of another moment; empty when this instance does not have that board, or not all of it yet.
    public Optional<Answer> answer(Question question) {
        BoardKeeper keeper = keepers.get(question.board());
        return keeper != null && keeper.fold().state().caughtUp()
                ? Optional.of(Answers.answer(keeper.fold(), question, clock.instant()))
                : Optional.empty();
    }

    /// What is wrong with which board, by id; empty when all is well.
    public Map<String, String> troubles() {
        Map<String, String> troubles = new TreeMap<>();
        keepers.forEach((board, keeper) -> {
            String trouble = trouble(keeper);
            if (trouble != null) {
                troubles.put(board, trouble);
            }
        });
        return troubles;
    }

    private @Nullable String trouble(BoardKeeper keeper) {
        if (!keeper.turns()) {
            return "The board's publishing thread stands still.";
        }
        return archivist.works() ? keeper.publisher().trouble() : "The archivist's thread stands still.";
    }

    /// Whether the store answered the last call for every board that is ready to be shown.
    public boolean storeAnswers() {
        return keepers.values().stream()
                .filter(keeper -> keeper.fold().state().caughtUp())
                .allMatch(keeper -> keeper.publisher().storeAnswers());
    }

    @Override
    public void close() {
        archivist.close();
        Set.copyOf(keepers.keySet()).forEach(this::onMovedAway);
    }
}
