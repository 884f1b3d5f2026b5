package dev.podium.standings.bridge;

import java.util.Arrays;

/// Which models and benchmarks hang together through measured cells. Across groups nothing can be compared.
final class Groups {

    /// Group of each model, -1 of one without cells; numbered in the order of their first models.
    final int[] ofModel;

    final int[] ofBenchmark;

    private Groups(int[] ofModel, int[] ofBenchmark) {
        this.ofModel = ofModel;
        this.ofBenchmark = ofBenchmark;
    }

    static Groups of(Evidence evidence) {
        int models = evidence.models.size();
        int[] parent = new int[models + evidence.benchmarks.size()];
        Arrays.setAll(parent, node -> node);
        for (int m = 0; m < models; m++) {
            for (int i = evidence.start[m]; i < evidence.start[m + 1]; i++) {
                join(parent, m, models + evidence.benchmark[i]);
            }
        }
        return number(evidence, parent);
    }

    private static void join(int[] parent, int one, int other) {
        int a = root(parent, one);
        int b = root(parent, other);
        // The smallest index leads, so that a group is led by its first model.
        parent[Math.max(a, b)] = Math.min(a, b);
    }

    private static int root(int[] parent, int node) {
        int at = node;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private static Groups number(Evidence evidence, int[] parent) {
        int models = evidence.models.size();
        int[] number = new int[parent.length];
        int next = 0;
        for (int m = 0; m < models; m++) {
            number[m] = evidence.results(m) == 0 ? -1 : parent[m] == m ? next++ : number[root(parent, m)];
        }
        for (int b = models; b < parent.length; b++) {
            number[b] = number[root(parent, b)];
        }
        return new Groups(Arrays.copyOf(number, models), Arrays.copyOfRange(number, models, parent.length));
    }
}
