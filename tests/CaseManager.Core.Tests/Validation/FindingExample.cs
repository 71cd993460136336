using System.Collections.Immutable;
using CaseManager.Core.Plans;
using CaseManager.Core.Validation;
using NodaTime;

namespace CaseManager.Core.Tests.Validation;

/// <summary>One check with a document that fails it and nothing else, and one that passes. Its page describes both in words.</summary>
internal sealed record FindingExample(ushort Code, string Path, Func<MessageLanguage, ImmutableArray<Finding>> Fails, Func<ImmutableArray<Finding>> Passes)
{
    /// <summary>A plan that passes every check, and the change that makes it fail this one.</summary>
    internal static FindingExample Of(ushort code, string path, IepDraft good, Func<IepDraft, IepDraft> spoil, FindingCatalog? catalog = null) => new(
        code,
        path,
        language => CaseValidation.Check(spoil(good), catalog ?? FindingCatalog.Federal, good.MeetingOn!.Value, language),
        () => CaseValidation.Check(good, FindingCatalog.Federal, good.MeetingOn!.Value));

    /// <summary>An amendment that may be made, and the change that makes it fail this check.</summary>
    internal static FindingExample Of(ushort code, string path, Iep current, IepAmendment good, Func<IepAmendment, IepAmendment> spoil) => new(
        code,
        path,
        language => CaseValidation.Check(current, spoil(good), FindingCatalog.Federal, new LocalDate(2026, 9, 1), language),
        () => CaseValidation.Check(current, good, FindingCatalog.Federal, new LocalDate(2026, 9, 1)));

    public override string ToString() => $"CM{Code}";
}
