using CaseManager.Core.Cases;
using FsCheck;
using FsCheck.Xunit;
using NodaTime;

namespace CaseManager.Core.Properties.Cases;

/// <summary>What must always hold of case files, whatever was recorded and corrected.</summary>
public class CaseFileLaws
{
    private const int Runs = 500;

    [Property(MaxTest = Runs, Arbitrary = [typeof(CaseGenerators)])]
    public bool Read_OfWrite_IsTheSameFileAndTheSameBytes(CaseFile file)
    {
        byte[] written = CaseJson.Write(file);
        CaseFile read = CaseJson.Read(written).Value;
        return read.Equals(file)
            && read.Events.SequenceEqual(file.Events)
            && CaseJson.Write(read).AsSpan().SequenceEqual(written);
    }

    [Property(MaxTest = Runs, Arbitrary = [typeof(CaseGenerators)])]
    public bool Read_AsALineOfACaseload_IsTheSameFile(CaseFile file) =>
        CaseloadReader.Read(CaseJson.Write(file)).Cases.Single().Equals(file);

    [Property(MaxTest = Runs, Arbitrary = [typeof(CaseGenerators)])]
    public bool AsKnownAt_TheLatestMoment_IsTheFileItself(CaseFile file)
    {
        Instant latest = file.Records.Select(record => record.Stamp.At ?? Instant.MinValue).DefaultIfEmpty(Instant.MinValue).Max();
        return file.AsKnownAt(latest).Equals(file);
    }

    [Property(MaxTest = Runs, Arbitrary = [typeof(CaseGenerators)])]
    public bool AsKnownAt_TwoMoments_IsTheEarlierOfThem(CaseFile file, PositiveInt one, PositiveInt other)
    {
        Instant first = Instant.FromUnixTimeSeconds(Math.Min(one.Get, other.Get) * 10_000_000L);
        Instant second = Instant.FromUnixTimeSeconds(Math.Max(one.Get, other.Get) * 10_000_000L);
        CaseFile known = file.AsKnownAt(first);
        return file.AsKnownAt(second).AsKnownAt(first).Equals(known)
            && known.AsKnownAt(second).Equals(known)
            && known.Records.All(file.Records.Contains);
    }

    [Property(MaxTest = Runs, Arbitrary = [typeof(CaseGenerators)])]
    public bool Void_ThenRecordAgain_LeavesTheSameEventsButForTheId(CaseFile file, NonNegativeInt pick)
    {
        if (file.Events.IsEmpty)
        {
            return true;
        }

        CaseEvent voided = file.Events[pick.Get % file.Events.Length];
        CaseFile without = file.Void(voided.Id, new CaseEventId("void"), voided.On, default).Value;
        CaseFile again = without.Record(voided with { Id = new CaseEventId("again"), Replaces = null }).Value;
        return !without.Events.Contains(voided) && Anonymous(again).SequenceEqual(Anonymous(file));
    }

    [Property(MaxTest = Runs, Arbitrary = [typeof(CaseGenerators)])]
    public bool Correct_ByTheSameEvent_KeepsItsPlace(CaseFile file, NonNegativeInt pick)
    {
        if (file.Events.IsEmpty)
        {
            return true;
        }

        int at = pick.Get % file.Events.Length;
        CaseEvent same = file.Events[at] with { Id = new CaseEventId("same"), Replaces = file.Events[at].Id };
        CaseFile corrected = file.Correct(file.Events[at].Id, same).Value;
        return corrected.Events.SequenceEqual(file.Events.SetItem(at, same));
    }

    [Property(MaxTest = Runs, Arbitrary = [typeof(CaseGenerators)])]
    public bool Events_Always_AreWhatNoRecordCorrects(CaseFile file)
    {
        var corrected = file.Records.Select(record => record.Voids ?? record.Replaces).ToHashSet();
        return file.Events.Zip(file.Events.Skip(1)).All(pair => pair.First.On <= pair.Second.On)
            && file.Events.Select(e => e.Id).ToHashSet().SetEquals(file.Records.Where(r => r.Voids is null && !corrected.Contains(r.Id)).Select(r => r.Id))
            && file.Version == file.Records.Length;
    }

    [Property(MaxTest = Runs, Arbitrary = [typeof(CaseGenerators)])]
    public bool Open_WithTheRecordsOfAFile_IsThatFile(CaseFile file) =>
        CaseFile.Open(file.Id, file.Student, file.Jurisdiction, file.Records, file.CalendarId, file.Attributes, file.Holidays).Value.Equals(file);

    [Property(MaxTest = Runs, Arbitrary = [typeof(CaseGenerators)])]
    public bool AnyCommand_OnAFile_LeavesItAsItWas(CaseFile file)
    {
        byte[] before = CaseJson.Write(file);
        _ = file.Record(new CaseEvent { Id = new CaseEventId("new"), Name = EventNames.ReferralReceived, On = CaseGenerators.Born });
        return CaseJson.Write(file).AsSpan().SequenceEqual(before);
    }

    /// <summary>Day by day, and on one day in any order: counting says that order among a day's events may change.</summary>
    private static IEnumerable<CaseEvent> Anonymous(CaseFile file) =>
        file.Events.Select(e => e with { Id = new CaseEventId("x"), Replaces = null }).OrderBy(e => e.On).ThenBy(e => e.GetHashCode());
}
