package org.localbydefault.web;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(WithProviderAndMailOnPostgres.class)
class ForgottenOnPostgresTest extends ForgottenTest {}
