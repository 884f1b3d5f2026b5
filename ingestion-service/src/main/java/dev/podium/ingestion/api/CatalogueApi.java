package dev.podium.ingestion.api;

import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Model;
import dev.podium.catalog.Price;
import dev.podium.event.Event;
import dev.podium.event.Event.NameKind;
import dev.podium.ingestion.Boards;
import dev.podium.ingestion.Refusal;
import dev.podium.ingestion.Statement;
import dev.podium.ingestion.body.BenchmarkBody;
import dev.podium.ingestion.body.ModelBody;
import dev.podium.ledger.Catalogue;
import dev.podium.wire.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Models, prices and benchmarks. Putting what is there already writes nothing.
@RestController
@RequestMapping({Paths.ROOT, Paths.BOARD})
public class CatalogueApi {

    private final Reception reception;
    private final Boards boards;
    private final Clerk clerk;
    private final Replies replies;

    public CatalogueApi(Reception reception, Boards boards, Clerk clerk, Replies replies) {
        this.reception = reception;
        this.boards = boards;
        this.clerk = clerk;
        this.replies = replies;
    }

    @PutMapping("/models/{id}")
    ResponseEntity<byte[]> putModel(
            HttpServletRequest request,
            @PathVariable(required = false) @Nullable String board,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String confirm)
            throws IOException {
        Incoming incoming = reception.read(request, board);
        Model model = Clerk.read(incoming, fields -> ModelBody.read(Reception.newId(id), fields));
        boolean there = boards.read(incoming.board(), ledger -> {
            NearDuplicates.refuse(ledger.catalogue(), NameKind.MODEL, id, model.name(), model.aliases(), confirm);
            return isThere(ledger.catalogue(), model);
        });
        return put(incoming, there, (eventId, origin) -> new Event.ModelDescribed(eventId, origin, model));
    }

    /// A model that is put without a price keeps the one it has.
    private static boolean isThere(Catalogue catalogue, Model model) {
        Model known = catalogue.model(model.id());
        Price price = known == null ? null : known.price();
        return (model.price() == null && price != null ? model.at(price) : model).equals(known);
    }

    @PutMapping("/models/{id}/price")
    ResponseEntity<byte[]> putPrice(
            HttpServletRequest request, @PathVariable(required = false) @Nullable String board, @PathVariable String id)
            throws IOException {
        Incoming incoming = reception.read(request, board);
        Model model = boards.read(
                        incoming.board(),
                        ledger -> Optional.ofNullable(ledger.catalogue().model(id)))
                .orElseThrow(() -> Refusal.of(ProblemType.NOT_FOUND, "There is no model with this id."));
        Price price = Clerk.read(incoming, ModelBody::price);
        return put(
                incoming,
                price.equals(model.price()),
                (eventId, origin) -> new Event.PriceChanged(eventId, origin, id, price));
    }

    @PutMapping("/benchmarks/{id}")
    ResponseEntity<byte[]> putBenchmark(
            HttpServletRequest request,
            @PathVariable(required = false) @Nullable String board,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String confirm)
            throws IOException {
        Incoming incoming = reception.read(request, board);
        Benchmark benchmark = Clerk.read(incoming, fields -> BenchmarkBody.read(Reception.newId(id), fields));
        boolean there = boards.read(incoming.board(), ledger -> {
            NearDuplicates.refuse(
                    ledger.catalogue(), NameKind.BENCHMARK, id, benchmark.name(), benchmark.aliases(), confirm);
            return benchmark.equals(ledger.catalogue().benchmark(id));
        });
        return put(incoming, there, (eventId, origin) -> new Event.BenchmarkDescribed(eventId, origin, benchmark));
    }

    /// Under a key the first answer counts, even if the catalogue says the same by now.
    private ResponseEntity<byte[]> put(Incoming incoming, boolean there, Statement statement) {
        return there && incoming.key() == null
                ? replies.unchanged(incoming.board())
                : replies.accepted(clerk.append(incoming, statement), Replies.RECEIVED);
    }
}
