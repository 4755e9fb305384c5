/** Stands for a compiler that crashes at the sign "crash", hangs at "hang", and else answers with the title. */
process.on('message', ({ id, data }: { id: number; data: { title: string } }) => {
  if (data.title === 'crash') process.kill(process.pid, 'SIGSEGV');
  if (data.title === 'hang') for (;;) void 0;
  process.send?.({ id, pages: 1, bytes: Buffer.from(`${data.title} by ${process.pid}`) });
});
process.on('disconnect', () => process.exit(0));
