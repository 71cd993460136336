using System.Diagnostics;
using NodaTime;

namespace CaseManager.Core;

/// <summary>A date that tells something about a person: a birth date, the day of a crisis.</summary>
/// <remarks>
/// <para>Printing it, and looking at it in a debugger, never shows the date. Ask <see cref="Reveal"/> where it is needed.</para>
/// <para>Equality is by date. The default value is 0001-01-01, as for <see cref="LocalDate"/>, and stands for no real date.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct PersonalDate
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly LocalDate value;

    /// <summary>Keeps a date.</summary>
    /// <param name="value">The date, 1900-01-01 through 2499-12-31.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is outside that range or in another calendar system. The message does not repeat it.</exception>
    public PersonalDate(LocalDate value)
    {
        CivilDay.Checked(value);
        this.value = value;
    }

    /// <summary>The date. The caller answers for where it goes from here.</summary>
    /// <returns>The date.</returns>
    public LocalDate Reveal() => value;

    /// <summary>Says only that there is a date.</summary>
    /// <returns><c>[personal]</c>.</returns>
    public override string ToString() => "[personal]";
}
