package org.localbydefault.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Terms of the field that pages share. */
@MessageBundle("term")
public interface TermTexts {
  @Message("county council")
  String county();

  @Message("district council")
  String district();

  @Message("unitary council")
  String unitary();

  @Message("metropolitan borough")
  String metropolitan();

  @Message("London borough")
  String london_borough();

  @Message("city corporation")
  String city_corporation();

  @Message("combined authority")
  String combined_authority();

  @Message("strategic authority")
  String strategic_authority();

  @Message("England")
  String england();

  @Message("Wales")
  String wales();

  @Message("Scotland")
  String scotland();

  @Message("Northern Ireland")
  String northern_ireland();

  @Message("officers")
  String officers();

  @Message("councillors")
  String councillors();

  @Message("partners and residents")
  String partners();

  @Message("weeks")
  String weeks();

  @Message("months")
  String months();

  @Message("a year or more")
  String years();

  @Message("evaluated from outside")
  String grade_a();

  @Message("figures published by the council, a partner or the press")
  String grade_b();

  @Message("describes what was done; no results published")
  String grade_c();
}
