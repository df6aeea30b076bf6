package org.localbydefault.account;

import org.localbydefault.council.CouncilId;

/** Somebody's role at one council. */
public record Membership(CouncilId council, AccountId account, Role role) {}
