package dev.podium.ingestion.gate;

import dev.podium.ingestion.Refusal;
import dev.podium.wire.ProblemType;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/// Counts what is read, and refuses the byte after the last one allowed.
final class CappedStream extends ServletInputStream {

    private final ServletInputStream in;
    private final long most;
    private long count;

    CappedStream(ServletInputStream in, long most) {
        this.in = in;
        this.most = most;
    }

    static Refusal tooLarge(long most) {
        return Refusal.of(
                ProblemType.PAYLOAD_TOO_LARGE,
                "The body may have at most " + most + " bytes. Send it in several requests.");
    }

    @Override
    public int read() throws IOException {
        int next = in.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = in.read(bytes, from, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int more) {
        count += more;
        if (count > most) {
            throw tooLarge(most);
        }
    }

    @Override
    public boolean isFinished() {
        return in.isFinished();
    }

    @Override
    public boolean isReady() {
        return in.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        in.setReadListener(listener);
    }
}
