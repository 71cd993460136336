using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace CaseManager.Core.Services;

/// <summary>What one line of services owes in one real period, and how that number came about.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record Obligation
{
    /// <summary>The line of services.</summary>
    public required ServiceLineId Line { get; init; }

    /// <summary>The days of the period that the line covers.</summary>
    public required DateInterval Covered { get; init; }

    /// <summary>The whole period: the week, the month, the turn of the timetable.</summary>
    public required DateInterval Period { get; init; }

    /// <summary>What the plan states for a whole period: sessions times minutes; the least of a range.</summary>
    public required Minutes Stated { get; init; }

    /// <summary>What this period owes.</summary>
    public required Minutes Owed { get; init; }

    /// <summary>The most of a range, with the same shares applied; null for an exact amount.</summary>
    public Minutes? OwedAtMost { get; init; }

    /// <summary>The share that the covered days are of the period, as the policy counts them.</summary>
    public DayShare PartialShare { get; init; }

    /// <summary>The share that the period's school days are of its regular days, as the policy counts them.</summary>
    public DayShare ShortShare { get; init; }

    /// <summary>The days of <see cref="Covered"/> on which services are given.</summary>
    public required int ServiceDays { get; init; }

    /// <summary>Whether a part of the period lies in a projected school year.</summary>
    public bool IsProjected { get; init; }

    /// <summary>The posting that enters it into a ledger.</summary>
    /// <param name="id">The identifier of the posting.</param>
    /// <param name="stamp">When and by whom it is written down.</param>
    /// <returns>The posting; it cannot be posted when nothing is owed.</returns>
    public SessionPosting.Prescribed ToPosting(PostingId id, RecordStamp stamp) => new()
    {
        Id = id,
        Line = Line,
        On = Covered.Start,
        Through = Covered.End,
        Minutes = Owed,
        Stamp = stamp,
    };

    /// <summary>How the number came about, in one line, the same in every culture.</summary>
    /// <returns>For example <c>2025-10-13 to 2025-10-19: 60 min stated, short period 4 of 5, 48 min owed</c>.</returns>
    public override string ToString()
    {
        string partial = PartialShare == DayShare.All ? string.Empty : $", partial period {PartialShare}";
        string shorter = ShortShare == DayShare.All ? string.Empty : $", short period {ShortShare}";
        string most = OwedAtMost is { } upTo ? string.Create(CultureInfo.InvariantCulture, $" to {upTo}") : string.Empty;
        return $"{LocalDatePattern.Iso.Format(Covered.Start)} to {LocalDatePattern.Iso.Format(Covered.End)}: {Stated} stated{partial}{shorter}, {Owed}{most} owed";
    }
}
