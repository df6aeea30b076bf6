package org.localbydefault.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** The program's own settings. {@code src/docs/administrators.md} tells of each. */
@ConfigMapping(prefix = "local-by-default")
public interface Settings {
  /** The folder with the database, where that is the embedded one. */
  @WithDefault("data")
  Path data();

  /** A folder with questionnaires or reports in place of the program's own. */
  Optional<Path> content();

  /** The address at which people reach this installation, without a path. */
  Optional<URI> address();

  /** Whether a new installation begins with a made-up council to look at. */
  @WithDefault("true")
  boolean sample();

  /** How many hours after signing in somebody has to do it again. */
  @WithDefault("12")
  int sessionHours();

  /** What the button to sign in at the provider calls an account there. */
  Optional<String> providerAccount();

  /** Whether addresses are right of which the provider does not say whether it checked them. */
  @WithDefault("false")
  boolean providerChecksAddresses();

  /** Who may read the metrics. */
  @WithDefault("local")
  Metrics metrics();

  /** Who may read the metrics. */
  enum Metrics {
    /** Who asks from this machine, and not through a proxy. */
    LOCAL,
    /** Everybody. */
    OPEN
  }
}
