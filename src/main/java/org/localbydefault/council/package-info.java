/**
 * The register of councils: official name, short name, code, kind, nation, region.
 *
 * <p>May use: nothing but {@code java..}.
 */
@NullMarked
package org.localbydefault.council;

import org.jspecify.annotations.NullMarked;
