package dev.podium.standalone;

/// Placeholder of the launcher; its owner replaces it.
public final class PodiumApplication {

    private PodiumApplication() {}

    public static void main(String[] args) {
        System.out.println("Podium is not assembled yet.");
    }
}
