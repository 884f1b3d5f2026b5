package dev.podium.ui.api.http;

import dev.podium.board.BoardsUnavailable;
import dev.podium.wire.Json;
import dev.podium.wire.Problem;
import dev.podium.wire.ProblemType;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Writes what goes wrong in the read API as a problem. Its reach ends with the read API's own controllers.
@RestControllerAdvice(basePackages = "dev.podium.ui.api")
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class ProblemAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);

    @ExceptionHandler
    ResponseEntity<byte[]> answer(ApiProblem e) {
        return answer(e.problem());
    }

    @ExceptionHandler
    ResponseEntity<byte[]> answer(BoardsUnavailable e) {
        LOG.debug("a call could not be answered", e);
        return answer(Problem.of(
                ProblemType.OVERLOADED, "The boards' store does not answer in time at the moment. Please try again."));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> answer(Exception e) {
        LOG.error("a call of the read API failed", e);
        return answer(
                Problem.of(ProblemType.OVERLOADED, "This could not be answered at the moment. Please try again."));
    }

    private static ResponseEntity<byte[]> answer(Problem problem) {
        ResponseEntity.BodyBuilder builder = ResponseEntity.status(problem.status())
                .contentType(MediaType.parseMediaType(Problem.MEDIA_TYPE))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            builder.header(
                    HttpHeaders.RETRY_AFTER,
                    String.valueOf(ThreadLocalRandom.current().nextInt(2, 6)));
        }
        return builder.body(Json.canonical().writeValueAsBytes(problem));
    }
}
