// Script only improves: every page works without it.
import { initAll } from "./govuk-frontend.min.js";

document.body.classList.add("js-enabled");
if ("noModule" in HTMLScriptElement.prototype) {
  document.body.classList.add("govuk-frontend-supported");
}
initAll();

// A secret link is there to be copied: it is chosen whole.
for (const secret of document.querySelectorAll(".lbd-secret")) {
  secret.addEventListener("focus", () => secret.select());
}
