package dev.podium.ingestion.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/// Spoils files the way that the wild and the wicked do, the same way for the same seed.
final class Mutations {

    /// What is put where something else stood.
    private static final List<String> VALUES = List.of(
            "NaN",
            "-Infinity",
            "1e400",
            "-1",
            "null",
            "true",
            "\"N/A\"",
            "\"70.36%\"",
            "\"20.0 ± 1.2\"",
            "[]",
            "{}",
            "\"\"",
            "99999999999999999999999999",
            "0.000000000000000000000000000001",
            "\"\\ud800\"",
            "\"\u202Eevil\u0000\"",
            "'",
            "\"=cmd|' /C calc'!A0\"",
            "[[[[[[[[1]]]]]]]]",
            "2026-13-45",
            "\uFEFF",
            ",",
            "\n- ");

    private static final int MOST_STEPS = 3;

    private final Random random;

    Mutations(long seed) {
        random = new Random(seed);
    }

    /// Another file of the same length or nearly so.
    byte[] spoil(byte[] file, byte[] other) {
        byte[] spoilt = file;
        for (int steps = 1 + random.nextInt(MOST_STEPS); steps > 0; steps--) {
            spoilt = step(spoilt, other);
        }
        return spoilt;
    }

    private byte[] step(byte[] file, byte[] other) {
        if (file.length < 4) {
            return other.clone();
        }
        int at = random.nextInt(file.length);
        int length = 1 + random.nextInt(Math.min(40, file.length - at));
        return switch (random.nextInt(30)) {
            case 0 -> splice(file, at, 1, new byte[] {(byte) random.nextInt(256)});
            case 1 -> splice(file, at, length, new byte[0]);
            case 2 -> splice(file, at, 0, java.util.Arrays.copyOfRange(file, at, at + length));
            case 3 -> java.util.Arrays.copyOf(file, at);
            case 4 -> splice(file, at, 0, java.util.Arrays.copyOf(other, random.nextInt(other.length + 1)));
            case 5 -> swapped(file, random.nextInt(file.length), at);
            default -> valued(file, at);
        };
    }

    /// Another value behind the next colon, comma or equals sign.
    private byte[] valued(byte[] file, int from) {
        int start = from;
        while (start < file.length && file[start] != ':' && file[start] != ',' && file[start] != '=') {
            start++;
        }
        int end = Math.min(start + 1, file.length);
        while (end < file.length && file[end] != ',' && file[end] != '\n' && file[end] != '}' && file[end] != ']') {
            end++;
        }
        start = Math.min(start + 1, file.length);
        byte[] value = VALUES.get(random.nextInt(VALUES.size())).getBytes(StandardCharsets.UTF_8);
        return splice(file, start, Math.max(0, end - start), value);
    }

    private static byte[] swapped(byte[] file, int one, int other) {
        byte[] spoilt = file.clone();
        spoilt[one] = file[other];
        spoilt[other] = file[one];
        return spoilt;
    }

    private static byte[] splice(byte[] file, int at, int without, byte[] with) {
        byte[] spoilt = new byte[file.length - without + with.length];
        System.arraycopy(file, 0, spoilt, 0, at);
        System.arraycopy(with, 0, spoilt, at, with.length);
        System.arraycopy(file, at + without, spoilt, at + with.length, file.length - at - without);
        return spoilt;
    }
}
