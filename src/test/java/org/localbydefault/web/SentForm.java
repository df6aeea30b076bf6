package org.localbydefault.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.localbydefault.web.Routes.Route;

/** The fields of a form as a page shows them. */
final class SentForm {
  private static final Pattern FIELD =
      Pattern.compile("<(?:input|select|textarea|button)\\b[^>]*\\bname=\"([^\"]+)\"[^>]*>");
  private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

  private SentForm() {}

  /** One field with a value that it could hold. */
  record Field(String name, String value) {
    boolean isToken() {
      return name.equals("form-token");
    }
  }

  /** All fields of a page, the first value of each, and what the route itself needs. */
  static List<Field> in(Browsing.Page page, Route route, World.Town town) {
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher found = FIELD.matcher(page.body());
    while (found.find()) {
      Matcher value = VALUE.matcher(found.group());
      fields.putIfAbsent(found.group(1), value.find() ? value.group(1) : "a text");
    }
    String[] needed = Addressing.fields(route, town);
    for (int i = 0; i < needed.length; i += 2) {
      fields.put(needed[i], needed[i + 1]);
    }
    List<Field> all = new ArrayList<>();
    fields.forEach((name, value) -> all.add(new Field(name, value)));
    return all;
  }
}
