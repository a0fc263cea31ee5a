import { definePolicy, violationUnless } from "../core/policy";
import { wholeNumber } from "../core/settings";

const POOL = "aws:workspaces/pool:Pool";

// What secure browser takes where nothing is said.
const UNSAID_MINUTES = 15;

const maximumMinutes = wholeNumber(
  "workspaces.maximumIdleMinutes",
  { min: 1, max: 60 },
  { fallback: 15, description: "After how many idle minutes desktop and browser sessions have to end." },
);

export default definePolicy({
  id: "workspaces-idle-disconnect-limited",
  title: "Idle desktop and browser sessions are ended",
  family: "access-control",
  citations: ["164.312(a)(2)(iii)"],
  sources: ["aptible#workstation-security", "aptible#automatic-logoff"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [POOL, "aws:workspacesweb/userSettings:UserSettings"],
  settings: [maximumMinutes],
  whenAbsent: "Pools do not end idle sessions; browser sessions end after 15 minutes.",
  fix: "Set the idle timeout to 900 seconds (15 minutes).",
  remediates: true,
  judge(resource, { settings }) {
    const most = settings.get(maximumMinutes);
    if (resource.type === POOL) {
      const seconds = resource.number("timeoutSettings.idleDisconnectTimeoutInSeconds");
      const isSoon = seconds.satisfies((number) => number > 0 && number <= most * 60);
      // Without the block, its other times, which are required too, are the author's choice.
      const hasTimes = resource.block("timeoutSettings").isSet.state === "true";
      return violationUnless(isSoon, `${seconds.path} is missing or above ${most * 60}: idle sessions stay open`, {
        ...(hasTimes && { set: { [seconds.path]: most * 60 } }),
      });
    }
    const minutes = resource.number("idleDisconnectTimeoutInMinutes").orElse(UNSAID_MINUTES);
    const isSoon = minutes.satisfies((number) => number > 0 && number <= most);
    return violationUnless(isSoon, `${minutes.path} is 0 or above ${most}: idle sessions stay open`, {
      set: { [minutes.path]: most },
    });
  },
});
