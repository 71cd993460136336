using CaseManager.Core.Evaluations;
using NodaTime;

namespace CaseManager.Core.Tests.Validation;

/// <summary>One registry: every code of the documents of a case with its passing and its failing example.</summary>
internal static partial class RecordExamples
{
    internal static RecordExample[] All => [.. Consents, .. Notices, .. Meetings, .. Evaluations, .. Eligibility, .. Records];

    /// <summary>The day on which a sample is looked at: the end of its story.</summary>
    internal static LocalDate AsOf(string sample) => sample switch
    {
        "preschool" => new LocalDate(2026, 12, 11),
        "elementary" => new LocalDate(2026, 6, 1),
        _ => new LocalDate(2026, 6, 30),
    };

    private static DevelopmentalDelayFinding Delay(int fromAge, int beforeAge) =>
        new() { Areas = [DevelopmentArea.Communication], FromAge = fromAge, BeforeAge = beforeAge, Basis = new PersonalText("Language scales.") };
}
