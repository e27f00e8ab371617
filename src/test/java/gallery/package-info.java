/**
 * The parts of the shell on one page, to be looked at; outside {@code dev.pingyi}, so that neither the portal nor its
 * tests ever see these routes. Start: {@link GalleryApplication}.
 */
@NullMarked
package gallery;

import org.jspecify.annotations.NullMarked;
