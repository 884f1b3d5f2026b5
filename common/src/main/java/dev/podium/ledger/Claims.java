package dev.podium.ledger;

import dev.podium.event.Origin;
import dev.podium.result.Fingerprint;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Who says what: of one organisation's submissions with the same content the first in the log counts, and the others
/// are
/// its duplicates. What is withdrawn claims nothing, as if nobody had said it.
final class Claims {

    private record Claim(long offset, String id) {}

    private final Map<String, Claim> firsts = new HashMap<>();
    private final Map<String, TreeMap<Long, String>> others = new HashMap<>();

    /// The submission that has the first claim to this one's content; `null` if nobody claims it.
    @Nullable
    String first(Submission s) {
        Claim first = firsts.get(content(s));
        return first == null ? null : first.id();
    }

    /// Adds a submission with what it says now; does nothing if it claims nothing.
    void enter(Submission s) {
        if (s.state() == State.WITHDRAWN) {
            return;
        }
        String content = content(s);
        Claim mine = new Claim(s.offset(), s.id());
        Claim first = firsts.putIfAbsent(content, mine);
        if (first != null && !first.equals(mine)) {
            boolean earlier = mine.offset() < first.offset();
            Claim later = earlier ? first : mine;
            firsts.put(content, earlier ? mine : first);
            others.computeIfAbsent(content, c -> new TreeMap<>()).put(later.offset(), later.id());
        }
    }

    /// Takes out a submission with what it said until now; the next in line comes first.
    void leave(Submission s) {
        String content = content(s);
        Claim first = firsts.get(content);
        TreeMap<Long, String> later = others.getOrDefault(content, new TreeMap<>());
        if (first == null || !first.id().equals(s.id())) {
            later.remove(s.offset());
        } else if (later.isEmpty()) {
            firsts.remove(content);
        } else {
            Map.Entry<Long, String> next = later.pollFirstEntry();
            firsts.put(content, new Claim(next.getKey(), next.getValue()));
        }
        if (later.isEmpty()) {
            others.remove(content);
        }
    }

    private static String content(Submission s) {
        return Origin.key(s.origin().organization()) + '\n' + Fingerprint.of(s.result());
    }
}
