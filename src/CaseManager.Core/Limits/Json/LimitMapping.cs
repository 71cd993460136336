using System.Collections.Immutable;
using System.Globalization;
using CaseManager.Core.Json;
using CaseManager.Core.Rules;
using CaseManager.Core.Rules.Json;

namespace CaseManager.Core.Limits.Json;

/// <summary>From a document to the pack that it says, with everything that is wrong noted at its path.</summary>
internal sealed class LimitMapping(LimitPackDocument file, Problems problems)
{
    private const int MaximumCount = 10_000;

    internal LimitPack? Map()
    {
        if (!JurisdictionId.IsValid(file.Jurisdiction))
        {
            problems.AddBadName("$.jurisdiction", file.Jurisdiction, "a jurisdiction", "us-tx");
            return null;
        }

        var jurisdiction = new JurisdictionId(file.Jurisdiction);
        if (string.IsNullOrWhiteSpace(file.Title))
        {
            problems.Add(RuleCodes.Incomplete, "$.title", "The pack has no title.", "Say in a few words whose limits they are.");
        }

        string version = PackVersion.Checked(file.Version, problems);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        ImmutableArray<CaseloadLimit>.Builder limits = ImmutableArray.CreateBuilder<CaseloadLimit>(file.Limits.Length);
        for (int i = 0; i < file.Limits.Length; i++)
        {
            string path = string.Create(CultureInfo.InvariantCulture, $"$.limits[{i}]");
            LimitDocument read = file.Limits[i];
            if (!RuleId.IsValidName(read.Id))
            {
                problems.AddBadName(path + ".id", read.Id, "a name", "resource-specialist");
                continue;
            }

            if (!seen.Add(read.Id))
            {
                problems.Add(RuleCodes.Repeated, path + ".id", $"The limit {read.Id} stands twice.", "Give each limit a name of its own.");
            }

            limits.Add(Limit(read, jurisdiction, path));
        }

        return problems.Any ? null : new LimitPack(jurisdiction, file.Title, version, limits.ToImmutable());
    }

    private CaseloadLimit Limit(LimitDocument read, JurisdictionId jurisdiction, string path)
    {
        if (read.From is { } from && read.To is { } to && to < from)
        {
            problems.Add(RuleCodes.Contradiction, path + ".to", "It ends before it begins.", "Check both dates.");
        }

        return new CaseloadLimit
        {
            Id = new RuleId(jurisdiction, read.Id),
            Title = read.Title,
            Scope = Scope(read.Scope, path + ".scope"),
            Measure = Measure(read.Measure, path + ".measure"),
            From = read.From,
            To = read.To,
            Citations = CitationReading.Of(read.Cite, read.Status, path + ".cite", problems),
            Status = read.Status,
            Notes = read.Notes,
        };
    }

    private LimitScope Scope(ScopeDocument read, string path)
    {
        Within(read.AgeFrom, 0, 30, path + ".ageFrom");
        Within(read.AgeThrough, 0, 30, path + ".ageThrough");
        Within(read.AnyPercentOver, 0, 100, path + ".anyPercentOver");
        Within(read.EveryPercentAtMost, 0, 100, path + ".everyPercentAtMost");
        return new LimitScope
        {
            Unit = read.Unit,
            Roles = [.. read.Roles ?? []],
            Programs = [.. read.Programs ?? []],
            Bands = [.. read.Bands ?? []],
            OnlyCategories = [.. read.OnlyCategories ?? []],
            OnlyLevels = [.. read.OnlyLevels ?? []],
            EveryLevelOf = [.. read.EveryLevelOf ?? []],
            AgeFrom = read.AgeFrom,
            AgeThrough = read.AgeThrough,
            AnyPercentOver = read.AnyPercentOver,
            EveryPercentAtMost = read.EveryPercentAtMost,
            Aide = read.Aide,
        };
    }

    private LimitMeasure Measure(MeasureOfLimitDocument read, string path)
    {
        switch (read)
        {
            case MeasureOfLimitDocument.Maximum maximum:
                Within(maximum.Most, 0, MaximumCount, path + ".most");
                Within(maximum.MoreWithAide, 0, MaximumCount, path + ".moreWithAide");
                return new LimitMeasure.Maximum(maximum.Most, maximum.MoreWithAide ?? 0);
            case MeasureOfLimitDocument.Average average:
                Within(average.Most, 0, MaximumCount, path + ".most");
                return new LimitMeasure.Average(average.Most);
            case MeasureOfLimitDocument.Points points:
                return Points(points, path);
            case MeasureOfLimitDocument.AgeSpan span:
                Within(span.Years, 0, 30, path + ".years");
                return new LimitMeasure.AgeSpan(span.Years);
            case MeasureOfLimitDocument.WithoutIep share:
                Within(share.LeastPercent, 0, 100, path + ".leastPercent");
                return new LimitMeasure.WithoutIep(share.LeastPercent);
            default:
                return new LimitMeasure.Duty(((MeasureOfLimitDocument.Duty)read).Words);
        }
    }

    private LimitMeasure.Points Points(MeasureOfLimitDocument.Points points, string path)
    {
        if (points.Weights.Length == 0)
        {
            problems.Add(RuleCodes.Incomplete, path + ".weights", "No student weighs anything.", "Give the table of weights.");
        }

        foreach (decimal number in points.Weights.Select(weight => weight.Weight).Append(points.Most))
        {
            if (number is < 0 or > MaximumCount)
            {
                problems.Add(RuleCodes.OutOfRange, path, string.Create(CultureInfo.InvariantCulture, $"{number} points are out of range."), $"Give from 0 to {MaximumCount}.");
            }
        }

        return new LimitMeasure.Points
        {
            Most = points.Most,
            Weights = [.. points.Weights.Select(weight => new PointWeight(weight.Level, [.. weight.Categories ?? []], weight.Aide, weight.Weight))],
        };
    }

    private void Within(int? number, int least, int most, string path)
    {
        if (number < least || number > most)
        {
            problems.Add(RuleCodes.OutOfRange, path, string.Create(CultureInfo.InvariantCulture, $"{number} is out of range."), string.Create(CultureInfo.InvariantCulture, $"Give from {least} to {most}."));
        }
    }
}
