using System.Globalization;

namespace CaseManager.Core.Cases;

/// <summary>Sentences that more than one check says.</summary>
internal static class CaseWords
{
    internal const string NotAnIdentifier = "This is not an identifier.";
    internal const string GiveAnIdentifier = "Give 1 to 128 printable ASCII characters, without spaces or quotes.";
    internal const string OneCase = "Check that this is the case of one student.";
    internal const string ReadAgain = "Read the case again, look at what was added, and repeat the command.";
    internal const string GiveAnEventName = "Give two or more lower-case parts joined by dots, such as referral.received.";
    internal const string GiveAJurisdiction = "Give lower-case letters and digits in parts joined by hyphens, such as us-tx.";
    internal const string FewerAttributes = "Keep what rules ask for.";

    internal static string TooManyAttributes(long count) =>
        string.Create(CultureInfo.InvariantCulture, $"There are {count} attributes; at most {CaseAttributes.MaximumCount} are kept.");

    internal static string TooManyRecords(long count) =>
        string.Create(CultureInfo.InvariantCulture, $"The case would have {count} records; at most {RecordBook.MaximumRecords} are kept.");

    internal static string OtherVersion(long version, long expected) =>
        string.Create(CultureInfo.InvariantCulture, $"The case has version {version}, not {expected}.");
}
