using System.Collections.Immutable;
using System.Globalization;
using Ardalis.Result;
using CaseManager.Core;
using CaseManager.Core.Cases;
using NodaTime;
using NodaTime.Text;

namespace CaseManager.Testing.Conformance;

/// <summary>Reads the lines of one block.</summary>
internal sealed class BlockReader(int firstLine, List<ValidationError> problems)
{
    private static readonly string[] Keys =
        ["due", "status", "variant", "opens", "notBefore", "met", "started", "daysLeft", "workBy", "episode", "basis", "certainty"];

    private readonly int problemsBefore = problems.Count;
    private readonly List<CaseEvent> events = [];
    private readonly List<KeyValuePair<string, string>> attributes = [];
    private readonly ImmutableArray<Expectation>.Builder expectations = ImmutableArray.CreateBuilder<Expectation>();
    private string? id;
    private string? cite;
    private ImmutableArray<string> calendars = [];
    private ImmutableArray<LocalDate>? holidays;
    private LocalDate born = new(2012, 5, 5);
    private LocalDate? asOf;

    internal int Line => firstLine;

    internal bool HasProblems => problems.Count > problemsBefore;

    internal static ValidationError Problem(int line, string message) =>
        new(string.Create(CultureInfo.InvariantCulture, $"line {line}"), message, "CM2099", ValidationSeverity.Error);

    internal void Read(int number, string line)
    {
        try
        {
            ReadWords(number, line);
        }
        catch (ArgumentException refused)
        {
            // An identifier or an attribute that the library does not take: its words say why.
            problems.Add(Problem(number, refused.Message));
        }
    }

    private void ReadWords(int number, string line)
    {
        string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        switch (words[0])
        {
            case "case" when words.Length == 2:
                id = words[1];
                break;
            case "case" when words.Length > 3 && words[2] == "cite":
                id = words[1];
                cite = string.Join(' ', words[3..]);
                break;
            case "cite":
                cite = string.Join(' ', words[1..]);
                break;
            case "calendar":
                calendars = [.. words[1..]];
                break;
            case "holidays":
                holidays = [.. words[1..].Select(word => Date(number, word) ?? default)];
                break;
            case "born" when words.Length == 2:
                born = Date(number, words[1]) ?? born;
                break;
            case "attribute" when words.Length == 2 && words[1].Contains('=', StringComparison.Ordinal):
                _ = CaseAttributes.From([Pair(words[1])]);
                attributes.Add(Pair(words[1]));
                break;
            case "asof" when words.Length == 2:
                asOf = Date(number, words[1]);
                break;
            case "expect" when words.Length > 1 && words.Length % 2 == 0:
                ReadExpectation(number, words);
                break;
            case "expect-none" when words.Length == 2:
                expectations.Add(new Expectation(number, words[1], null));
                break;
            default:
                ReadEvent(number, words);
                break;
        }
    }

    internal ConformanceCase? Close()
    {
        if (HasProblems || id is null || asOf is not { } day || expectations.Count == 0 || events.Count == 0)
        {
            return null;
        }

        if (attributes.Select(pair => pair.Key).Distinct(StringComparer.Ordinal).Count() < attributes.Count)
        {
            problems.Add(Problem(firstLine, "An attribute of the case stands twice. Keep one of the two."));
            return null;
        }

        string jurisdiction = id.Split('/')[0];
        if (!JurisdictionId.IsValid(jurisdiction))
        {
            problems.Add(Problem(firstLine, "The id of a case begins with its jurisdiction: us-tx/initial-evaluation/boundary."));
            return null;
        }

        Result<CaseFile> file = CaseFile.Open(
            new CaseId("conformance"),
            new Student(new StudentId("conformance"), born),
            new JurisdictionId(jurisdiction),
            events,
            attributes: CaseAttributes.From(attributes));

        if (!file.IsSuccess)
        {
            problems.Add(Problem(firstLine, string.Join(' ', file.ValidationErrors.Select(error => error.ErrorMessage).Concat(file.Errors))));
            return null;
        }

        return new ConformanceCase
        {
            Id = id,
            Line = firstLine,
            Cite = cite,
            Calendars = calendars,
            Holidays = holidays,
            File = file.Value,
            AsOf = day,
            Expectations = expectations.ToImmutable(),
        };
    }

    private void ReadExpectation(int number, string[] words)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        for (int i = 2; i < words.Length; i += 2)
        {
            if (!Keys.Contains(words[i], StringComparer.Ordinal))
            {
                problems.Add(Problem(number, $"'{words[i]}' is not something that a clock shows. Known: {string.Join(", ", Keys)}."));
            }

            values[words[i]] = words[i + 1];
        }

        expectations.Add(new Expectation(number, words[1], values.ToImmutable()));
    }

    private void ReadEvent(int number, string[] words)
    {
        if (words.Length < 2 || LocalDatePattern.Iso.Parse(words[0]) is not { Success: true } on || !EventName.IsValid(words[1]))
        {
            problems.Add(Problem(number, "The line is neither a key of the format nor a date and an event."));
            return;
        }

        var own = new List<KeyValuePair<string, string>>();
        var happened = new CaseEvent
        {
            Id = new CaseEventId(string.Create(CultureInfo.InvariantCulture, $"e{events.Count + 1}")),
            Name = new EventName(words[1]),
            On = on.Value,
        };
        foreach (string word in words[2..])
        {
            if (!word.Contains('=', StringComparison.Ordinal))
            {
                problems.Add(Problem(number, $"'{word}' is not key=value."));
                continue;
            }

            (string key, string value) = Pair(word);
            switch (key)
            {
                case "id":
                    happened = happened with { Id = new CaseEventId(value) };
                    break;
                case "for":
                    happened = happened with { For = Date(number, value) };
                    break;
                case "until":
                    happened = happened with { Until = Date(number, value) };
                    break;
                case "through":
                    happened = happened with { Through = Date(number, value) };
                    break;
                case "episode":
                    happened = happened with { Episode = value };
                    break;
                default:
                    own.Add(new KeyValuePair<string, string>(key, value));
                    break;
            }
        }

        events.Add(happened with { Attributes = CaseAttributes.From(own) });
    }

    private LocalDate? Date(int number, string word)
    {
        if (LocalDatePattern.Iso.Parse(word) is { Success: true } parsed)
        {
            return parsed.Value;
        }

        problems.Add(Problem(number, $"'{word}' is not a date as yyyy-MM-dd."));
        return null;
    }

    private static KeyValuePair<string, string> Pair(string word)
    {
        int equals = word.IndexOf('=', StringComparison.Ordinal);
        return new KeyValuePair<string, string>(word[..equals], word[(equals + 1)..]);
    }
}
