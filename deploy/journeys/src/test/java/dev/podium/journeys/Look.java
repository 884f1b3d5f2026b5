package dev.podium.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Locale;

/// A screen: how wide, and in which colours its owner likes pages.
record Look(ColorScheme scheme, int width, int height, ReducedMotion motion) {

    private static final int PHONE_AT_MOST = 700;

    static final Look DESK = new Look(ColorScheme.LIGHT, 1440, 1000, ReducedMotion.NO_PREFERENCE);
    static final Look PHONE = new Look(ColorScheme.LIGHT, 390, 844, ReducedMotion.NO_PREFERENCE);

    /// The same for somebody who likes pages to keep still: pictures of it are of a finished page.
    Look still() {
        return new Look(scheme, width, height, ReducedMotion.REDUCE);
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setColorScheme(scheme)
                .setViewportSize(width, height)
                .setReducedMotion(motion)
                .setIsMobile(width < PHONE_AT_MOST)
                .setHasTouch(width < PHONE_AT_MOST)
                .setLocale("en-GB");
    }

    @Override
    public String toString() {
        return scheme.name().toLowerCase(Locale.ROOT) + "-" + width;
    }
}
