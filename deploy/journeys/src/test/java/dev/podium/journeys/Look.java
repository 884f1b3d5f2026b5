package dev.podium.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;

/// A screen: how wide, and in which colours its owner likes pages.
record Look(ColorScheme scheme, int width, int height) {

    static final Look DESK = new Look(ColorScheme.LIGHT, 1440, 1000);
    static final Look DESK_DARK = new Look(ColorScheme.DARK, 1440, 1000);
    static final Look PHONE = new Look(ColorScheme.LIGHT, 390, 844);
    static final Look PHONE_DARK = new Look(ColorScheme.DARK, 390, 844);

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setColorScheme(scheme)
                .setViewportSize(width, height)
                .setLocale("en-GB");
    }

    @Override
    public String toString() {
        return scheme.name().toLowerCase(Locale.ROOT) + "-" + width;
    }
}
