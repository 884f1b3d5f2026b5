package dev.podium.submit;

import java.time.Duration;
import java.util.Map;

/// What is to be done with the files.
///
/// @param asked parameters of every upload, by the API's names
/// @param patience how long to wait for the board; zero not at all
record Wishes(Map<String, String> asked, boolean dryRun, boolean failIfRankDrops, Duration patience) {}
