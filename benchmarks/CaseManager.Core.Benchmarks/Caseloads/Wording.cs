using CaseManager.Core.Cases;

namespace CaseManager.Core.Benchmarks.Caseloads;

/// <summary>The attributes that the generated events carry, made once.</summary>
internal static class Wording
{
    internal static readonly CaseAttributes Eligible = Of("eligible", "true");
    internal static readonly CaseAttributes NotEligible = Of("eligible", "false");
    internal static readonly CaseAttributes Initial = Of("purpose", "initial");
    internal static readonly CaseAttributes Annual = Of("purpose", "annual");
    internal static readonly CaseAttributes LearningDisability = Of("reason", "specific-learning-disability");
    internal static readonly CaseAttributes SameState = Of("from", "same-state");
    internal static readonly CaseAttributes OutOfState = Of("from", "out-of-state");
    internal static readonly CaseAttributes ReachedMaximumAge = Of("reason", "reached-maximum-age");
    internal static readonly CaseAttributes Manifestation = Of("manifestation", "true");
    internal static readonly CaseAttributes NoManifestation = Of("manifestation", "false");
    internal static readonly CaseAttributes ByParent = CaseAttributes.From([new("filedBy", "parent"), new("expedited", "false")]);
    internal static readonly CaseAttributes ByAgency = CaseAttributes.From([new("filedBy", "agency"), new("expedited", "false")]);
    internal static readonly CaseAttributes Expedited = CaseAttributes.From([new("filedBy", "parent"), new("expedited", "true")]);

    /// <summary>Case attributes: public, charter, private and home.</summary>
    internal static readonly CaseAttributes[] Enrolments =
    [
        CaseAttributes.From([new("enrolment", "public"), new("agency", "district")]),
        CaseAttributes.From([new("enrolment", "public"), new("agency", "charter")]),
        CaseAttributes.From([new("enrolment", "private"), new("agency", "district")]),
        CaseAttributes.From([new("enrolment", "home"), new("agency", "district")]),
    ];

    private static CaseAttributes Of(string key, string value) => CaseAttributes.From([new(key, value)]);
}
