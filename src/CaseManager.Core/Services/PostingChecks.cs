using CaseManager.Core.Json;

namespace CaseManager.Core.Services;

/// <summary>What a posting must be whatever the others say.</summary>
internal static class PostingChecks
{
    internal static string TargetKey(SessionPosting posting) => posting.Kind switch
    {
        PostingKind.Delivered or PostingKind.Missed => ".session",
        PostingKind.Amended or PostingKind.Reversed => ".of",
        _ => ".for",
    };

    /// <summary>Notes what is wrong with a posting by itself, and says whether nothing is.</summary>
    internal static bool Check(SessionPosting posting, string path, Problems problems)
    {
        int before = problems.Count;
        CheckMinutes(posting, path, problems);
        CheckDay(posting.On, path + ".on", problems);
        switch (posting)
        {
            case SessionPosting.Prescribed prescribed:
                CheckDay(prescribed.Through, path + ".through", problems);
                if (prescribed.Through < prescribed.On)
                {
                    problems.Add(ServiceCodes.DatesOutOfOrder, path + ".through", "The period ends before it begins.", "Give the first day as 'on' and the last as 'through'.");
                }

                break;
            case SessionPosting.Excused excused:
                CheckText(excused.Rule, path + ".rule", problems);
                break;
            case SessionPosting.CompensatoryAwarded awarded:
                CheckText(awarded.Decision, path + ".decision", problems);
                break;
            case SessionPosting.Reversed reversed:
                CheckText(reversed.Reason, path + ".reason", problems);
                break;
            default:
                break;
        }

        if (posting.Stamp.By is { } by && !PlainText.IsValid(by, PlainText.MaximumPerson))
        {
            problems.Add(ServiceCodes.Text, path + ".recordedBy", "The text is too long, or not Unicode text.", FormattableString.Invariant($"Give at most {PlainText.MaximumPerson} characters."));
        }

        return problems.Count == before;
    }

    private static void CheckMinutes(SessionPosting posting, string path, Problems problems)
    {
        bool isPeriod = posting.Kind is PostingKind.Prescribed or PostingKind.Amended or PostingKind.CompensatoryAwarded or PostingKind.Reversed;
        bool isSigned = posting.Kind is PostingKind.Amended or PostingKind.Reversed;
        long most = isPeriod ? SessionPosting.MaximumMinutes : SessionPosting.MaximumSessionMinutes;
        long size = isSigned ? Math.Abs(Math.Max(posting.Minutes.Value, -long.MaxValue)) : posting.Minutes.Value;
        if (size < 1 || size > most)
        {
            problems.Add(
                ServiceCodes.MinutesOutOfRange,
                path + ".minutes",
                FormattableString.Invariant($"These are {posting.Minutes.Value} minutes."),
                FormattableString.Invariant($"Give from 1 to {most}{(isSigned ? ", or as many less than zero" : string.Empty)}."));
        }

        if (posting.GivenInGroup < Minutes.Zero || (posting.GivenInGroup > Minutes.Zero && posting.GivenInGroup > posting.Minutes))
        {
            problems.Add(ServiceCodes.MinutesOutOfRange, path + ".inGroup", "More was given in the group than was given at all, or less than nothing.", "Give from 0 to all of the minutes.");
        }
    }

    private static void CheckDay(NodaTime.LocalDate day, string path, Problems problems)
    {
        if (!CivilDay.IsSupported(day))
        {
            problems.Add(ServiceCodes.DatesOutOfOrder, path, "The date is out of range.", "Give a date from 1900-01-01 through 2499-12-31 in the ISO calendar.");
        }
    }

    private static void CheckText(string text, string path, Problems problems)
    {
        if (string.IsNullOrWhiteSpace(text) || !PlainText.IsValid(text, SessionPosting.MaximumTextLength))
        {
            problems.Add(
                ServiceCodes.Text,
                path,
                "The text is blank, too long, or not Unicode text.",
                FormattableString.Invariant($"Give 1 to {SessionPosting.MaximumTextLength} characters."));
        }
    }
}
