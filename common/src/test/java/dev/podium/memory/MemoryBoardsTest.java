package dev.podium.memory;

import dev.podium.board.BoardReader;
import dev.podium.board.BoardWriter;
import dev.podium.contract.BoardStoreContract;

class MemoryBoardsTest extends BoardStoreContract {

    private final MemoryBoards boards = new MemoryBoards();

    @Override
    protected BoardWriter writer() {
        return boards;
    }

    @Override
    protected BoardReader reader() {
        return boards;
    }
}
