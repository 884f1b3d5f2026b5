package dev.podium.ui.sent;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/// JSON that is told to an element of many pages as it stands: nobody parses it before the browsers do.
public final class Message {

    private final ObjectNode parameter = JacksonUtils.createObjectNode();

    /// One with a name.
    ///
    /// @param member under which the element finds it
    /// @param json well-formed
    public Message(String member, String json) {
        parameter.set(member, JsonNodeFactory.instance.rawValueNode(new RawValue(json)));
    }

    /// Calls a method of the element with `{member: …}`.
    public void tell(Element element, String method) {
        element.callJsFunction(method, parameter);
    }

    /// What goes over the wire for it.
    @Override
    public String toString() {
        return parameter.toString();
    }
}
