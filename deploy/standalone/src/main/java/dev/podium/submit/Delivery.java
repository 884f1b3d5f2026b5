package dev.podium.submit;

import dev.podium.submit.Document.Item;
import dev.podium.submit.Outlook.Change;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Brings files to a server: looks at all of them first, since what moves is known only before, then sends each.
final class Delivery {

    private static final String DROP =
            "A model whose results are in a file would drop in rank, so nothing was submitted.";
    private static final String UNCERTAIN =
            "Nobody can say at the moment whether a rank would drop, so nothing was submitted.";

    private static final String TOGETHER = " All files together: ";

    private final Server server;
    private final Wishes wishes;
    private final Bar bar;
    private final List<Item> items = new ArrayList<>();
    private @Nullable String message;

    Delivery(Server server, Wishes wishes, Bar bar) {
        this.server = server;
        this.wishes = wishes;
        this.bar = bar;
    }

    /// With what the program ends. What was done until a halt stays told.
    int run(List<String> files) {
        try {
            for (String file : files) {
                items.add(look(file));
            }
            if (wishes.failIfRankDrops() && isHeldBack()) {
                return Exit.RANK_DROPS;
            }
            if (!wishes.dryRun()) {
                items.replaceAll(this::send);
            }
            boolean late = !wishes.dryRun() && !isAwaited();
            boolean whole = items.stream().allMatch(Item::isWhole);
            return !whole ? Exit.REJECTED : late ? Exit.NOT_IN_TIME : Exit.TAKEN;
        } catch (Halt e) {
            message = e.getMessage();
            return e.exit();
        }
    }

    List<Item> items() {
        return List.copyOf(items);
    }

    @Nullable
    String message() {
        return message;
    }

    private boolean isHeldBack() {
        if (items.stream().anyMatch(item -> !item.drops().isEmpty())) {
            message = DROP;
        } else if (items.stream().anyMatch(Item::isUncertain)) {
            message = UNCERTAIN;
        } else {
            message = whyNotTogether();
        }
        return message != null;
    }

    /// What each file does by itself may be too little to be seen.
    private @Nullable String whyNotTogether() {
        List<Item> several = items.stream().filter(item -> !item.isRefused()).toList();
        if (several.size() < 2) {
            return null;
        }
        try {
            Outlook together = lookTogether(several);
            String drops = together.drops().stream().map(Change::told).collect(Collectors.joining(", "));
            return !drops.isEmpty() ? DROP + TOGETHER + drops + "." : together.isUncertain() ? UNCERTAIN : null;
        } catch (Refused e) {
            return UNCERTAIN + TOGETHER + e.trouble().detail();
        }
    }

    private Outlook lookTogether(List<Item> several) throws Refused {
        try {
            List<Path> paths = new ArrayList<>();
            long bytes = 0;
            for (Item item : several) {
                paths.add(readable(item.file()));
                bytes += size(paths.getLast());
            }
            bar.begin("Looking at", "all of them together", bytes);
            return server.preview(paths, wishes.asked(), bar::at);
        } finally {
            bar.end();
        }
    }

    private Item look(String file) {
        try {
            Path path = readable(file);
            bar.begin("Looking at", file, size(path));
            return Item.lookedAt(file, server.preview(path, asked(path), bar::at));
        } catch (Refused e) {
            return Item.refused(file, e.trouble());
        } finally {
            bar.end();
        }
    }

    private Item send(Item item) {
        if (item.isRefused()) {
            return item;
        }
        try {
            Path path = readable(item.file());
            bar.begin("Sending", item.file(), size(path));
            return item.submitted(server.take(path, asked(path), bar::at));
        } catch (Refused e) {
            return item.refusedWith(e.trouble());
        } finally {
            bar.end();
        }
    }

    private boolean isAwaited() {
        if (wishes.patience().isZero()) {
            return true;
        }
        Waiting waiting = new Waiting(server, wishes.patience());
        items.replaceAll(
                item -> item.isRefused() || item.upload() == null ? item : item.seen(waiting.isOnBoard(item.upload())));
        return items.stream().noneMatch(item -> Boolean.FALSE.equals(item.onBoard()));
    }

    private Map<String, String> asked(Path file) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("name", String.valueOf(file.getFileName()));
        asked.putAll(wishes.asked());
        return asked;
    }

    private static Path readable(String name) throws Refused {
        try {
            Path file = Path.of(name);
            if (!Files.exists(file)) {
                throw new Refused("There is no such file.");
            }
            if (Files.isDirectory(file)) {
                throw new Refused("It is a folder. Name its files, or send a ZIP of them.");
            }
            if (!Files.isReadable(file)) {
                throw new Refused("You may not read it.");
            }
            return file;
        } catch (InvalidPathException e) {
            throw new Refused("That is no name of a file.");
        }
    }

    private static long size(Path file) throws Refused {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new Refused("It cannot be read: " + e.getMessage());
        }
    }
}
