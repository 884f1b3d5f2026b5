package dev.podium.standalone;

import dev.podium.embedded.CannotStart;
import dev.podium.embedded.DataFolder;
import dev.podium.embedded.EmbeddedKafka;
import dev.podium.embedded.EmbeddedRedis;
import dev.podium.ingestion.StorageRoom;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.MapPropertySource;

/// The broker, Redis and the three services in one process and one folder, started in that order and stopped in
/// reverse.
///
/// The services run with the same adapters as anywhere else; only the addresses that they are given are local.
public final class Standalone implements AutoCloseable {

    static final String TOKEN_FILE = "admin-token";

    /// Made before anything starts in parallel: while the logging system finds itself nobody can quieten it.
    private static final Logger LOG = LoggerFactory.getLogger(Standalone.class);

    private static final int BROKER_FAILED = 3;

    private final Deque<AutoCloseable> running = new ArrayDeque<>();

    private Standalone() {}

    /// Starts everything and returns when pages are served. Whatever was started is stopped again if something fails.
    ///
    /// @throws CannotStart in one line that says what to do
    static Standalone start(Options options, Screen screen) {
        Standalone standalone = new Standalone();
        try {
            standalone.launch(options, screen);
            return standalone;
        } catch (RuntimeException | Error e) {
            standalone.close();
            throw e;
        }
    }

    private void launch(Options asked, Screen screen) {
        long begin = System.nanoTime();
        screen.line("\nPodium\n");
        DataFolder folder = keep(DataFolder.open(asked.data(), asked.minFree()));
        Options options = asked.listeningOn(Ports.require(asked.bind(), asked.port()));
        BrokerCare care = new BrokerCare(folder.space(), Standalone::tell, Standalone::giveUp);
        Supplier<EmbeddedKafka> kafka = inParallel(() -> keep(EmbeddedKafka.start(folder.folder("log"), care::failed)));
        Supplier<EmbeddedRedis> redis = inParallel(() -> keep(EmbeddedRedis.start(folder.folder("store"))));
        Map<String, Object> settings = Settings.of(
                options, folder.root(), redis.get().uri(), kafka.get().bootstrapServers());
        care.of(kafka.get());
        keep(care);
        screen.took("Log and store are up", since(begin));
        Launch launch = new Launch(screen, begin);
        ConfigurableApplicationContext context = keep(services(
                folder.root().resolve("podium.log"), fresh -> prepare(fresh, settings, launch, folder.space()::isLow)));
        LogFile.failInSilence();
        Readiness.await(context, options.board());
        launch.announce(options, folder.root().resolve(TOKEN_FILE));
    }

    /// Whatever keeps the services from starting, a setting that makes no sense for one, is told in a line.
    private static ConfigurableApplicationContext services(
            Path log, ApplicationContextInitializer<ConfigurableApplicationContext> preparation) {
        try {
            return new SpringApplicationBuilder(StandaloneWiring.class)
                    .bannerMode(Banner.Mode.OFF)
                    .registerShutdownHook(false)
                    .logStartupInfo(false)
                    // Logging is set up before any initializer runs.
                    .properties("logging.file.name=" + log)
                    .initializers(preparation)
                    .run();
        } catch (RuntimeException e) {
            Throwable cause = NestedExceptionUtils.getMostSpecificCause(e);
            throw cause instanceof CannotStart known
                    ? known
                    : new CannotStart(
                            "the services could not start: " + cause.getMessage() + " (more in " + log + ")", e);
        }
    }

    /// These settings come before everything else: what the command line says must not lose to a service's own default.
    private static void prepare(
            ConfigurableApplicationContext context, Map<String, Object> settings, Launch launch, StorageRoom room) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("standalone", settings));
        context.getBeanFactory().registerSingleton("podiumStorage", room);
        context.getBeanFactory().registerSingleton("podiumLaunch", launch);
    }

    private synchronized <T extends AutoCloseable> T keep(T started) {
        running.push(started);
        return started;
    }

    /// Stops what runs, newest first, within 5 s; doing so twice is no error.
    @Override
    public synchronized void close() {
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                LOG.warn("A part of Podium did not stop in order", e);
            }
        }
    }

    private static void tell(String news) {
        System.err.println("podium: " + news);
    }

    /// The broker is gone for good: nothing can be accepted any more.
    private static void giveUp(String why) {
        tell(why);
        Thread.ofPlatform().start(() -> System.exit(BROKER_FAILED));
    }

    private static <T> Supplier<T> inParallel(Supplier<T> start) {
        CompletableFuture<T> started = CompletableFuture.supplyAsync(start, Thread::startVirtualThread);
        return () -> {
            try {
                return started.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof CannotStart cannot ? cannot : e;
            }
        };
    }

    static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
