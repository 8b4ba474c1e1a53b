// Stands in for cli-table3's string-width, so that both measure a text alike and its emoji tables stay out of the bundle.
module.exports = require("../src/render/table/width.ts").widthOf;
