package dev.podium.ingestion.api;

import dev.podium.catalog.Methodology;
import dev.podium.event.Event;
import dev.podium.event.Event.MethodologyPublished;
import dev.podium.ingestion.Boards;
import dev.podium.ingestion.EventId;
import dev.podium.ingestion.Receipt;
import dev.podium.ingestion.ShadowRun;
import dev.podium.ingestion.body.MethodologyBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The rules of a board. A revision is never changed, only followed by the next.
@RestController
@RequestMapping({Paths.ROOT, Paths.BOARD})
public class MethodologyApi {

    private static final long READ_BACK_MILLIS = 2_000;

    private final Reception reception;
    private final Boards boards;
    private final Clerk clerk;
    private final Replies replies;
    private final ShadowRun shadows;

    /// One at a time, so that no two get the same number.
    private final ReentrantLock numbering = new ReentrantLock();

    public MethodologyApi(Reception reception, Boards boards, Clerk clerk, Replies replies, ShadowRun shadows) {
        this.reception = reception;
        this.boards = boards;
        this.clerk = clerk;
        this.replies = replies;
        this.shadows = shadows;
    }

    @PutMapping("/methodology")
    ResponseEntity<byte[]> publish(HttpServletRequest request, @PathVariable(required = false) @Nullable String board)
            throws IOException {
        Incoming incoming = reception.read(request, board);
        numbering.lock();
        try {
            return publish(incoming, incoming.idOr(EventId.fresh()));
        } finally {
            numbering.unlock();
        }
    }

    /// The ranks as the same body would make them if it were put, and how that differs from what is shown.
    @PostMapping("/methodology:preview")
    ResponseEntity<byte[]> preview(HttpServletRequest request, @PathVariable(required = false) @Nullable String board)
            throws IOException {
        Incoming incoming = reception.read(request, board);
        int next = boards.read(
                incoming.board(), ledger -> ledger.catalogue().methodology().revision() + 1);
        Methodology draft = read(incoming, next);
        return Replies.json(HttpStatus.OK, Preview.of(shadows.of(incoming.board(), draft)));
    }

    private Methodology read(Incoming incoming, int revision) {
        return Clerk.read(
                incoming,
                fields -> boards.read(
                        incoming.board(), ledger -> MethodologyBody.read(fields, ledger.catalogue(), revision)));
    }

    private ResponseEntity<byte[]> publish(Incoming incoming, EventId id) {
        String board = incoming.board();
        Methodology current = boards.read(board, ledger -> ledger.catalogue().methodology());
        int revision = boards.event(board, id.text()).orElse(null) instanceof MethodologyPublished before
                ? before.methodology().revision()
                : current.revision() + 1;
        Methodology next = read(incoming, revision);
        if (incoming.key() == null && saysTheSame(current, next)) {
            return replies.unchanged(board);
        }
        Receipt receipt =
                clerk.append(incoming, id, (eventId, origin) -> new Event.MethodologyPublished(eventId, origin, next));
        readBack(receipt);
        return replies.accepted(
                new Replies.Accepted(receipt.id(), board, receipt.offset(), Replies.RECEIVED, revision));
    }

    /// The next revision builds on this one, so this one must be in the fold. If that takes long it is the log's reader
    /// that is late, and the answer to this request is right all the same.
    private void readBack(Receipt receipt) {
        try {
            boards.folded(receipt.board(), receipt.offset())
                    .orTimeout(READ_BACK_MILLIS, TimeUnit.MILLISECONDS)
                    .join();
        } catch (java.util.concurrent.CompletionException e) {
            if (!(e.getCause() instanceof TimeoutException)) {
                throw e;
            }
        }
    }

    private static boolean saysTheSame(Methodology current, Methodology next) {
        return new Methodology(
                        next.revision(),
                        current.rule(),
                        current.minEvidence(),
                        current.minCategories(),
                        current.minCategoryEvidence(),
                        current.categories(),
                        current.settings(),
                        current.notes())
                .equals(next);
    }
}
