package dev.podium.ui.chart;

import java.util.List;

/// Models on single tests: what each of them scored, or is expected to.
///
/// @param models in their order; a point names one by its number
public record Dumbbells(List<Model> models, List<Group> groups) implements ChartData {

    /// Somebody with points.
    ///
    /// @param slot of its colour
    /// @param shape see Mark
    public record Model(String name, int slot, String shape) {}

    /// Tests of one kind.
    public record Group(String name, List<Test> tests) {

        public Group {
            tests = List.copyOf(tests);
        }
    }

    /// A test.
    ///
    /// @param difference of the first two, in words; empty where there is none
    /// @param ahead number of the model that is surely ahead of the other; −1 for none
    /// @param tip all of it in words, a line each
    public record Test(String id, String name, List<Point> points, String difference, int ahead, List<String> tip) {

        public Test {
            points = List.copyOf(points);
            tip = List.copyOf(tip);
        }
    }

    /// A model's score with its 90 % interval, 0 to 100.
    ///
    /// @param measured or else expected
    public record Point(int model, double at, double low, double high, boolean measured) {}

    public Dumbbells {
        models = List.copyOf(models);
        groups = List.copyOf(groups);
    }

    @Override
    public String kind() {
        return "dumbbell";
    }
}
