package dev.podium.memory;

import dev.podium.contract.EventLogContract;
import dev.podium.event.EventLog;
import dev.podium.event.EventSubscriber;
import dev.podium.samples.Sample;
import java.time.InstantSource;

class MemoryLogTest extends EventLogContract {

    private final MemoryLog log = new MemoryLog(InstantSource.fixed(Sample.NOON));

    @Override
    protected EventLog log() {
        return log;
    }

    @Override
    protected void subscribe(EventSubscriber subscriber) {
        log.subscribe(subscriber);
    }
}
