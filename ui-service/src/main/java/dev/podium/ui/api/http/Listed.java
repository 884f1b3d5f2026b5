package dev.podium.ui.api.http;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/// An answer that is, for those who want a table, its rows.
public interface Listed<T extends Record> {

    @JsonIgnore
    List<T> listed();
}
