// Mutates documents and reads them. Any byte sequence is accepted or refused: an exception, or a read that takes longer than ten
// seconds, is a defect; the document is kept and the exit code is 1.
// Usage: dotnet run -c Release --project tests/CaseManager.Core.Fuzz -- [minutes] [seed]
using System.Diagnostics;
using System.Globalization;
using CaseManager.Core.Fuzz;

double minutes = args.Length > 0 ? double.Parse(args[0], CultureInfo.InvariantCulture) : 1;
int seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1;
var running = Stopwatch.StartNew();
var mutator = new Mutator(seed);
var slowest = TimeSpan.Zero;
var totals = Reader.All.ToDictionary(reader => reader.Name, _ => (Read: 0L, Accepted: 0L), StringComparer.Ordinal);

foreach (Reader reader in Reader.All)
{
    foreach (byte[] valid in reader.Corpus)
    {
        if (!reader.Read(valid))
        {
            Console.WriteLine($"{reader.Name}: a valid document is refused");
            return 1;
        }
    }
}

while (running.Elapsed.TotalMinutes < minutes)
{
    foreach (Reader reader in Reader.All)
    {
        for (int i = 0; i < 50; i++)
        {
            byte[] document = mutator.Next(reader.Corpus);
            var reading = Stopwatch.StartNew();
            bool accepted;
            try
            {
                accepted = reader.Read(document);
            }
            catch (Exception escaped)
            {
                string kept = $"fuzz-failure-{seed}.bin";
                File.WriteAllBytes(kept, document);
                Console.WriteLine($"{reader.Name}: {escaped.GetType().Name} escaped; the document is kept as {kept}\n{escaped}");
                return 1;
            }

            slowest = reading.Elapsed > slowest ? reading.Elapsed : slowest;
            if (reading.Elapsed.TotalSeconds > 10)
            {
                Console.WriteLine($"{reader.Name}: a read took {reading.Elapsed.TotalSeconds:F1} s");
                return 1;
            }

            totals[reader.Name] = (totals[reader.Name].Read + 1, totals[reader.Name].Accepted + (accepted ? 1 : 0));
        }
    }
}

foreach ((string name, (long read, long accepted)) in totals)
{
    Console.WriteLine($"{name}: {read} mutated documents read, {accepted} accepted, 0 exceptions");
}

Console.WriteLine($"seed {seed}, {running.Elapsed.TotalMinutes:F1} minutes, slowest read {slowest.TotalMilliseconds:F0} ms");
return 0;
