package dev.podium.ui.api.http;

import dev.podium.board.BoardsUnavailable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Writes what goes wrong in the read API as a problem. Its reach ends with the read API's own controllers.
@RestControllerAdvice(basePackages = "dev.podium.ui.api")
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    void answer(ApiProblem e, HttpServletResponse response) throws IOException {
        e.writeTo(response);
    }

    @ExceptionHandler
    void answer(BoardsUnavailable e, HttpServletResponse response) throws IOException {
        LOG.debug("a call could not be answered", e);
        ApiProblem.overloaded("The boards' store does not answer in time at the moment. Please try again.")
                .writeTo(response);
    }

    @ExceptionHandler
    void answer(IOException e) {
        LOG.debug("a caller has gone before the answer was read", e);
    }

    @ExceptionHandler
    void answer(Exception e, HttpServletResponse response) throws IOException {
        LOG.error("a call of the read API failed", e);
        ApiProblem.ofStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR).writeTo(response);
    }
}
