package dev.podium.ingestion.api;

import dev.podium.board.BoardsUnavailable;
import dev.podium.board.Supposed;
import dev.podium.ingestion.Actor;
import dev.podium.ingestion.ShadowRun;
import dev.podium.ingestion.imports.ImportAnswer;
import dev.podium.ingestion.imports.Importer;
import dev.podium.ingestion.imports.format.Asked;
import dev.podium.wire.SupposedWire;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Result files of other tools, unchanged.
@RestController
@RequestMapping({Paths.ROOT, Paths.BOARD})
public class ImportsApi {

    private final Reception reception;
    private final Importer importer;
    private final ShadowRun shadows;
    private final Counting counting;

    public ImportsApi(Reception reception, Importer importer, ShadowRun shadows, Counting counting) {
        this.reception = reception;
        this.importer = importer;
        this.shadows = shadows;
        this.counting = counting;
    }

    /// What an upload would do.
    ///
    /// @param moves of ranks; `null` where nothing would count, or nobody could say
    /// @param movesNote why there are none; `null` where there are
    record Outlook(
            ImportAnswer upload,
            @Nullable Preview moves,
            @Nullable String movesNote) {}

    @PostMapping("/imports")
    ResponseEntity<byte[]> take(HttpServletRequest request, @PathVariable(required = false) @Nullable String board)
            throws IOException {
        String existing = reception.board(board);
        Actor actor = Reception.actor(request);
        try (Uploads uploads = Uploads.of(request)) {
            Asked asked = uploads.asked();
            ImportAnswer answer = counting.files(() -> importer.take(actor, existing, uploads.files(), asked));
            return Replies.json(HttpStatus.ACCEPTED, answer);
        }
    }

    @PostMapping("/imports:preview")
    ResponseEntity<byte[]> preview(HttpServletRequest request, @PathVariable(required = false) @Nullable String board)
            throws IOException {
        String existing = reception.board(board);
        Actor actor = Reception.actor(request);
        try (Uploads uploads = Uploads.of(request)) {
            Importer.Outlook outlook = importer.preview(actor, existing, uploads.files(), uploads.asked());
            return Replies.json(HttpStatus.OK, withMoves(actor, existing, outlook));
        }
    }

    private Outlook withMoves(Actor actor, String board, Importer.Outlook outlook) {
        if (outlook.fresh().isEmpty()) {
            return new Outlook(outlook.answer(), null, "Nothing in it would count at once, so no rank would move.");
        }
        Supposed more = new Supposed(actor.organization(), actor.admits(), outlook.fresh());
        if (!SupposedWire.carries(more)) {
            return new Outlook(
                    outlook.answer(),
                    null,
                    "So many results with so much text are more than the scorer can be asked about at once. "
                            + "Preview them in parts to see their moves.");
        }
        try {
            return new Outlook(outlook.answer(), Preview.of(shadows.of(board, more)), null);
        } catch (BoardsUnavailable e) {
            return new Outlook(outlook.answer(), null, "The scorer does not answer at the moment; all else holds.");
        }
    }
}
