package org.localbydefault.web;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.localbydefault.postgres.OnPostgres;

@QuarkusTest
@TestProfile(OnPostgres.class)
class NamelessOnPostgresTest extends NamelessTest {}
