package org.localbydefault.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** Whole addresses, for links that people copy or are sent. */
@ApplicationScoped
public class Addresses {
  private static final String SETTING = "local-by-default.address";

  private final Config config;

  Addresses(Config config) {
    this.config = config;
  }

  /** The address of this installation, if somebody configured it. */
  public Optional<String> configured() {
    return config
        .getOptionalValue(SETTING, String.class)
        .map(
            address ->
                address.endsWith("/") ? address.substring(0, address.length() - 1) : address);
  }

  /**
   * The whole address of a page, to be shown to who asked. What the browser said where it is can be
   * made up, so this is nothing to send to others.
   */
  public String shown(String path, RoutingContext request) {
    String here = request.request().scheme() + "://" + request.request().authority();
    return configured().orElse(here) + path;
  }
}
