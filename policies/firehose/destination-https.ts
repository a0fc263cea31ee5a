import type { Fact } from "../core/fact";
import { definePolicy, violationIf } from "../core/policy";
import { Truth } from "../core/truth";

const ENDPOINTS = [
  "httpEndpointConfiguration.url",
  "splunkConfiguration.hecEndpoint",
  "opensearchConfiguration.clusterEndpoint",
  "elasticsearchConfiguration.clusterEndpoint",
];

/** An endpoint that is not known yet is one of a resource of AWS, and has no plain HTTP. */
const isPlainHttp = (url: Fact<string>): Truth =>
  url.fold({
    known: (text) => Truth.of(text.toLowerCase().startsWith("http://")),
    absent: () => Truth.false,
    gap: () => Truth.false,
  });

export default definePolicy({
  id: "firehose-destination-https",
  title: "Firehose delivers to HTTPS endpoints only",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(2)(i)", "164.312(e)(1)", "164.312(a)(2)(iv)"],
  sources: ["astro#encryption-in-transit", "aptible#transmission-integrity", "aptible#transmission-security"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream"],
  whenAbsent: "Firehose delivers to AWS services over HTTPS.",
  fix: "Use an https:// endpoint.",
  judge: (stream) =>
    ENDPOINTS.map((path) =>
      violationIf(isPlainHttp(stream.text(path)), `${path} is an http:// address: records are delivered in plaintext`, {
        detail: path,
      }),
    ),
});
