using Ardalis.Result;
using CaseManager.Core.Calendars;

namespace CaseManager.ConsoleHost.Input;

/// <summary>Reads and joins calendar files.</summary>
internal sealed class CalendarFiles(InputFiles files, ProblemList problems)
{
    private const int YearEnding = 8;

    /// <summary>All files as one calendar; null, and problems, when one cannot be read or they do not join. No file gives an empty one.</summary>
    internal SchoolCalendar? Joined(IReadOnlyList<string> names)
    {
        SchoolYearCalendar?[] years = [.. names.Select(Year)];
        return Array.Exists(years, year => year is null) ? null : Join(years!, string.Join(" + ", names));
    }

    /// <summary>Files by the names that cases use: a file's id, and the same without its school year for all years of one district.</summary>
    internal CalendarShelf Shelf(IReadOnlyList<string> names)
    {
        var shelf = new CalendarShelf();
        SchoolYearCalendar[] years = [.. names.Select(Year).OfType<SchoolYearCalendar>()];
        SchoolCalendar? last = null;
        int districts = 0;
        foreach (IGrouping<string, SchoolYearCalendar> district in years.GroupBy(year => DistrictOf(year.Id), StringComparer.Ordinal))
        {
            districts++;
            last = Join([.. district], district.Key);
            shelf.Put(district.Key, last);
            foreach (SchoolYearCalendar year in district)
            {
                shelf.Put(year.Id, last);
            }
        }

        if (districts == 1 && last is not null)
        {
            shelf.PutUnnamed(last);
        }

        return shelf;
    }

    /// <summary>One school year from bytes that were found at <paramref name="within"/> of a file.</summary>
    internal SchoolYearCalendar? Year(ReadOnlySpan<byte> utf8Json, string fallbackId, string file, string within = "")
    {
        Result<SchoolYearCalendar> read = SchoolCalendarReader.Read(utf8Json, fallbackId);
        if (!read.IsSuccess)
        {
            problems.Add(file, read, within);
        }

        return read.IsSuccess ? read.Value : null;
    }

    internal SchoolCalendar? Join(IReadOnlyList<SchoolYearCalendar> years, string file)
    {
        Result<SchoolCalendar> joined = SchoolCalendar.Join(years);
        if (!joined.IsSuccess)
        {
            problems.Add(file, joined);
        }

        return joined.IsSuccess ? joined.Value : null;
    }

    private SchoolYearCalendar? Year(string file) =>
        files.Read(file, SchoolCalendarReader.MaximumBytes) is { } bytes
            ? Year(bytes, Path.GetFileNameWithoutExtension(file), InputFiles.NameOf(file))
            : null;

    /// <summary><c>tx-fabens-2021-22</c> without the year.</summary>
    private static string DistrictOf(string id) =>
        id.Length > YearEnding && id[^YearEnding] == '-' && SchoolYearLike(id.AsSpan(id.Length - YearEnding + 1)) ? id[..^YearEnding] : id;

    private static bool SchoolYearLike(ReadOnlySpan<char> text) =>
        text[4] == '-' && !text[..4].ContainsAnyExceptInRange('0', '9') && !text[5..].ContainsAnyExceptInRange('0', '9');
}
