import { definePolicy, onlyIf } from "../core/policy";
import { mustNotBeTrue, mustNotExist } from "../core/requirements";
import { packSettings } from "../core/settings";
import { Truth } from "../core/truth";

const REPLICA = "aws:kms/replicaKey:ReplicaKey";

export default definePolicy({
  id: "kms-key-single-region",
  title: "Keys stay in one region unless more are designated",
  family: "designated-region",
  citations: ["164.308(a)(1)(ii)(B)", "164.310(a)(1)", "164.310(d)(1)"],
  sources: ["sftp-to-go#data-location", "platform-sh#designated-region"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:kms/key:Key", "aws:kms/externalKey:ExternalKey", REPLICA],
  whenAbsent: "Keys stay in their region.",
  fix: "Set multiRegion: false and drop replicas.",
  peers: { prowler: ["kms_cmk_not_multi_region"] },
  judge(key, { settings }) {
    const isSingle = settings.get(packSettings.designatedRegions).length < 2;
    return onlyIf(Truth.of(isSingle), "several regions are designated", () =>
      key.type === REPLICA
        ? mustNotExist("The key is replicated, though only one region is designated")(key)
        : mustNotBeTrue("multiRegion", "the key can be replicated, though only one region is designated")(key),
    );
  },
});
