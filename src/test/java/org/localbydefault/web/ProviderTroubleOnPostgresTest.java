package org.localbydefault.web;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(WithProviderOnPostgres.class)
class ProviderTroubleOnPostgresTest extends ProviderTroubleTest {}
