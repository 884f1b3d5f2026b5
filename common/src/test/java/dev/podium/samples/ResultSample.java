package dev.podium.samples;

import dev.podium.event.Event.ResultSubmitted;
import dev.podium.event.Origin;
import dev.podium.result.Harness;
import dev.podium.result.MeasuredBy;
import dev.podium.result.Result;
import dev.podium.result.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// A result in the making: four members that it must have, and a method for each that it may have.
public record ResultSample(String id, Origin origin, Result result, boolean admitted) {

    static ResultSample of(String id, String model, String benchmark, double score) {
        return new ResultSample(
                id,
                Sample.origin(),
                new Result(model, benchmark, score, null, null, null, null, null, Source.UNSTATED, null),
                false);
    }

    public ResultSubmitted event() {
        return new ResultSubmitted(id, origin, result, admitted);
    }

    public ResultSample by(String organization) {
        return from(Sample.origin(organization));
    }

    public ResultSample from(Origin newOrigin) {
        return new ResultSample(id, newOrigin, result, admitted);
    }

    /// Of a run that is no whole one.
    public ResultSample partial(String why) {
        return new ResultSample(
                id,
                origin,
                new Result(
                        result.model(),
                        result.benchmark(),
                        result.score(),
                        result.stderr(),
                        result.sampleSize(),
                        result.setting(),
                        result.harness(),
                        result.evaluatedAt(),
                        result.source(),
                        result.notes(),
                        why),
                admitted);
    }

    public ResultSample score(double score) {
        return saying(
                score,
                result.stderr(),
                result.sampleSize(),
                result.setting(),
                result.harness(),
                result.evaluatedAt(),
                result.source());
    }

    public ResultSample stderr(@Nullable Double stderr) {
        return saying(
                result.score(),
                stderr,
                result.sampleSize(),
                result.setting(),
                result.harness(),
                result.evaluatedAt(),
                result.source());
    }

    public ResultSample sampleSize(@Nullable Long sampleSize) {
        return saying(
                result.score(),
                result.stderr(),
                sampleSize,
                result.setting(),
                result.harness(),
                result.evaluatedAt(),
                result.source());
    }

    public ResultSample setting(@Nullable String setting) {
        return saying(
                result.score(),
                result.stderr(),
                result.sampleSize(),
                setting,
                result.harness(),
                result.evaluatedAt(),
                result.source());
    }

    public ResultSample harness(@Nullable String name) {
        return saying(
                result.score(),
                result.stderr(),
                result.sampleSize(),
                result.setting(),
                name == null ? null : new Harness(name, null),
                result.evaluatedAt(),
                result.source());
    }

    /// Evaluated on a day.
    ///
    /// @param day `2026-03-14`: midnight UTC of that day
    public ResultSample on(String day) {
        return at(LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    public ResultSample at(@Nullable Instant evaluatedAt) {
        return saying(
                result.score(),
                result.stderr(),
                result.sampleSize(),
                result.setting(),
                result.harness(),
                evaluatedAt,
                result.source());
    }

    public ResultSample measuredBy(MeasuredBy measuredBy) {
        return source(
                new Source(result.source().url(), measuredBy, result.source().collection()));
    }

    public ResultSample source(Source source) {
        return saying(
                result.score(),
                result.stderr(),
                result.sampleSize(),
                result.setting(),
                result.harness(),
                result.evaluatedAt(),
                source);
    }

    /// Vouched for by a moderator as coming from a third party.
    public ResultSample admittedThirdParty() {
        ResultSample third = measuredBy(MeasuredBy.THIRD_PARTY);
        return new ResultSample(third.id, third.origin, third.result, true);
    }

    private ResultSample saying(
            double score,
            @Nullable Double stderr,
            @Nullable Long sampleSize,
            @Nullable String setting,
            @Nullable Harness harness,
            @Nullable Instant evaluatedAt,
            Source source) {
        return new ResultSample(
                id,
                origin,
                new Result(
                        result.model(),
                        result.benchmark(),
                        score,
                        stderr,
                        sampleSize,
                        setting,
                        harness,
                        evaluatedAt,
                        source,
                        result.notes()),
                admitted);
    }
}
