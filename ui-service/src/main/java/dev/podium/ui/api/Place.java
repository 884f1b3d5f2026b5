package dev.podium.ui.api;

import dev.podium.ui.api.http.ApiProblem;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a model stands in the order of a leaderboard: by score, of equal scores by evidence, then by id.
record Place(double score, double evidence, String model) implements Comparable<Place> {

    private static final Comparator<Place> ORDER = Comparator.comparingDouble(Place::score)
            .reversed()
            .thenComparing(Comparator.comparingDouble(Place::evidence).reversed())
            .thenComparing(Place::model);
    private static final Pattern FORM = Pattern.compile("(-?[\\d.E-]{1,30})/(-?[\\d.E-]{1,30})/([a-z0-9._-]{1,63})");

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /// As a cursor holds it.
    String key() {
        return score + "/" + evidence + "/" + model;
    }

    static Place parse(String key) {
        Matcher parts = FORM.matcher(key);
        try {
            if (parts.matches()) {
                return new Place(
                        Double.parseDouble(parts.group(1)), Double.parseDouble(parts.group(2)), parts.group(3));
            }
        } catch (NumberFormatException e) {
            throw unknown();
        }
        throw unknown();
    }

    private static ApiProblem unknown() {
        return ApiProblem.badParameter("cursor", "the \"next\" of a page of the same query");
    }
}
