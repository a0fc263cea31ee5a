import { definePolicy } from "../core/policy";
import { mustBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "dax-cluster-tls",
  title: "DAX endpoints use TLS",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(2)(i)", "164.312(e)(1)"],
  sources: [
    "stitch#encrypted-sources",
    "astro#encryption-in-transit",
    "aptible#transmission-integrity",
    "aptible#transmission-security",
  ],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:dax/cluster:Cluster"],
  whenAbsent: "The endpoint takes plaintext (NONE).",
  fix: 'Set clusterEndpointEncryptionType: "TLS" (the cluster is replaced).',
  peers: {
    prowler: ["dynamodb_accelerator_cluster_in_transit_encryption_enabled"],
    steampipe: ["dax_cluster_encryption_in_transit_enabled"],
    checkov: ["CKV_AWS_239"],
  },
  judge: mustBeOneOf("clusterEndpointEncryptionType", ["TLS"], "clients talk to the cluster in plaintext"),
});
