using System.Collections.Immutable;
using System.Text.Json;

namespace CaseManager.Core.Limits.Json;

/// <summary>From a book of rosters to the document that says the same.</summary>
internal static class RosterWriting
{
    internal static byte[] ToBytes(RosterBook book) => JsonSerializer.SerializeToUtf8Bytes(
        new RosterBookDocument
        {
            Schema = RosterBookDocument.Current,
            Rosters = [.. book.Rosters.Select(Roster)],
            Referrals = Some(book.Referrals, each => new RosterReferralDocument { Roster = each.Roster, Student = Student(each.Student) }),
            Changes = Some(book.Changes, each => new RosterChangeDocument
            {
                On = each.On, Roster = each.Roster, Student = Student(each.Student), Leaves = each.Leaves ? true : null, Reason = each.Reason, Rule = each.Rule,
            }),
            Variances = Some(book.Variances, each => new LimitVarianceDocument
            {
                Limit = each.Limit, Subject = each.Subject, From = each.Span.Start, Through = each.Span.End, Most = each.Most, Authority = each.Authority,
            }),
        },
        RosterJsonContext.Default.RosterBookDocument);

    private static RosterDocument Roster(Roster roster) => new()
    {
        Id = roster.Id,
        Unit = roster.Unit,
        Organization = roster.Organization,
        Role = roster.Role,
        Program = roster.Program,
        Band = roster.Band,
        Aide = roster.Aide,
        Students = [.. roster.Students.Select(Student)],
    };

    private static RosterStudentDocument Student(RosterStudent student) => new()
    {
        Id = student.Id,
        BirthDate = student.BirthDate,
        Category = student.Category,
        Level = student.Level,
        PercentOfDay = student.PercentOfDay,
        HasIep = student.HasIep ? null : false,
    };

    private static TTo[]? Some<TFrom, TTo>(ImmutableArray<TFrom> items, Func<TFrom, TTo> write) => items.IsEmpty ? null : [.. items.Select(write)];
}
