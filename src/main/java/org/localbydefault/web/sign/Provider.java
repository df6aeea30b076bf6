package org.localbydefault.web.sign;

import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/**
 * Where people sign in who have an account elsewhere, such as at their council: a provider of
 * OpenID Connect. The platform goes there and back and looks whether the answer is good; nothing of
 * its session is kept, as ours takes over.
 */
@ApplicationScoped
@Named("provider")
public class Provider {
  private static final Logger LOG = Logger.getLogger(Provider.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int FOUND = 302;

  /** What the names of the platform's cookies begin with. */
  private static final String COOKIES = "q_";

  private final ProviderTenant tenant;
  private final OidcAuthenticationMechanism mechanism;
  private final IdentityProviderManager identities;
  private final Config config;

  Provider(
      ProviderTenant tenant,
      OidcAuthenticationMechanism mechanism,
      IdentityProviderManager identities,
      Config config) {
    this.tenant = tenant;
    this.mechanism = mechanism;
    this.identities = identities;
    this.config = config;
  }

  /** Whether people can sign in there. */
  public boolean isOn() {
    return tenant.isConfigured();
  }

  /** What an account there is called; empty where nobody says. */
  public String account() {
    return config.getOptionalValue("local-by-default.provider-account", String.class).orElse("");
  }

  /** The address to begin at, for somebody who wants to go on to a page of ours. */
  public String way(String to) {
    return ProviderPages.PATH + "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
  }

  private boolean isSilenceConsent() {
    return config
        .getOptionalValue("local-by-default.provider-checks-addresses", Boolean.class)
        .orElse(false);
  }

  /** Where the browser goes to sign in; empty where the provider can't be reached. */
  Optional<URI> begin(RoutingContext request) {
    try {
      return await(mechanism.getChallenge(request))
          .filter(challenge -> challenge.status == FOUND)
          .map(challenge -> URI.create(challenge.headerContent));
    } catch (OIDCException | AuthenticationFailedException | TimeoutException e) {
      LOG.warnf("nobody can sign in at the provider: %s", trail(e));
      return Optional.empty();
    }
  }

  /** Looks who came back. */
  Returned finish(RoutingContext request) {
    if (request.queryParams().contains("error")) {
      forget(request);
      return Returned.Trouble.CANCELLED;
    }
    try {
      return await(mechanism.authenticate(request, identities))
          .map(this::read)
          .orElse(Returned.Trouble.LATE);
    } catch (AuthenticationCompletionException
        | AuthenticationFailedException
        | OIDCException
        | TimeoutException e) {
      LOG.warnf("somebody could not sign in at the provider: %s", trail(e));
      return isAway(e) ? Returned.Trouble.AWAY : Returned.Trouble.UNSOUND;
    } finally {
      forget(request);
    }
  }

  private static <T> Optional<T> await(Uni<T> answer) {
    return answer.await().asOptional().atMost(PATIENCE);
  }

  private Returned read(SecurityIdentity identity) {
    return identity.getPrincipal() instanceof JsonWebToken token
        ? Newcomer.of(token, isSilenceConsent())
            .<Returned>map(Returned.Known::new)
            .orElse(Returned.Trouble.UNSOUND)
        : Returned.Trouble.LATE;
  }

  private static boolean isAway(Throwable mishap) {
    return causes(mishap).anyMatch(t -> t instanceof IOException || t instanceof TimeoutException);
  }

  private static Stream<Throwable> causes(Throwable mishap) {
    return Stream.iterate(mishap, t -> t != null, Throwable::getCause).limit(10);
  }

  /** What happened, without the messages: those can hold what the provider says about people. */
  private static String trail(Throwable mishap) {
    return causes(mishap).map(t -> t.getClass().getName()).collect(Collectors.joining(" < "));
  }

  /** Ends whatever the platform has in this browser. */
  private static void forget(RoutingContext request) {
    for (Cookie cookie : List.copyOf(request.request().cookies())) {
      if (cookie.getName().startsWith(COOKIES)) {
        request
            .response()
            .addCookie(
                Cookie.cookie(cookie.getName(), "")
                    .setPath(ProviderPages.PATH)
                    .setHttpOnly(true)
                    .setMaxAge(0));
      }
    }
  }
}
