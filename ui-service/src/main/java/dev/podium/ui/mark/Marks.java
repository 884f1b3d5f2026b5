package dev.podium.ui.mark;

import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// The marks of a reader's models: the same model has the same one on every page for as long as the session lasts. Who
/// was not seen for the longest gives its mark away when there are too few.
public final class Marks {

    private final SequencedMap<String, Mark> given = new LinkedHashMap<>(16, 0.75f, true);

    /// Those of the session of this thread; called under its lock.
    public static Marks current() {
        VaadinSession session = VaadinSession.getCurrent();
        Marks marks = session.getAttribute(Marks.class);
        if (marks == null) {
            marks = new Marks();
            session.setAttribute(Marks.class, marks);
        }
        return marks;
    }

    /// The marks of models that are seen together, in their order, no two alike.
    ///
    /// @param models different ids, at most [Mark#SLOTS]
    public synchronized List<Mark> of(List<String> models) {
        models.forEach(given::get); // whoever is seen now gives nothing away
        List<Mark> marks = new ArrayList<>(models.size());
        for (String model : models) {
            Mark mark = given.get(model);
            if (mark == null) {
                mark = free();
                given.put(model, mark);
            }
            marks.add(mark);
        }
        return List.copyOf(marks);
    }

    private Mark free() {
        for (int slot = 0; slot < Mark.SLOTS; slot++) {
            Mark mark = new Mark(slot);
            if (!given.containsValue(mark)) {
                return mark;
            }
        }
        Map.Entry<String, Mark> oldest = given.firstEntry();
        given.remove(oldest.getKey());
        return oldest.getValue();
    }
}
