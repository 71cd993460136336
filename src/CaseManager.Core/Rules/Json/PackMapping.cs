using System.Collections.Immutable;
using System.Globalization;
using CaseManager.Core.Json;

namespace CaseManager.Core.Rules.Json;

/// <summary>Turns a pack's file, whose shape is right, into the model; what makes no sense in it is noted with its path.</summary>
internal sealed class PackMapping(RulePackDto file, Problems problems)
{
    private const int MostRules = 500;

    private JurisdictionId jurisdiction;

    internal RulePack Map()
    {
        if (JurisdictionId.IsValid(file.Jurisdiction))
        {
            jurisdiction = new JurisdictionId(file.Jurisdiction);
        }
        else
        {
            problems.AddBadName("$.jurisdiction", file.Jurisdiction, "a jurisdiction", "us, us-tx");
        }

        if (file.Rules.Length > MostRules)
        {
            problems.Add(RuleCodes.TooLarge, "$.rules", "The pack has more rules than one set holds.", string.Create(CultureInfo.InvariantCulture, $"Keep to {MostRules} rules."));
        }

        if (string.IsNullOrWhiteSpace(file.Title))
        {
            problems.Add(RuleCodes.Incomplete, "$.title", "The pack has no title.", "Say in a few words whose law it is.");
        }

        ImmutableArray<EventName> own = OwnEvents();
        var expressions = new ExpressionMapping(new HashSet<EventName>([.. EventNames.All, .. own]), problems);
        var days = new DayMapping(problems);
        var rules = new RuleMapping(jurisdiction, expressions, problems);
        var pack = new RulePack
        {
            Jurisdiction = jurisdiction,
            Title = file.Title,
            Extends = Extends(),
            Version = PackVersion.Checked(file.Version, problems),
            Events = own,
            Parameters = [.. (file.Parameters ?? []).Select((parameter, i) => Parameter(rules, parameter, ExpressionMapping.Index("$.parameters", i)))],
            Holidays = [.. (file.Holidays ?? []).Select((holiday, i) => days.Holiday(holiday, ExpressionMapping.Index("$.holidays", i)))],
            Bases = [.. (file.Bases ?? []).Select((basis, i) => days.Basis(basis, ExpressionMapping.Index("$.bases", i)))],
            Rules = [.. file.Rules.Take(MostRules).Select((rule, i) => rules.Map(rule, ExpressionMapping.Index("$.rules", i)))],
            Notes = file.Notes,
        };
        RefuseRepeats(pack);
        return pack;
    }

    private JurisdictionId? Extends()
    {
        if (file.Extends is null)
        {
            return null;
        }

        if (!JurisdictionId.IsValid(file.Extends) || !file.Jurisdiction.StartsWith(file.Extends + "-", StringComparison.Ordinal))
        {
            problems.Add(RuleCodes.Layering, "$.extends", "A pack extends the jurisdiction that its own name begins with.", "Let us-tx extend us, and a district of Texas extend us-tx.");
            return null;
        }

        return new JurisdictionId(file.Extends);
    }

    private ImmutableArray<EventName> OwnEvents()
    {
        var own = ImmutableArray.CreateBuilder<EventName>();
        string[] texts = file.Events ?? [];
        for (int i = 0; i < texts.Length; i++)
        {
            if (EventName.IsValid(texts[i]))
            {
                own.Add(new EventName(texts[i]));
            }
            else
            {
                problems.AddBadName(ExpressionMapping.Index("$.events", i), texts[i], "an event name", "referral.received");
            }
        }

        return own.ToImmutable();
    }

    private RuleParameter Parameter(RuleMapping rules, ParameterDto parameter, string path)
    {
        if (!RuleId.IsValidName(parameter.Id))
        {
            problems.AddBadName($"{path}.id", parameter.Id, "a parameter name", "age-of-majority");
        }

        if (parameter.Months is < 0 or > 1_200)
        {
            problems.Add(RuleCodes.OutOfRange, $"{path}.months", "The number of months is out of range.", "Give 0 through 1200.");
        }

        return new RuleParameter(parameter.Id, parameter.Months, rules.Citations(parameter.Cite, parameter.Status, $"{path}.cite"), parameter.Status, parameter.Notes);
    }

    private void RefuseRepeats(RulePack pack)
    {
        for (int i = 0; i < pack.Rules.Length; i++)
        {
            for (int j = i + 1; j < pack.Rules.Length; j++)
            {
                if (pack.Rules[i].Id.Name.Length > 0 && pack.Rules[i].Id == pack.Rules[j].Id && pack.Rules[i].Effective.Overlaps(pack.Rules[j].Effective))
                {
                    problems.Add(
                        RuleCodes.Repeated,
                        ExpressionMapping.Index("$.rules", j),
                        $"Two versions of '{pack.Rules[j].Id.Name}' are in force on the same days.",
                        "Give them effective spans that do not overlap, or different ids.");
                }
            }
        }

        Repeats("$.bases", pack.Bases.Select(basis => basis.Id));
        Repeats("$.parameters", pack.Parameters.Select(parameter => parameter.Id));
        Repeats("$.events", pack.Events.Select(name => name.Value));
    }

    private void Repeats(string path, IEnumerable<string> ids)
    {
        foreach (IGrouping<string, string> same in ids.GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            problems.Add(RuleCodes.Repeated, path, $"{StrictJson.Quoted(same.Key)} stands more than once.", "Keep one of them.");
        }
    }
}
