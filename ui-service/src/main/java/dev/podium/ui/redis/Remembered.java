package dev.podium.ui.redis;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The things that were used last, a bounded number of them.
final class Remembered<K, V> {

    private final int most;
    private final Map<K, V> byKey = new LinkedHashMap<>(16, 0.75f, true);

    Remembered(int most) {
        this.most = most;
    }

    synchronized @Nullable V get(K key) {
        return byKey.get(key);
    }

    synchronized void put(K key, V value) {
        byKey.put(key, value);
        if (byKey.size() > most) {
            byKey.remove(byKey.keySet().iterator().next());
        }
    }
}
