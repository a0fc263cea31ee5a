import { testShard } from "./_shard";

testShard(2);
