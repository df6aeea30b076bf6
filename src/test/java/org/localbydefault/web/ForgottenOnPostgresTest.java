package org.localbydefault.web;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.localbydefault.mail.WithMailOnPostgres;

@QuarkusTest
@TestProfile(WithMailOnPostgres.class)
class ForgottenOnPostgresTest extends ForgottenTest {}
