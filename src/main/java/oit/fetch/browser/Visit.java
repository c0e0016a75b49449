package oit.fetch.browser;

import java.time.Duration;
import java.util.Set;

/**
 * One page to show.
 *
 * @param url http or https, with its fragment if that names a route of the page
 * @param supply answers what the page asks for
 * @param limit for all of it, waiting for a free place included
 * @param spent labels of the same site that were clicked before and lead away or nowhere: menus
 *     stand on every page, and need but one click; grows, and is shared between threads
 */
public record Visit(String url, Supply supply, Duration limit, Set<String> spent) {}
