// Stands in the bundle for what chalk asks of a terminal: whether there are colours, we tell it.
export default { stdout: false, stderr: false };
