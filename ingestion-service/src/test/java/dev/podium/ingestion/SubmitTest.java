package dev.podium.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.event.Event.ResultSubmitted;
import dev.podium.ingestion.Client.Answer;
import dev.podium.result.MeasuredBy;
import dev.podium.result.Result;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class SubmitTest {

    private static final TestService service = TestService.start();

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aResultIsAnsweredWithItsPlaceInTheLog() {
        Answer answer = service.client.post("/api/v1/results", """
                {"model":"alpha","benchmark":"gpqa","score":87.0,"stderr":2.4,"sampleSize":198,
                 "setting":"thinking-64k","harness":{"name":"inspect","version":"0.3.206"},
                 "evaluatedAt":"2026-03-14","source":{"url":"https://example.org/x","measuredBy":"third-party"},
                 "unit":"percent","notes":"seen"}""");

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.text("id")).matches("[0-9a-f]{32}");
        assertThat(answer.text("board")).isEqualTo("main");
        assertThat(answer.text("state")).isEqualTo("received");
        assertThat(answer.header("Location")).isEqualTo("/api/v1/submissions/" + answer.text("id"));
        ResultSubmitted event = (ResultSubmitted)
                service.records().get((int) answer.number("offset")).entry();
        Result result = event.result();
        assertThat(event.origin().organization()).isEqualTo(TestService.LAB);
        assertThat(event.admitted()).isFalse();
        assertThat(result.score()).isEqualTo(87.0);
        assertThat(result.evaluatedAt()).isEqualTo(Instant.parse("2026-03-14T00:00:00Z"));
        assertThat(result.source().measuredBy()).isEqualTo(MeasuredBy.THIRD_PARTY);
    }
}
