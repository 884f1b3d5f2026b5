package dev.podium.ingestion.imports.name;

import dev.podium.event.Event.NameKind;
import dev.podium.ingestion.json.Words;
import dev.podium.ledger.Catalogue;
import dev.podium.result.Fingerprint;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Understands the names of an upload, each once. Unknown ones stay unknown: they go into the inbox, with
/// proposals, and whoever knows says once what they mean.
public final class Names {

    private static final int LONGEST_STEP = 63;
    private static final int KEPT_OF_LONG = 52;
    private static final int TAG = 8;

    private final Map<NameKind, Map<String, Named>> understood = new EnumMap<>(NameKind.class);
    private final Map<NameKind, Resemblance> resemblances = new EnumMap<>(NameKind.class);

    public Names() {
        for (NameKind kind : NameKind.values()) {
            understood.put(kind, new HashMap<>());
        }
    }

    /// What a name means by what this catalogue knows, which is not held on to.
    public Named understand(Catalogue catalogue, NameKind kind, String given) {
        Map<String, Named> known = understood.getOrDefault(kind, Map.of());
        Named before = known.get(given);
        if (before != null) {
            return before;
        }
        Named named = find(catalogue, kind, given);
        known.put(given, named);
        return named;
    }

    private Named find(Catalogue catalogue, NameKind kind, String given) {
        Optional<String> id = catalogue.resolve(kind, given);
        if (id.isPresent()) {
            String how = id.get().equals(given) ? "id" : "alias";
            return new Named(given, sendable(given, id.get()), id.get(), how, null, List.of());
        }
        if (kind == NameKind.MODEL) {
            Settings plain = Settings.plain(given);
            if (plain != null) {
                return withSetting(catalogue, given, plain);
            }
            Settings perhaps = Settings.perhaps(given);
            if (perhaps != null && catalogue.resolve(kind, perhaps.name()).isPresent()) {
                return withSetting(catalogue, given, perhaps);
            }
        }
        return new Named(given, sendable(given, null), null, "unknown", null, proposals(catalogue, kind, given));
    }

    private Named withSetting(Catalogue catalogue, String given, Settings split) {
        Named base = understand(catalogue, NameKind.MODEL, split.name());
        String setting = base.setting() == null ? split.setting() : base.setting() + ", " + split.setting();
        return new Named(
                given, base.sent(), base.id(), base.id() == null ? "unknown" : "setting", setting, base.proposals());
    }

    private List<Named.Proposal> proposals(Catalogue catalogue, NameKind kind, String given) {
        return resemblances
                .computeIfAbsent(kind, k -> Resemblance.of(catalogue, k))
                .proposals(given);
    }

    /// Names in the log have a form of their own; one that has not, and is known, goes by its id.
    private static String sendable(String given, @Nullable String id) {
        if (Words.isName(given)) {
            return given;
        }
        return id != null ? id : slug(given);
    }

    private static String slug(String given) {
        int slash = given.indexOf('/');
        String path = slash > 0 && slash < given.length() - 1
                ? step(given.substring(0, slash)) + "/" + step(given.substring(slash + 1))
                : step(given);
        return Words.isName(path) ? path : "unnamed-" + tag(given);
    }

    private static String step(String text) {
        String plain = text.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[^A-Za-z0-9]+|[^A-Za-z0-9]+$", "");
        return plain.length() <= LONGEST_STEP ? plain : plain.substring(0, KEPT_OF_LONG) + "-" + tag(text);
    }

    private static String tag(String text) {
        return Fingerprint.sha256(text).substring(0, TAG).toLowerCase(Locale.ROOT);
    }
}
