package dev.podium.ingestion.tomcat;

import dev.podium.ingestion.gate.Failures;
import dev.podium.ingestion.gate.Problems;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers what never reaches a filter, such as a request line that cannot be parsed, without Tomcat's page.
public final class ProblemValve extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemValve.class);
    private static final int FIRST_ERROR = 400;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            Problems.write(response.getResponse(), Failures.ofStatus(response.getStatus()));
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            // The connection is gone, and with it whoever would have read this.
            LOG.debug("an error could not be answered", e);
        }
    }
}
