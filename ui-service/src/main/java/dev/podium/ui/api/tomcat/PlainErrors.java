package dev.podium.ui.api.tomcat;

import dev.podium.ui.api.http.ApiProblem;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers what never reaches a filter, such as a request line that cannot be parsed, with a problem instead of
/// Tomcat's page.
public final class PlainErrors extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(PlainErrors.class);
    private static final int FIRST_ERROR = 400;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            ApiProblem.ofStatus(response.getStatus()).writeTo(response.getResponse());
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            LOG.debug("an error could not be answered: whoever would have read it has gone", e);
        }
    }
}
