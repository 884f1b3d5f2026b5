package dev.podium.ingestion;

import dev.podium.board.Desk;
import dev.podium.event.EventLog;
import dev.podium.ingestion.api.BoardsApi;
import dev.podium.ingestion.api.CatalogueApi;
import dev.podium.ingestion.api.Clerk;
import dev.podium.ingestion.api.Counting;
import dev.podium.ingestion.api.ImportsApi;
import dev.podium.ingestion.api.MethodologyApi;
import dev.podium.ingestion.api.NamesApi;
import dev.podium.ingestion.api.Reception;
import dev.podium.ingestion.api.Replies;
import dev.podium.ingestion.api.ResultsApi;
import dev.podium.ingestion.api.SubmissionsApi;
import dev.podium.ingestion.api.TokensApi;
import dev.podium.ingestion.api.WordsApi;
import dev.podium.ingestion.batch.BatchIntake;
import dev.podium.ingestion.gate.Admission;
import dev.podium.ingestion.gate.Calls;
import dev.podium.ingestion.gate.ErrorShape;
import dev.podium.ingestion.gate.Failures;
import dev.podium.ingestion.gate.Gate;
import dev.podium.ingestion.gate.RateLimits;
import dev.podium.ingestion.imports.Importer;
import dev.podium.ingestion.tokens.Tokens;
import dev.podium.ingestion.tomcat.TomcatShape;
import dev.podium.wire.ApiRoutes;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.DispatcherType;
import java.time.InstantSource;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/// The HTTP side: everything between a request and [EventLog#append], over whatever log, tokens and board there are.
@Configuration(proxyBeanMethods = false)
public class IngestionHttp {

    private static final int MOST_CALLERS = 200;
    private static final int AFTER_METRICS = 10;

    @Bean
    Boards ingestionBoards(@Value("${podium.board:main}") String standard) {
        return new Boards(standard);
    }

    @Bean
    Intake ingestionIntake(
            EventLog log,
            Boards boards,
            @Qualifier("ingestionClock") InstantSource clock,
            ObjectProvider<StorageRoom> room) {
        return new Intake(log, boards, clock, roomOf(room));
    }

    /// Whoever brings the log's disk along knows how full it is.
    private static StorageRoom roomOf(ObjectProvider<StorageRoom> room) {
        return room.getIfAvailable(() -> () -> false);
    }

    @Bean
    Tracker ingestionTracker(Boards boards, Intake intake, ShownVersion shown) {
        return new Tracker(boards, intake, shown);
    }

    @Bean
    Reception ingestionReception(Boards boards) {
        return new Reception(boards);
    }

    @Bean
    Replies ingestionReplies(Boards boards) {
        return new Replies(boards);
    }

    @Bean
    Clerk ingestionClerk(Intake intake) {
        return new Clerk(intake, new Turnstile(MOST_CALLERS));
    }

    @Bean
    ResultsApi ingestionResultsApi(
            Reception reception,
            Boards boards,
            Clerk clerk,
            Intake intake,
            Replies replies,
            MeterRegistry meters,
            @Qualifier("ingestionClock") InstantSource clock) {
        BatchIntake batches = new BatchIntake(intake::accept, boards, clock);
        return new ResultsApi(reception, boards, clerk, batches, replies, new Counting(meters), clock);
    }

    @Bean
    ImportsApi ingestionImportsApi(
            Reception reception,
            Boards boards,
            Intake intake,
            @Qualifier("ingestionDesk") Desk desk,
            ShownVersion shown,
            MeterRegistry meters,
            @Qualifier("ingestionClock") InstantSource clock) {
        Importer importer = new Importer(intake::accept, boards, clock);
        return new ImportsApi(reception, importer, new ShadowRun(desk, shown), new Counting(meters));
    }

    @Bean
    SubmissionsApi ingestionSubmissionsApi(Reception reception, Tracker tracker) {
        return new SubmissionsApi(reception, tracker);
    }

    @Bean
    WordsApi ingestionWordsApi(
            Reception reception,
            Boards boards,
            Clerk clerk,
            Tracker tracker,
            Replies replies,
            @Qualifier("ingestionClock") InstantSource clock) {
        return new WordsApi(reception, boards, clerk, tracker, replies, clock);
    }

    @Bean
    CatalogueApi ingestionCatalogueApi(Reception reception, Boards boards, Clerk clerk, Replies replies) {
        return new CatalogueApi(reception, boards, clerk, replies);
    }

    @Bean
    MethodologyApi ingestionMethodologyApi(
            Reception reception,
            Boards boards,
            Clerk clerk,
            Replies replies,
            @Qualifier("ingestionDesk") Desk desk,
            ShownVersion shown) {
        return new MethodologyApi(reception, boards, clerk, replies, new ShadowRun(desk, shown));
    }

    @Bean
    NamesApi ingestionNamesApi(Reception reception, Boards boards, Clerk clerk, Replies replies) {
        return new NamesApi(reception, boards, clerk, replies);
    }

    @Bean
    BoardsApi ingestionBoardsApi(Reception reception, Boards boards, Clerk clerk, Tracker tracker, Replies replies) {
        return new BoardsApi(reception, boards, clerk, tracker, replies);
    }

    @Bean
    TokensApi ingestionTokensApi(Reception reception, Tokens tokens, @Qualifier("ingestionClock") InstantSource clock) {
        return new TokensApi(reception, tokens, clock);
    }

    @Bean
    ApiRoutes ingestionRoutes() {
        return Calls.routes();
    }

    @Bean
    FilterRegistrationBean<Gate> ingestionGate(
            ObjectProvider<ApiRoutes> tables,
            Tokens tokens,
            ObjectProvider<StorageRoom> room,
            @Value("${podium.rate-limit:1000}") int perSecond) {
        Admission admission = new Admission(tokens, new RateLimits(perSecond));
        Gate gate = new Gate(() -> tables.stream().toList(), admission, roomOf(room), new Failures());
        FilterRegistrationBean<Gate> registration = new FilterRegistrationBean<>(gate);
        registration.setName("ingestionGate");
        registration.setAsyncSupported(true);
        registration.addUrlPatterns("/api/*", "/problems/*", "/schemas/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + AFTER_METRICS);
        return registration;
    }

    @Bean
    FilterRegistrationBean<ErrorShape> ingestionErrorShape() {
        FilterRegistrationBean<ErrorShape> registration =
                new FilterRegistrationBean<>(new ErrorShape(List.of("/api", "/problems", "/schemas")));
        registration.setName("ingestionErrorShape");
        registration.setDispatcherTypes(DispatcherType.ERROR);
        return registration;
    }

    @Bean
    TomcatShape ingestionTomcat() {
        return new TomcatShape();
    }

    @Bean
    IngestionHealth ingestionHealthIndicator(Boards boards, LogReach log, ObjectProvider<StorageRoom> room) {
        return new IngestionHealth(boards, log, roomOf(room));
    }

    @Bean
    Gauge ingestionStorageGauge(MeterRegistry meters, ObjectProvider<StorageRoom> room) {
        return Gauge.builder("podium.storage.low", roomOf(room), now -> now.isLow() ? 1 : 0)
                .description("1 while submissions are refused because the disk is nearly full")
                .strongReference(true)
                .register(meters);
    }
}
