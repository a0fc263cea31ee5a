import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

type Text = pulumi.Input<string>;

const roleArn = "arn:aws:iam::111122223333:role/vitals";
const s3Configuration = { bucketArn: "arn:aws:s3:::clinic-vitals", roleArn };

const stream = (destination: string, args: Partial<aws.kinesis.FirehoseDeliveryStreamArgs>) => () =>
  new aws.kinesis.FirehoseDeliveryStream("vitals", { destination, ...args });

const http = (url: Text) => stream("http_endpoint", { httpEndpointConfiguration: { url, s3Configuration } });

const splunk = (hecEndpoint: Text) => stream("splunk", { splunkConfiguration: { hecEndpoint, s3Configuration } });

const index = { indexName: "vitals", roleArn, s3Configuration };

const opensearch = (clusterEndpoint: Text) =>
  stream("opensearch", { opensearchConfiguration: { clusterEndpoint, ...index } });

const elasticsearch = (clusterEndpoint: Text) =>
  stream("elasticsearch", { elasticsearchConfiguration: { clusterEndpoint, ...index } });

/** An endpoint whose value is not known is one of AWS: the violation rightly goes away. */
const plain = (property: string, endpoint: (url: string) => () => unknown, scheme = "http") => ({
  findings: [property],
  isEnoughIfSet: [property, property.split(".")[0]!],
  program: endpoint(`${scheme}://vitals.clinic.example`),
});

export const cases: PolicyCases = {
  compliant: {
    "an address with HTTPS": { doc: true, program: http("https://vitals.clinic.example") },
    "an endpoint of the stack": () => {
      const api = new aws.apigatewayv2.Api("vitals", { protocolType: "HTTP" });
      http(api.apiEndpoint)();
    },
    "Splunk with HTTPS": splunk("https://splunk.clinic.example:8088"),
    "OpenSearch with HTTPS": opensearch("https://vpc-vitals.us-east-1.es.amazonaws.com"),
    "a domain of the stack": () => {
      const { endpoint } = new aws.opensearch.Domain("vitals", { engineVersion: "OpenSearch_2.17" });
      opensearch(pulumi.interpolate`https://${endpoint}`)();
    },
    "a domain that is named by its ARN": stream("opensearch", {
      opensearchConfiguration: { domainArn: "arn:aws:es:us-east-1:111122223333:domain/vitals", ...index },
    }),
    "an endpoint without a scheme": elasticsearch("vpc-vitals.us-east-1.es.amazonaws.com"),
    "a bucket": stream("extended_s3", { extendedS3Configuration: s3Configuration }),
  },
  violating: {
    "an address without TLS": { doc: true, ...plain("httpEndpointConfiguration.url", http) },
    "another spelling": plain("httpEndpointConfiguration.url", http, "HTTP"),
    Splunk: plain("splunkConfiguration.hecEndpoint", splunk),
    OpenSearch: plain("opensearchConfiguration.clusterEndpoint", opensearch),
    Elasticsearch: plain("elasticsearchConfiguration.clusterEndpoint", elasticsearch),
  },
  undecided: {},
};
