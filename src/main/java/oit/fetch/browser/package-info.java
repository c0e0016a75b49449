/**
 * Drives a system Chromium over its DevTools protocol. The browser itself has no network: whatever
 * a page asks for is handed to a {@link oit.fetch.browser.Supply}, which answers in its place.
 */
@NullMarked
package oit.fetch.browser;

import org.jspecify.annotations.NullMarked;
