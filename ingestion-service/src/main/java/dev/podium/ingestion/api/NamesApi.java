package dev.podium.ingestion.api;

import dev.podium.event.Event;
import dev.podium.event.Event.NameKind;
import dev.podium.ingestion.Boards;
import dev.podium.ingestion.Receipt;
import dev.podium.ingestion.Refusal;
import dev.podium.ingestion.imports.name.Named.Proposal;
import dev.podium.ingestion.imports.name.Names;
import dev.podium.ledger.Catalogue;
import dev.podium.ledger.Ledger;
import dev.podium.wire.Json;
import dev.podium.wire.Problem.Fault;
import dev.podium.wire.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The inbox of names that nobody has explained, and the explaining: said once, and all that waited for it counts.
@RestController
@RequestMapping({Paths.ROOT, Paths.BOARD})
public class NamesApi {

    private static final int LONGEST_NAME = 200;
    private static final int MOST_SHOWN = 500;
    private static final Map<String, NameKind> KINDS = Map.of("model", NameKind.MODEL, "benchmark", NameKind.BENCHMARK);

    private final Reception reception;
    private final Boards boards;
    private final Clerk clerk;
    private final Replies replies;

    public NamesApi(Reception reception, Boards boards, Clerk clerk, Replies replies) {
        this.reception = reception;
        this.boards = boards;
        this.clerk = clerk;
        this.replies = replies;
    }

    /// @param results that wait for it
    record Pending(String kind, String name, int results, List<Proposal> proposals) {}

    record Inbox(String board, long offset, List<Pending> names) {}

    /// What a name is to mean.
    private record Wish(NameKind kind, String name, String target) {}

    @GetMapping("/names")
    ResponseEntity<byte[]> inbox(@PathVariable(required = false) @Nullable String board) {
        String existing = reception.board(board);
        return Replies.json(HttpStatus.OK, boards.read(existing, NamesApi::inbox));
    }

    private static Inbox inbox(Ledger ledger) {
        Names names = new Names();
        List<Pending> pending = new ArrayList<>();
        for (NameKind kind : NameKind.values()) {
            ledger.submissions().pendingNames(kind).forEach((name, results) -> {
                if (pending.size() < MOST_SHOWN) {
                    pending.add(new Pending(
                            Json.kebab(kind),
                            name,
                            results,
                            names.understand(ledger.catalogue(), kind, name).proposals()));
                }
            });
        }
        return new Inbox(ledger.board(), ledger.version(), pending);
    }

    @PostMapping("/names:resolve")
    ResponseEntity<byte[]> resolve(HttpServletRequest request, @PathVariable(required = false) @Nullable String board)
            throws IOException {
        Incoming incoming = reception.read(request, board);
        Wish wish = Clerk.read(incoming, fields -> {
            NameKind kind = fields.required("kind", fields.oneOf("kind", KINDS), NameKind.MODEL);
            String name = fields.required("name", fields.text("name", LONGEST_NAME), "x");
            String target = fields.name("target");
            fields.finish();
            return new Wish(kind, name, target);
        });
        boolean there = boards.read(incoming.board(), ledger -> isThere(ledger.catalogue(), wish));
        if (there && incoming.key() == null) {
            return replies.unchanged(incoming.board());
        }
        Receipt receipt = clerk.append(
                incoming, (id, origin) -> new Event.NameResolved(id, origin, wish.kind(), wish.name(), wish.target()));
        return replies.accepted(receipt, Replies.RECEIVED);
    }

    /// @throws Refusal `validation-failed` when the target is unknown, or the name means something else
    private static boolean isThere(Catalogue catalogue, Wish wish) {
        boolean known = wish.kind() == NameKind.MODEL
                ? catalogue.model(wish.target()) != null
                : catalogue.benchmark(wish.target()) != null;
        if (!known) {
            throw refused("/target", "unknown-target", "is not known; describe it first, or name another id");
        }
        String meaning = catalogue.resolve(wish.kind(), wish.name()).orElse(null);
        if (meaning != null && !meaning.equals(wish.target())) {
            throw refused("/name", "means-another", "means " + meaning + ", and the first meaning stands");
        }
        return meaning != null;
    }

    private static Refusal refused(String pointer, String code, String detail) {
        return Refusal.of(
                ProblemType.VALIDATION_FAILED,
                pointer.substring(1) + " " + detail + ".",
                List.of(new Fault(pointer, code, detail)));
    }
}
