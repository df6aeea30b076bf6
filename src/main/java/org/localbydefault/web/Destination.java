package org.localbydefault.web;

import java.net.URI;
import java.net.URISyntaxException;

/** Where somebody goes who came from elsewhere: a page of ours and nowhere else. */
public final class Destination {
  private static final String USUAL = "/councils";

  private Destination() {}

  /** The path, if it is one inside this installation; else the usual one. */
  public static String inside(String path) {
    try {
      URI uri = new URI(path);
      boolean isOurs =
          uri.getHost() == null
              && uri.getScheme() == null
              && uri.getRawAuthority() == null
              && path.startsWith("/")
              && !path.startsWith("//");
      return isOurs ? path : USUAL;
    } catch (URISyntaxException e) {
      return USUAL;
    }
  }
}
