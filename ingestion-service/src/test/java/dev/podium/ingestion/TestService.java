package dev.podium.ingestion;

import dev.podium.board.BoardsUnavailable;
import dev.podium.board.Desk;
import dev.podium.board.Question;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Unit;
import dev.podium.event.Event;
import dev.podium.event.Origin;
import dev.podium.event.Recorded;
import dev.podium.ingestion.gate.Elsewhere;
import dev.podium.ingestion.tokens.MemoryTokens;
import dev.podium.ingestion.tokens.Tokens;
import dev.podium.ingestion.tokens.Wish;
import dev.podium.ledger.Ledger;
import dev.podium.memory.MemoryLog;
import dev.podium.result.Result;
import dev.podium.samples.Sample;
import dev.podium.standings.Standings;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;

/// The service on a free port, with everything behind its ports in memory: one for all tests of a class.
final class TestService implements AutoCloseable {

    static final String LAB = "lab";
    static final String OTHER = "other-lab";

    final ServletWebServerApplicationContext context;
    final Ports ports;
    final Client client;

    /// What stands behind the ports.
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(IngestionHttp.class)
    @PropertySource("classpath:dev/podium/ingestion/ingestion.properties")
    static class Ports {

        final TestClock clock = new TestClock();
        final MemoryLog log = new MemoryLog(clock);
        final FragileLog fragile = new FragileLog(log);
        final MemoryTokens tokens = new MemoryTokens(clock);
        final Map<String, Long> shown = new ConcurrentHashMap<>();
        final List<Question> questions = new CopyOnWriteArrayList<>();
        volatile boolean deskAnswers = true;
        volatile boolean reachable = true;
        volatile boolean tokensRead = true;
        volatile StorageRoom room = () -> false;

        @Bean
        InstantSource ingestionClock() {
            return clock;
        }

        @Bean
        FragileLog fragileLog() {
            return fragile;
        }

        @Bean
        Tokens tokens() {
            return new SlowTokens(tokens, () -> tokensRead);
        }

        @Bean
        ShownVersion shownVersion() {
            return board -> shown.containsKey(board) ? OptionalLong.of(shown.get(board)) : OptionalLong.empty();
        }

        @Bean(defaultCandidate = false)
        Desk ingestionDesk() {
            return (question, patience) -> {
                questions.add(question);
                if (!deskAnswers) {
                    throw new BoardsUnavailable(new TimeoutException());
                }
                return Optional.of(Standings.of(ledger(question)));
            };
        }

        private Ledger ledger(Question question) {
            List<Recorded> records = log.records(question.board()).stream()
                    .filter(record ->
                            question.when() instanceof Question.AtOffset(long offset) && record.offset() <= offset)
                    .toList();
            Ledger ledger = question.rules() instanceof Question.Draft(Methodology draft)
                    ? Ledger.under(draft, question.board(), records)
                    : Ledger.of(question.board(), records);
            for (Result result : question.supposed().results()) {
                long next = ledger.version() + 1;
                Origin origin = new Origin(
                        question.board(), "supposed", question.supposed().organization(), clock.instant());
                ledger.apply(new Recorded(
                        next,
                        clock.instant(),
                        new Event.ResultSubmitted(
                                "supposed-" + next,
                                origin,
                                result,
                                question.supposed().admitted())));
            }
            return ledger;
        }

        @Bean
        LogReach logReach() {
            return () -> reachable;
        }

        @Bean
        StorageRoom storageRoom() {
            return () -> room.isLow();
        }

        @Bean
        FilterRegistrationBean<Elsewhere> elsewhere() {
            return new FilterRegistrationBean<>(new Elsewhere());
        }
    }

    static TestService start(String... settings) {
        TestService service = starting(settings);
        service.catchUp();
        return service;
    }

    /// One whose log is not read yet.
    static TestService starting(String... settings) {
        String[] arguments = Stream.concat(
                        Stream.of("--server.port=0", "--spring.main.banner-mode=off"), Arrays.stream(settings))
                .toArray(String[]::new);
        return new TestService((ServletWebServerApplicationContext) SpringApplication.run(Ports.class, arguments));
    }

    private TestService(ServletWebServerApplicationContext context) {
        this.context = context;
        ports = context.getBean(Ports.class);
        List.of(
                        Sample.opened("Main"),
                        Sample.described("alpha", "org/alpha"),
                        Sample.described("beta"),
                        Sample.test("gpqa", "knowledge"),
                        Sample.test("swe", "coding"),
                        Sample.test(Sample.benchmark("mcc", "knowledge", Unit.RATIO, 0, 1)),
                        Sample.test(Sample.benchmark("arena", "chat", Unit.ELO, 0, 4000)))
                .forEach(event -> ports.log.append(event).join());
        client = new Client(context.getWebServer().getPort(), token(LAB, Scope.RESULTS_SUBMIT));
    }

    void catchUp() {
        ports.log.subscribe(boards());
    }

    String token(String organization, Scope... scopes) {
        return ports.tokens
                .make(new Wish(organization, EnumSet.copyOf(Set.of(scopes)), null, false, null))
                .secret();
    }

    Client as(String organization, Scope... scopes) {
        return client.with(token(organization, scopes));
    }

    /// A token whose third-party results are vouched for.
    Client asAdmitted(String organization) {
        return client.with(ports.tokens
                .make(new Wish(organization, EnumSet.of(Scope.RESULTS_SUBMIT), null, true, null))
                .secret());
    }

    <E extends Event> E event(Class<E> kind, long offset) {
        return kind.cast(records().get((int) offset).entry());
    }

    Boards boards() {
        return context.getBean(Boards.class);
    }

    List<Recorded> records() {
        return ports.log.records(Sample.BOARD);
    }

    long recordsOf(Class<? extends Event> kind) {
        return records().stream().filter(r -> kind.isInstance(r.entry())).count();
    }

    @Override
    public void close() {
        context.close();
    }
}
