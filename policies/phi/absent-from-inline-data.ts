import { phiSettings } from "../core/phi";
import { definePolicy, violationIf } from "../core/policy";
import { Truth } from "../core/truth";
import { type Detect, detecting, findingsOn, INLINE, INLINED, identifiersOn, inlineTexts, textsAt } from "./_shared";

const PROFILE = "aws:customerprofiles/profile:Profile";

export default definePolicy({
  id: "phi-absent-from-inline-data",
  title: "Programs carry no data of persons in inline content",
  family: "phi-exposure",
  citations: ["164.312(a)(1)", "164.308(a)(4)(i)", "164.308(a)(1)(ii)(B)"],
  sources: ["astro#images-without-phi", "astro#metadata-without-phi", "aptible#phi-stays-in-production"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: [...Object.keys(INLINE), PROFILE],
  settings: [phiSettings.detectors],
  whenAbsent: "There is no content.",
  fix: "Load data outside the program; keep only schemas and fixtures without persons in it.",
  judge(resource, { settings }) {
    if (resource.type === PROFILE) {
      return violationIf(Truth.true, `a profile of a customer stands in the program: ${INLINED}`);
    }
    const detect = detecting(identifiersOn(settings));
    return findingsOn(textsAt(resource, INLINE), resource, within(detect), INLINED);
  },
});

const within =
  (detect: Detect): Detect =>
  (text) => {
    for (const inner of inlineTexts(text)) {
      const detector = detect(inner);
      if (detector) return detector;
    }
    return undefined;
  };
