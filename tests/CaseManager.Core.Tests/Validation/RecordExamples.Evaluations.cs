using CaseManager.Core.Support;

namespace CaseManager.Core.Tests.Validation;

/// <content>Evaluations.</content>
internal static partial class RecordExamples
{
    private static RecordExample[] Evaluations =>
    [
        // Language proficiency was suspected; the language test is taken out.
        new(5171, "$.evaluations[0].plan.areas[2].area", "elementary", r => r with { Evaluations = r.Evaluations.SetItem(0, r.Evaluations[0] with { Assessments = r.Evaluations[0].Assessments.RemoveAt(3) }) }),
        // An interview with the parent and nothing else.
        new(5172, "$.evaluations[0].assessments", "preschool", r => r with { Evaluations = r.Evaluations.SetItem(0, r.Evaluations[0] with { Plan = null, Assessments = [], Observations = [], ExistingData = null }) }),
        // A teacher gave a test that only a psychologist or diagnostician may give.
        new(5174, "$.evaluations[0].assessments[0].assessor", "elementary", r => r with { Evaluations = r.Evaluations.SetItem(0, r.Evaluations[0] with { Assessments = [r.Evaluations[0].Assessments[0] with { Assessor = new("t-204") }, .. r.Evaluations[0].Assessments.RemoveAt(0)] }) }),
        // Expired on 2025-02-10; the test was given on 2025-02-11.
        new(5175, "$.evaluations[0].assessments[3].assessor", "elementary", r => r with { Staff = [.. r.Staff.Select(one => one.Id.Value == "t-076" ? one with { Credentials = [one.Credentials[0] with { ExpiresOn = new(2025, 2, 10) }] } : one)] }),
        // A standard score of 74 in a band from 80 to 90.
        new(5176, "$.evaluations[0].assessments[0].scores[0].band", "elementary", r => r with { Evaluations = r.Evaluations.SetItem(0, r.Evaluations[0] with { Assessments = [r.Evaluations[0].Assessments[0] with { Scores = [r.Evaluations[0].Assessments[0].Scores[0] with { Band = new() { Level = new(90), Low = 80, High = 90 } }] }, .. r.Evaluations[0].Assessments.RemoveAt(0)] }) }),
        // Standard score 74 with percentile 40; the curve gives 4.
        new(5177, "$.evaluations[0].assessments[0].scores[0].percentile", "elementary", r => r with { Evaluations = r.Evaluations.SetItem(0, r.Evaluations[0] with { Assessments = [r.Evaluations[0].Assessments[0] with { Scores = [r.Evaluations[0].Assessments[0].Scores[0] with { Percentile = new(40) }] }, .. r.Evaluations[0].Assessments.RemoveAt(0)] }) }),
        // French.
        new(5178, "$.evaluations[0].assessments[0].language", "elementary", r => r with { Evaluations = r.Evaluations.SetItem(0, r.Evaluations[0] with { Assessments = [r.Evaluations[0].Assessments[0] with { Language = new("fr") }, .. r.Evaluations[0].Assessments.RemoveAt(0)] }) }),
        // Eight years and five months; norms begin at ten years.
        new(5179, "$.evaluations[0].assessments[0].on", "elementary", r => r with { Evaluations = r.Evaluations.SetItem(0, r.Evaluations[0] with { Assessments = [r.Evaluations[0].Assessments[0] with { Instrument = r.Evaluations[0].Assessments[0].Instrument with { FromMonths = 120 } }, .. r.Evaluations[0].Assessments.RemoveAt(0)] }) }),
        // A reevaluation on existing data alone.
        new(5180, "$.evaluations[0].existingData", "graduation", r => r with { Evaluations = r.Evaluations.SetItem(0, r.Evaluations[0] with { ExistingData = r.Evaluations[0].ExistingData! with { AdditionalDataNeeded = false, Areas = [] } }) }),
        // A reevaluation that begins with tests.
        new(5181, "$.evaluations[0].existingData", "graduation", r => r with { Evaluations = r.Evaluations.SetItem(0, r.Evaluations[0] with { ExistingData = null, Interviews = [r.Evaluations[0].Interviews[0] with { With = InterviewPartner.Parent }] }) }),
        // Neither interview nor input.
        new(5182, "$.evaluations[0].interviews", "elementary", r => r with { Evaluations = r.Evaluations.SetItem(0, r.Evaluations[0] with { Interviews = [r.Evaluations[0].Interviews[1]], ExistingData = r.Evaluations[0].ExistingData! with { ParentInput = false } }) }),
        // Finished on 2025-02-28; no report.
        new(5183, "$.evaluations[0].report", "elementary", r => r with { Evaluations = r.Evaluations.SetItem(0, r.Evaluations[0] with { Report = null }) }),
    ];
}
