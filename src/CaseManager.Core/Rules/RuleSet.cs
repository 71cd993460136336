using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Ardalis.Result;
using CaseManager.Core.Calendars;
using CaseManager.Core.Json;
using CaseManager.Core.Rules.Compiled;
using NodaTime;

namespace CaseManager.Core.Rules;

/// <summary>Layers of packs – federal, State, district – compiled for evaluation. Immutable and safe to share between threads.</summary>
public sealed class RuleSet
{
    private RuleSet(ReadOnlySpan<RulePack> layers, RuleCompiler compiler, CompiledRules compiled)
    {
        Packs = [.. layers];
        Rules = [.. compiled.Versions.Select(version => version.Rule)];
        Bases = compiler.Bases;
        Findings = compiler.Findings;
        Compiled = compiled;
        Holidays = HolidayCalendar.Federal;
        var names = new StringBuilder();
        foreach (RulePack pack in layers)
        {
            names.Append(pack.Jurisdiction).Append(' ').Append(pack.Version).Append(' ').Append(pack.Digest).Append('\n');
            Holidays = pack.Holidays.IsEmpty ? Holidays : Holidays.With(pack.Holidays);
        }

        Fingerprint = new RuleSetFingerprint(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(names.ToString()))));
    }

    /// <summary>The layers, lowest first.</summary>
    public ImmutableArray<RulePack> Packs { get; }

    /// <summary>The jurisdiction of the top layer.</summary>
    public JurisdictionId Jurisdiction => Packs[^1].Jurisdiction;

    /// <summary>
    /// Every version of every rule that applies to some start date, in the order in which results list them. A rule that a
    /// replacement interrupts stands once for each stretch that is left to it.
    /// </summary>
    public ImmutableArray<TimelineRule> Rules { get; }

    /// <summary>The bases that a calendar must be bound to before these rules can be evaluated on it.</summary>
    public ImmutableArray<DayBasis> Bases { get; }

    /// <summary>Federal holidays and those of the State layer: the days on which business days do not count.</summary>
    public HolidayCalendar Holidays { get; }

    /// <summary>What is doubtful about the layers and hinders nobody: a district's rule that cannot be shown to be the stricter one.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Which law this is: store it beside results.</summary>
    public RuleSetFingerprint Fingerprint { get; }

    internal CompiledRules Compiled { get; }

    /// <summary>Puts layers on top of each other and compiles them.</summary>
    /// <param name="layers">The packs from the federal one upwards, each extending the one before.</param>
    /// <returns>The set; or <c>Invalid</c> with one error per problem, whose path is the id of the rule.</returns>
    /// <exception cref="ArgumentException">No layer is given.</exception>
    public static Result<RuleSet> Compile(params ReadOnlySpan<RulePack> layers)
    {
        if (layers.IsEmpty)
        {
            throw new ArgumentException("Give at least one pack.", nameof(layers));
        }

        var problems = new Problems();
        var compiler = new RuleCompiler(layers, problems);
        return compiler.Compile() is { } compiled
            ? Result<RuleSet>.Success(new RuleSet(layers, compiler, compiled))
            : problems.ToResult<RuleSet>();
    }

    /// <summary>The rules that apply to a clock that starts on a date and is evaluated on it.</summary>
    /// <param name="date">The date, 1900-01-01 through 2499-12-31.</param>
    /// <returns>The rules in order.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="date"/> is out of range.</exception>
    public ImmutableArray<TimelineRule> InForce(LocalDate date)
    {
        int day = CivilDay.Checked(date);
        return
        [
            .. Compiled.Versions
                .Where(version => version.StartFrom <= day && day <= version.StartTo && version.AsOfFrom <= day && day <= version.AsOfTo)
                .Select(version => version.Rule),
        ];
    }

    /// <summary>What a change in the law changes: compares this set with an earlier one.</summary>
    /// <param name="earlier">The earlier set.</param>
    /// <returns>The rules that were added, removed or changed. Bases, parameters and holidays are in the fingerprints.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="earlier"/> is null.</exception>
    public PackDiff DifferenceFrom(RuleSet earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return PackDiff.Between(earlier, this);
    }
}
