package dev.podium.ingestion.gate;

import dev.podium.ingestion.Refusal;
import dev.podium.ingestion.StorageRoom;
import dev.podium.wire.ApiRoutes;
import dev.podium.wire.ProblemType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/// Stands before everything under `/api`, and answers `/problems` itself.
///
/// It knows every call of every service in this process and refuses the rest, because behind it a page would answer any
/// path with 200. For calls of its own service it checks everything that can be checked before the body is read.
public final class Gate extends HttpFilter {

    /// Request attribute: the [dev.podium.ingestion.Actor] who calls.
    public static final String ACTOR = "podium.ingestion.actor";

    private static final long serialVersionUID = 1;

    private static final Set<String> READING =
            Collections.unmodifiableSortedSet(new TreeSet<>(List.of("GET", "HEAD", "OPTIONS")));

    private final transient Supplier<List<ApiRoutes>> tables;
    private final transient Admission admission;
    private final transient StorageRoom room;
    private final transient Failures failures;

    /// @param tables the calls of all services in this process, asked for at the first request
    /// @param room asked before the body of a call that writes is read
    public Gate(Supplier<List<ApiRoutes>> tables, Admission admission, StorageRoom room, Failures failures) {
        this.tables = tables;
        this.admission = admission;
        this.room = room;
        this.failures = failures;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = path(request);
        Headers.strict(response);
        try {
            if (path.startsWith("/api")) {
                admit(path, request, response, chain);
            } else {
                show(path, request, response);
            }
        } catch (Refusal e) {
            Problems.write(response, e);
        }
    }

    /// What everybody may read: what problems and events mean.
    private static void show(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (requireKnown(request, response, READING)) {
            if (path.startsWith(Schemas.PREFIX)) {
                Schemas.answer(path, request, response);
            } else {
                ProblemPages.answer(path, request, response);
            }
        }
    }

    private void admit(String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!requireKnown(request, response, methods(path))) {
            return;
        }
        Optional<Call> own = Calls.find(request.getMethod(), path);
        if (own.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        handle(own.get(), request, response, chain);
    }

    /// Whether there is more to do: a request that only asks which methods there are is answered here.
    ///
    /// @throws Refusal if its method is not among them
    private static boolean requireKnown(HttpServletRequest request, HttpServletResponse response, Set<String> methods) {
        if (!methods.contains(request.getMethod())) {
            throw Refusal.of(ProblemType.METHOD_NOT_ALLOWED, "Here you may use " + String.join(", ", methods) + ".")
                    .with("Allow", String.join(", ", methods));
        }
        boolean asksOnly = request.getMethod().equals("OPTIONS");
        if (asksOnly) {
            Headers.allow(response, methods);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
        return !asksOnly;
    }

    /// A call of this service. Whatever goes wrong from here on, in any layer, leaves in the one shape.
    private void handle(Call call, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        try {
            request.setAttribute(ACTOR, admission.check(call, request, response));
            if (call.writes() && room.isLow()) {
                throw Refusal.storageLow();
            }
            chain.doFilter(new CappedRequest(request, call.mostBytes()), new GuardedResponse(response));
        } catch (ServletException | IOException | RuntimeException e) {
            Problems.write(response, failures.refusal(e));
        }
    }

    private Set<String> methods(String path) {
        Set<String> methods = new TreeSet<>(ApiRoutes.methods(tables.get(), path));
        if (methods.isEmpty()) {
            throw Refusal.of(ProblemType.NOT_FOUND, "There is no such call. See the documentation of the API.");
        }
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        methods.add("OPTIONS");
        return methods;
    }

    /// Decoded and normalised by the container, as the handlers behind see it.
    private static String path(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }
}
