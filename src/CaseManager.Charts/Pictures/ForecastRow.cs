using System.Collections.Immutable;
using System.Globalization;
using CaseManager.Charts.Drawing;
using CaseManager.Charts.Words;
using CaseManager.Core.Limits;
using NodaTime;

namespace CaseManager.Charts.Pictures;

/// <summary>One limit and whom it is about, over the weeks.</summary>
internal sealed class ForecastRow
{
    internal const float LeastHeight = 74f;

    internal ForecastRow(IEnumerable<ForecastWeek> weeks, ChartWords words, float width)
    {
        Weeks = [.. weeks.OrderBy(week => week.Week)];
        LimitReading first = Weeks[0].Reading;
        Subject = TextLayout.Wrap(first.Subject, width, bold: true);
        Limit = TextLayout.Wrap(first.Limit.Title, width, TextLayout.Small);
        ForecastWeek[] over = [.. Weeks.Where(week => week.Reading.Outcome == LimitOutcome.Over)];
        FirstOver = over.Length > 0 ? over[0].Week : null;
        Standing = Weeks.All(week => week.Reading.Outcome == LimitOutcome.NoNumber) ? words.NoNumber
            : over.Length == 0 ? words.NeverOver
            : words.Over(over.Length, DateTicks.Label(over[0].Week), Number(over[0].Reading.Value), Number(over[0].Reading.Allowed));
        Below = TextLayout.Wrap(Standing, width, TextLayout.Small, bold: FirstOver is not null);
    }

    internal ImmutableArray<ForecastWeek> Weeks { get; }

    internal ImmutableArray<string> Subject { get; }

    internal ImmutableArray<string> Limit { get; }

    internal ImmutableArray<string> Below { get; }

    internal string Standing { get; }

    internal LocalDate? FirstOver { get; }

    internal string Name => $"{Weeks[0].Reading.Subject}, {Weeks[0].Reading.Limit.Title}";

    internal float Height => MathF.Max(
        LeastHeight,
        14f + (Subject.Length * TextLayout.Base * TextLayout.LineHeight) + ((Limit.Length + Below.Length) * TextLayout.Small * TextLayout.LineHeight));

    /// <summary>What the scale of the row encloses: every number and every limit, with room around them.</summary>
    internal (double Least, double Most)? Range
    {
        get
        {
            double[] numbers = [.. Weeks.SelectMany(week => new[] { week.Reading.Value, week.Reading.Allowed }).OfType<decimal>().Select(number => (double)number)];
            if (numbers.Length == 0)
            {
                return null;
            }

            (double least, double most) = (numbers.Min(), numbers.Max());
            double room = Math.Max(Math.Max(most - least, most * 0.05), 1) * 0.25;
            return (least - room, most + room);
        }
    }

    internal static string Number(decimal? number) => number?.ToString("0.##", CultureInfo.InvariantCulture) ?? "?";
}
