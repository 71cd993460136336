using System.Collections.Immutable;

namespace CaseManager.Core.Validation;

/// <summary>What can be wrong with meetings: code, weight, law.</summary>
internal static class MeetingFindings
{
    internal static readonly FindingDefinition NoNotice = new(new FindingCode(5141), FindingSeverity.Error, Law.Of("300.322(a)(1)"));
    internal static readonly FindingDefinition NoticeContent = new(new FindingCode(5142), FindingSeverity.Error, Law.Of("300.322(b)(1)(i)"));
    internal static readonly FindingDefinition BringOthers = new(new FindingCode(5143), FindingSeverity.Error, Law.Of("300.322(b)(1)(ii)"));
    internal static readonly FindingDefinition TransitionNotice = new(new FindingCode(5144), FindingSeverity.Error, Law.Of("300.322(b)(2)"));
    internal static readonly FindingDefinition NoAttempts = new(new FindingCode(5146), FindingSeverity.Error, Law.Of("300.322(d)"));
    internal static readonly FindingDefinition OneAttempt = new(new FindingCode(5147), FindingSeverity.Warning, Law.Of("300.322(d)"));
    internal static readonly FindingDefinition MissingMember = new(new FindingCode(5148), FindingSeverity.Error, Law.Of("300.321(a)"));
    internal static readonly FindingDefinition ExcusalAgreement = new(new FindingCode(5149), FindingSeverity.Error, Law.Of("300.321(e)"));
    internal static readonly FindingDefinition ExcusalInput = new(new FindingCode(5150), FindingSeverity.Error, Law.Of("300.321(e)(2)(ii)"));
    internal static readonly FindingDefinition NotExcusable = new(new FindingCode(5151), FindingSeverity.Error, Law.Of("300.321(e)(1)"));
    internal static readonly FindingDefinition Interpreter = new(new FindingCode(5152), FindingSeverity.Error, Law.Of("300.322(e)"));
    internal static readonly FindingDefinition RegularTeacher = new(new FindingCode(5154), FindingSeverity.Warning, Law.Of("300.321(a)(2)"));

    internal static ImmutableArray<FindingDefinition> All { get; } =
    [
        NoNotice, NoticeContent, BringOthers, TransitionNotice, NoAttempts, OneAttempt, MissingMember, ExcusalAgreement, ExcusalInput,
        NotExcusable, Interpreter, RegularTeacher,
    ];
}
