package dev.podium.ui.api.stream;

import dev.podium.ui.api.http.Media;
import dev.podium.ui.api.http.Moments;
import dev.podium.ui.api.http.Query;
import dev.podium.ui.feed.Shown;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// `GET …/stream`: boards and feed entries as they come.
@RestController
public class StreamApi {

    private final Moments moments;
    private final Streams streams;

    public StreamApi(Moments moments, Streams streams) {
        this.moments = moments;
        this.streams = streams;
    }

    @GetMapping({"/api/v1/stream", "/api/v1/boards/{board}/stream"})
    void stream(
            @PathVariable(required = false) @Nullable String board,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Query.of(request);
        Media media = Media.of(request.getHeader(HttpHeaders.ACCEPT), Media.EVENTS);
        Shown now = moments.newest(moments.id(board), null);
        Long since = since(request.getHeader("Last-Event-ID"));
        response.setContentType(media.type().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader("X-Accel-Buffering", "no");
        if (request.getMethod().equals("HEAD")) {
            return;
        }
        streams.reserve();
        ServletOutputStream out = response.getOutputStream();
        AsyncContext async = request.startAsync();
        async.setTimeout(0);
        streams.serve(now, since, new Output(out), () -> end(async));
    }

    private record Output(ServletOutputStream out) implements Client.Sink {

        @Override
        public void write(byte[] bytes) throws IOException {
            out.write(bytes);
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }
    }

    /// A word that is none of our ids is that of a client from another life: it is told to begin anew.
    private static @Nullable Long since(@Nullable String lastEventId) {
        if (lastEventId == null || lastEventId.isBlank()) {
            return null;
        }
        return lastEventId.matches("\\d{1,18}") ? Long.parseLong(lastEventId) : Long.MAX_VALUE;
    }

    private static void end(AsyncContext async) {
        try {
            async.complete();
        } catch (IllegalStateException e) {
            // the container has ended it, since the client is gone
        }
    }
}
