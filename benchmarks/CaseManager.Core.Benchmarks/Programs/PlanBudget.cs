using System.Collections.Immutable;
using System.Globalization;
using CaseManager.Core.Documents;
using CaseManager.Core.Plans;
using CaseManager.Core.Validation;
using NodaTime;

namespace CaseManager.Core.Benchmarks.Programs;

/// <summary>What checking one complete plan costs: 200 µs of processor time and 200 KB at the most, or a budget is broken.</summary>
internal static class PlanBudget
{
    private const double Microseconds = 200;
    private const double Kilobytes = 200;
    private const int Rounds = 7;
    private const int Times = 2_000;
    private static readonly LocalDate Day = new(2026, 11, 26);

    internal static bool Holds()
    {
        bool good = true;
        foreach (string name in new[] { "preschool", "elementary", "transition" })
        {
            IepDraft draft = IepJson.Read(PlanSamples.Plan(name)).Value;
            (double microseconds, double kilobytes) = Cost(() => CaseValidation.Check(draft, FindingCatalog.Federal, Day));
            bool holds = microseconds <= Microseconds && kilobytes <= Kilobytes;
            good &= holds;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"checking the {name} plan: {microseconds:0} µs, {kilobytes:0} KB, at most {Microseconds:0} and {Kilobytes:0} wanted: {(holds ? "good" : "TOO MUCH")}"));

            // A whole record has no budget of its own: it is as long as the student's years at school.
            CaseRecord record = CaseRecordJson.Read(PlanSamples.Record(name)).Value;
            (microseconds, kilobytes) = Cost(() => CaseValidation.Check(record, FindingCatalog.Federal, Day));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"checking the {name} record with its plans: {microseconds:0} µs, {kilobytes:0} KB"));
        }

        return good;
    }

    /// <summary>Of some rounds the least, which others on the machine disturb least; the first warms up.</summary>
    private static (double Microseconds, double Kilobytes) Cost(Func<ImmutableArray<Finding>> check)
    {
        (double Microseconds, double Kilobytes) least = (double.MaxValue, double.MaxValue);
        for (int round = 0; round < Rounds; round++)
        {
            Measured cost = Measured.Of(() =>
            {
                for (int time = 0; time < Times; time++)
                {
                    _ = check();
                }
            });
            least = (Math.Min(least.Microseconds, cost.ProcessorSeconds * 1e6 / Times), Math.Min(least.Kilobytes, cost.Bytes / 1024d / Times));
        }

        return least;
    }
}
