package org.localbydefault.web.sign;

import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.quarkus.oidc.runtime.OidcConfig;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;
import org.localbydefault.persistence.Installation;
import org.localbydefault.web.Addresses;

/**
 * What the platform needs to know of the provider: the administrator's settings, and over them what
 * must hold. It is asked for when somebody signs in there and not at the start, so that a provider
 * that is down keeps nobody from starting.
 */
@ApplicationScoped
class ProviderTenant implements TenantConfigResolver {
  private static final String NAME = "council";
  private static final String PROVIDER = "quarkus.oidc.auth-server-url";
  private static final String CLIENT = "quarkus.oidc.client-id";

  private final Config config;
  private final OidcConfig settings;
  private final Addresses addresses;
  private final Installation installation;
  private final Clock clock;
  private @Nullable OidcTenantConfig made;

  ProviderTenant(
      Config config,
      OidcConfig settings,
      Addresses addresses,
      Installation installation,
      Clock clock) {
    this.config = config;
    this.settings = settings;
    this.addresses = addresses;
    this.installation = installation;
    this.clock = clock;
  }

  /** Whether there is a provider. */
  boolean isConfigured() {
    return config.getOptionalValue(PROVIDER, String.class).isPresent()
        && config.getOptionalValue(CLIENT, String.class).isPresent();
  }

  /** Nothing where the provider has no part. */
  @Override
  public Uni<OidcTenantConfig> resolve(
      RoutingContext request, OidcRequestContext<OidcTenantConfig> context) {
    boolean isTheirs = request.request().path().startsWith(ProviderPages.PATH) && isConfigured();
    return isTheirs ? Uni.createFrom().item(tenant()) : Uni.createFrom().nullItem();
  }

  /** The same one each time: the platform connects anew for another. */
  private synchronized OidcTenantConfig tenant() {
    OidcTenantConfig known = made;
    if (known == null) {
      known = make();
      made = known;
    }
    return known;
  }

  private OidcTenantConfig make() {
    var given = Objects.requireNonNull(settings.namedTenants().get(OidcConfig.DEFAULT_TENANT_KEY));
    List<String> scopes = given.authentication().scopes().orElse(List.of("email", "profile"));
    return OidcTenantConfig.builder(given)
        .tenantId(NAME)
        .enableTenant()
        .applicationType(ApplicationType.WEB_APP)
        .authentication()
        .scopes(scopes)
        .redirectPath(addresses.configured().orElse("") + ProviderPages.RETURN)
        .pkceRequired()
        .nonceRequired()
        // Every node must be able to read what another wrote.
        .stateSecret(installation.sessionKey(clock.instant()))
        .restorePathAfterRedirect(false)
        .removeRedirectParameters(false)
        .cookiePath(ProviderPages.PATH)
        .end()
        .build();
  }
}
