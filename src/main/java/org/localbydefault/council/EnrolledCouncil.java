package org.localbydefault.council;

/**
 * A council that uses this installation.
 *
 * @param isSample made up, shipped to be looked at
 * @param hasLogo whether there is a logo to show
 */
public record EnrolledCouncil(
    CouncilId id, Council council, Theme theme, boolean isSample, boolean hasLogo) {}
