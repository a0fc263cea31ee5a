import { gzipSync } from "node:zlib";
import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const encoded = (text: string) => Buffer.from(text).toString("base64");
const zipped = (text: string) => gzipSync(text).toString("base64");

const machine = (scripts: { userData?: pulumi.Input<string>; userDataBase64?: pulumi.Input<string> }) => () =>
  new aws.ec2.Instance("portal", { ami: "ami-0c55b159cbfafe1f0", instanceType: "m7i.large", ...scripts });

const running = (script: string) => machine({ userData: `#!/bin/bash\nset -eu\n${script}\n` });

const template = (userData: string) => () => new aws.ec2.LaunchTemplate("portal", { userData });

const PASSWORD = "#!/bin/bash\nexport DB_PASSWORD=Maple-4711\n./start\n";
const SAFE = "#!/bin/bash\ndnf install -y portal\n";

const multipart = (part: string) =>
  [
    'Content-Type: multipart/mixed; boundary="=="',
    "MIME-Version: 1.0",
    "",
    "--==",
    'Content-Type: text/x-shellscript; charset="us-ascii"',
    "Content-Transfer-Encoding: base64",
    "",
    encoded(part).replace(/(.{76})/g, "$1\n"),
    "--==--",
  ].join("\n");

export const cases: PolicyCases = {
  compliant: {
    "a secret that the machine reads by itself": {
      doc: true,
      program: running(
        "DB_PASSWORD=$(aws secretsmanager get-secret-value --secret-id records/db --query SecretString --output text)",
      ),
    },
    "no script": machine({}),
    "the usual call for a token of IMDSv2": running(
      'TOKEN=$(curl -sX PUT http://169.254.169.254/latest/api/token -H "X-aws-ec2-metadata-token-ttl-seconds: 21600")\ncurl -H "X-aws-ec2-metadata-token: $TOKEN" http://169.254.169.254/latest/meta-data/',
    ),
    "variables, templates and commands": running(
      'PASSWORD="$1"\nPASSWORD=\'{{ password }}\'\nPASSWORD=`get-password`\nPASSWORD=<from the vault>\nPASSWORD=%PASSWORD%\nPASSWORD=\nmysql --password "$PASSWORD"',
    ),
    "a comment": running("# DB_PASSWORD=Maple-4711 was the old one"),
    "names of secrets": running("SECRET_ID=records/db\nTOKEN_FILE=/run/token\nDB_PASSWORD_PARAMETER=/records/db"),
    "an encoded script": machine({ userDataBase64: encoded(SAFE) }),
    "a packed script": machine({ userDataBase64: zipped(SAFE) }),
    "a message of several parts": machine({ userData: multipart(SAFE) }),
    "a component of an image": () =>
      new aws.imagebuilder.Component("agent", {
        name: "agent",
        platform: "Linux",
        version: "1.0.0",
        data: "phases: []\n",
      }),
  },
  violating: {
    "an exported password": {
      doc: true,
      findings: ["userData"],
      program: running("export DB_PASSWORD=Maple-4711"),
    },
    "a password in quotes": running("DB_PASSWORD='Maple 4711'"),
    "a password in cloud-config": machine({
      userData: "#cloud-config\nchpasswd:\n  expire: false\npassword: Maple4711\n",
    }),
    "a password in JSON": running(`echo '{"password":"Maple4711"}' > /etc/portal.json`),
    "a password in code": running("python3 -c \"c['password'] = 'Maple4711'\""),
    "a password on a command line": running("mysql --user portal --password Maple4711"),
    "a password for curl": running("curl -u portal:Maple4711 https://artifacts.clinic.example/portal.rpm"),
    "a password of a user": running("echo 'ec2-user:Maple4711' | chpasswd"),
    "a password in SQL": running("psql -c \"CREATE ROLE portal WITH PASSWORD 'Maple4711'\""),
    "a token by its name": running("API_TOKEN=q8Zt2LmX94vBnR7cKd31"),
    "a key by its form, in a comment": running(`# ${["AK", "IAQ2Z3MAPLE4CEDAR5"].join("")}`),
    "a private key": running(["cat > key.pem <<EOF\n-----BEGIN RSA", " PRIVATE KEY-----\nabc\nEOF"].join("")),
    "an encoded script": { findings: ["userDataBase64"], program: machine({ userDataBase64: encoded(PASSWORD) }) },
    "a packed script": { findings: ["userDataBase64"], program: machine({ userDataBase64: zipped(PASSWORD) }) },
    "a message of several parts": machine({ userData: multipart(PASSWORD) }),
    "an encoded file of cloud-config": machine({
      userData: `#cloud-config\nwrite_files:\n  - path: /etc/portal.env\n    encoding: b64\n    content: ${encoded("DB_PASSWORD=Maple4711\nDB_HOST=records.internal\n")}\n`,
    }),
    "a launch template": template(encoded(PASSWORD)),
    "a launch configuration": () =>
      new aws.ec2.LaunchConfiguration("portal", {
        imageId: "ami-0c55b159cbfafe1f0",
        instanceType: "m7i.large",
        userData: PASSWORD,
      }),
    "a request for a spot instance": {
      findings: ["userDataBase64"],
      program: () =>
        new aws.ec2.SpotInstanceRequest("batch", {
          ami: "ami-0c55b159cbfafe1f0",
          instanceType: "m7i.large",
          userDataBase64: encoded(PASSWORD),
        }),
    },
    "a fleet": {
      findings: ["launchSpecifications[1].userData"],
      program: () =>
        new aws.ec2.SpotFleetRequest("batch", {
          iamFleetRole: "arn:aws:iam::111122223333:role/fleet",
          targetCapacity: 2,
          launchSpecifications: [
            { ami: "ami-0c55b159cbfafe1f0", instanceType: "m7i.large", userData: SAFE },
            { ami: "ami-0c55b159cbfafe1f0", instanceType: "m7i.large", userData: PASSWORD },
          ],
        }),
    },
    "a machine of Lightsail": () =>
      new aws.lightsail.Instance("portal", {
        availabilityZone: "us-east-1a",
        blueprintId: "amazon_linux_2023",
        bundleId: "medium_3_0",
        userData: PASSWORD,
      }),
    "a recipe of an image": {
      findings: ["userDataBase64"],
      program: () =>
        new aws.imagebuilder.ImageRecipe("portal", {
          name: "portal",
          version: "1.0.0",
          parentImage: "arn:aws:imagebuilder:us-east-1:aws:image/amazon-linux-2023-x86/x.x.x",
          components: [{ componentArn: "arn:aws:imagebuilder:us-east-1:aws:component/update-linux/x.x.x" }],
          userDataBase64: encoded(PASSWORD),
        }),
    },
    "a component of an image": {
      findings: ["data"],
      program: () =>
        new aws.imagebuilder.Component("agent", {
          name: "agent",
          platform: "Linux",
          version: "1.0.0",
          data: "phases:\n  - name: build\n    steps:\n      - action: ExecuteBash\n        inputs:\n          commands:\n            - agent --token q8Zt2LmX94vBnR7cKd31\n",
        }),
    },
  },
  undecided: {
    "a script that is not known yet": () => machine({ userData: new aws.sqs.Queue("x").arn })(),
  },
};
