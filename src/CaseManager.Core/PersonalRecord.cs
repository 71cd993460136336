using System.Diagnostics;

namespace CaseManager.Core;

/// <summary>A record about people. Printing it, and looking at it in a debugger, shows nothing of what it says.</summary>
/// <remarks>
/// <para>
/// Not only texts are personal: a category of disability, a score, the day of a crisis are too. So nothing of such a record is
/// printed, and a host may put one into a log by mistake without harm. Look at its members where they are needed.
/// </para>
/// <para>Everything that derives from it is immutable, closed, and equal by value; lists are compared in order.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public abstract record PersonalRecord
{
    private protected PersonalRecord()
    {
    }

    /// <summary>Says only that there is a record.</summary>
    /// <returns><c>[personal]</c>.</returns>
    public sealed override string ToString() => "[personal]";
}
