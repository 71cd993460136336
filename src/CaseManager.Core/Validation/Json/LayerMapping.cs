using System.Globalization;
using CaseManager.Core.Json;
using CaseManager.Core.Rules;
using CaseManager.Core.Rules.Json;

namespace CaseManager.Core.Validation.Json;

/// <summary>From a document to the layer that it says, with everything that is wrong noted at its path.</summary>
internal sealed class LayerMapping(PlanLayerDocument file, Problems problems)
{
    private const int OldestUnderAge = 30;

    internal FindingLayer? Map()
    {
        JurisdictionId? jurisdiction = Jurisdiction();
        if (string.IsNullOrWhiteSpace(file.Title))
        {
            problems.Add(RuleCodes.Incomplete, "$.title", "The layer has no title.", "Say in a few words whose law it is.");
        }

        var layer = new FindingLayer
        {
            Jurisdiction = jurisdiction,
            Title = file.Title,
            Version = PackVersion.Checked(file.Version, problems),
            TransitionAge = Age(file.TransitionAge, "$.transitionAge", FindingCatalog.FederalTransitionAge - 1),
            MajorityAge = Age(file.MajorityAge, "$.majorityAge", LayerAge.Most),
            Objectives = file.Objectives is { } objectives ? Law(objectives, "$.objectives") : null,
            Additions = [.. Parts(file.Additions, "$.additions").Select(part => Addition(part.Read, part.Path))],
            Raised = [.. Parts(file.Raised, "$.raised").Select(part => Raise(part.Read, part.Path))],
            NotModelled = [.. Parts(file.NotModelled, "$.notModelled").Select(part => new LayerGap(Titled(part.Read.Title, part.Path), Law(part.Read, part.Path)))],
        };
        FindRepeated();
        return problems.Any ? null : layer;
    }

    private static IEnumerable<(T Read, string Path)> Parts<T>(T[]? parts, string path) => (parts ?? []).Select((part, i) => (part, ExpressionMapping.Index(path, i)));

    private JurisdictionId? Jurisdiction()
    {
        if (JurisdictionId.IsValid(file.Jurisdiction) && file.Jurisdiction != JurisdictionId.Federal.Value)
        {
            return new JurisdictionId(file.Jurisdiction);
        }

        problems.AddBadName("$.jurisdiction", file.Jurisdiction, "a State or district", "us-tx");
        return null;
    }

    private LayerAge? Age(LayerAgeDocument? read, string path, int most)
    {
        if (read is null)
        {
            return null;
        }

        Within(read.Months, LayerAge.Least, most, path + ".months");
        return new LayerAge(read.Months, Law(read, path));
    }

    private RequiredAddition Addition(LayerAdditionDocument read, string path)
    {
        if (!RuleId.IsValidName(read.Key))
        {
            problems.AddBadName(path + ".key", read.Key, "a name", "type-of-support");
        }

        string title = Titled(read.Title, path);
        if (read.UnderAge is { } age)
        {
            Within(age, 1, OldestUnderAge, path + ".underAge");
        }

        return new RequiredAddition(read.Key, Law(read, path), read.UnderAge, read.Level, title);
    }

    private SeverityStep Raise(LayerRaiseDocument read, string path)
    {
        if (!FindingDefinitions.All.Any(definition => definition.Code.ToString() == read.Code))
        {
            problems.AddBadName(path + ".code", read.Code, "the code of a check", "CM3054");
        }

        if (read.Status != RuleStatus.Verified)
        {
            problems.Add(RuleCodes.Contradiction, path + ".status", "Only a law that was read can make a check weigh more.", "Read it, or list it under notModelled.");
        }

        if (read.From > read.Through)
        {
            problems.Add(RuleCodes.Contradiction, path + ".through", "It ends before it begins.", "Check both dates.");
        }

        LayerLaw law = Law(read, path);
        FindingCode code = FindingDefinitions.All.FirstOrDefault(definition => definition.Code.ToString() == read.Code)?.Code ?? default;
        return new SeverityStep(code, read.Severity, read.From, read.Through, law.Citations.IsEmpty ? null : law.Citations[0]);
    }

    private LayerLaw Law(LayerPartDocument read, string path) =>
        new() { Citations = CitationReading.Of(read.Cite, read.Status, path + ".cite", problems), Status = read.Status, From = read.From };

    private string Titled(string title, string path)
    {
        if (string.IsNullOrWhiteSpace(title))
        {
            problems.Add(RuleCodes.Incomplete, path + ".title", "It does not say what is asked for.", "Say it in a few words.");
        }

        return title;
    }

    private void FindRepeated()
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach ((LayerAdditionDocument read, string path) in Parts(file.Additions, "$.additions"))
        {
            if (!keys.Add(read.Key))
            {
                problems.Add(RuleCodes.Repeated, path + ".key", $"The item {StrictJson.Quoted(read.Key)} stands twice.", "Give each item a name of its own.");
            }
        }
    }

    private void Within(int number, int least, int most, string path)
    {
        if (number < least || number > most)
        {
            problems.Add(RuleCodes.OutOfRange, path, string.Create(CultureInfo.InvariantCulture, $"{number} is out of range."), string.Create(CultureInfo.InvariantCulture, $"Give from {least} to {most}."));
        }
    }
}
