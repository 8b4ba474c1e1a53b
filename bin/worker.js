void require("../dist/start.cjs").load().main.serve();
