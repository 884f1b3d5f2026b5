package dev.podium.submit;

/// With what the program ends. Scripts rely on these: they never change their meaning.
final class Exit {

    static final int TAKEN = 0;
    static final int REJECTED = 1;
    static final int USAGE = 2;
    static final int NO_SERVER = 3;
    static final int RANK_DROPS = 4;
    static final int NOT_IN_TIME = 5;

    private Exit() {}
}
