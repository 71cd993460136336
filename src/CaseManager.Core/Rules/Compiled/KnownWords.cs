using System.Collections.Immutable;
using CaseManager.Core.Json;

namespace CaseManager.Core.Rules.Compiled;

/// <summary>The values of one attribute that somebody knows.</summary>
/// <param name="Values">The values, those of the shared vocabulary first.</param>
/// <param name="IsClosed">
/// Whether there are no others. Values that only rules name are those that change a date; a host may have more, and only one that is
/// spelt nearly like them is doubtful.
/// </param>
internal sealed record KnownWords(ImmutableArray<string> Values, bool IsClosed)
{
    private static readonly ImmutableArray<string> YesAndNo = ["true", AttributeCondition.Absent];

    /// <summary>Joins the shared vocabulary with what rules compare with. Where rules know only true and false there is nothing else.</summary>
    internal static KnownWords Join(ImmutableArray<string> shared, IEnumerable<string> compared)
    {
        ImmutableArray<string> named = [.. compared.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        bool boolean = shared.IsEmpty && !named.Except(YesAndNo, StringComparer.Ordinal).Any();
        return new KnownWords([.. (boolean ? YesAndNo : shared).Union(named, StringComparer.Ordinal)], boolean || !shared.IsEmpty);
    }

    internal bool IsDoubtful(string value) => !Values.Contains(value, StringComparer.Ordinal) && (IsClosed || Near(value) is not null);

    /// <summary>The known value that was probably meant.</summary>
    internal string? Near(string value) => Values.FirstOrDefault(known => Spelling.IsNear(value, known));
}
