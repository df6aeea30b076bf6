package org.localbydefault.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * The address at which people reach an installation: of the web, with a host and without a path.
 */
public final class SiteAddress {
  /** What to do about a text that is none. */
  public static final String HELP = "Write it without a path, such as https://local.example.org.";

  private SiteAddress() {}

  /** The address without a slash at its end; empty if the text is not the address of a site. */
  public static Optional<URI> of(String text) {
    try {
      URI uri = new URI(text);
      boolean isWeb = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      boolean isBare = uri.getRawPath() == null || uri.getRawPath().matches("/?");
      if (isWeb && uri.getHost() != null && isBare && uri.getRawQuery() == null) {
        return Optional.of(new URI(text.replaceFirst("/$", "")));
      }
    } catch (URISyntaxException e) {
      // Not an address at all.
    }
    return Optional.empty();
  }
}
