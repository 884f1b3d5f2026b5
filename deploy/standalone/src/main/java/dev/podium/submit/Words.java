package dev.podium.submit;

/// What others wrote, fit for a terminal.
final class Words {

    private Words() {}

    /// Without what would move a cursor or turn the line around.
    static String cleaned(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]+", " ").strip();
    }

    static String number(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
