import { testExample } from "./_example";

testExample("aptible", { findings: 40, services: 10 });
