// Stands in for node:child_process, which commander asks for at once but only the pager needs: it takes long to load.
module.exports = {
  get spawn() {
    return require("child_process").spawn;
  },
};
