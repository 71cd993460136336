namespace CaseManager.Core.Rules;

/// <summary>The codes of what can be wrong with a rule pack (docs/diagnostics).</summary>
internal static class RuleCodes
{
    internal static readonly FindingCode BadName = new(2001);
    internal static readonly FindingCode BadPattern = new(2002);
    internal static readonly FindingCode UnknownEvent = new(2003);
    internal static readonly FindingCode Citation = new(2004);
    internal static readonly FindingCode Repeated = new(2005);
    internal static readonly FindingCode Incomplete = new(2006);
    internal static readonly FindingCode OutOfRange = new(2007);
    internal static readonly FindingCode Contradiction = new(2008);
    internal static readonly FindingCode UnknownReference = new(2009);
    internal static readonly FindingCode Layering = new(2010);
    internal static readonly FindingCode VariantsOverlap = new(2011);
    internal static readonly FindingCode Relaxes = new(2012);
    internal static readonly FindingCode NotShownStricter = new(2013);
    internal static readonly FindingCode TooLarge = new(2014);
}
